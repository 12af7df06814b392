"""One job in four models: plain calls, threads, gevent and asyncio. Writes results/models.json.

    python benchmarks/models.py

Clients of a server on 127.0.0.1, which is a process of its own, measured in two jobs:

- waiting: each client connects and asks once; the server answers after 5 ms, as
  one on the far side of a network would;
- asking: 100 clients ask 200 times each; the server answers at once, so that what
  is left is what the model itself costs.

Every run is a fresh process, the models take turns, and a figure is the median of
the rounds. Memory is what the process grew by, divided by its clients, while all of
them are connected.
"""

import asyncio
import json
import resource
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

ROUNDS = 5
WAIT_MS = 5
CROWDS = (10, 100, 1000)
ASKERS, QUESTIONS = 100, 200
MODELS = ("plain", "threads", "gevent", "asyncio")

Outcome = dict[str, float]


def resident() -> int:
    """Bytes of memory this process occupies now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize()


class Answerer(asyncio.Protocol):
    """Answers each line, a number of milliseconds, when they are over."""

    def connection_made(self, transport: asyncio.Transport) -> None:
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        for line in data.splitlines():
            if int(line):
                asyncio.get_running_loop().call_later(int(line) / 1000, self.transport.write, b"ready\n")
            else:
                self.transport.write(b"ready\n")


async def serve() -> None:
    server = await asyncio.get_running_loop().create_server(Answerer, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


def talk(sock: socket.socket, question: bytes, times: int) -> None:
    for _ in range(times):
        sock.sendall(question)
        assert sock.recv(100) == b"ready\n"


def plain(port: int, clients: int, question: bytes, times: int) -> Outcome:
    start = perf_counter()
    for _ in range(clients):
        with socket.create_connection(("127.0.0.1", port)) as sock:
            talk(sock, question, times)
    return {"seconds": perf_counter() - start, "bytes": 0}


def threads(port: int, clients: int, question: bytes, times: int) -> Outcome:
    answered, leave = threading.Semaphore(0), threading.Event()

    def client() -> None:
        with socket.create_connection(("127.0.0.1", port)) as sock:
            talk(sock, question, times)
            answered.release()
            leave.wait()

    before, start = resident(), perf_counter()
    crowd = [threading.Thread(target=client) for _ in range(clients)]
    for thread in crowd:
        thread.start()
    for _ in crowd:
        answered.acquire()
    outcome = {"seconds": perf_counter() - start, "bytes": resident() - before}
    leave.set()
    for thread in crowd:
        thread.join()
    return outcome


def gevent(port: int, clients: int, question: bytes, times: int) -> Outcome:
    import gevent
    import gevent.socket
    from gevent.event import Event
    from gevent.lock import Semaphore

    answered, leave = Semaphore(0), Event()

    def client() -> None:
        with gevent.socket.create_connection(("127.0.0.1", port)) as sock:
            talk(sock, question, times)
            answered.release()
            leave.wait()

    gevent.get_hub()
    before, start = resident(), perf_counter()
    crowd = [gevent.spawn(client) for _ in range(clients)]
    for _ in crowd:
        answered.acquire()
    outcome = {"seconds": perf_counter() - start, "bytes": resident() - before}
    leave.set()
    gevent.joinall(crowd, raise_error=True)
    return outcome


async def in_tasks(port: int, clients: int, question: bytes, times: int) -> Outcome:
    answered, leave = asyncio.Semaphore(0), asyncio.Event()

    async def client() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for _ in range(times):
            writer.write(question)
            await writer.drain()
            assert await reader.readline() == b"ready\n"
        answered.release()
        await leave.wait()
        writer.close()
        await writer.wait_closed()

    async with asyncio.TaskGroup() as group:
        before, start = resident(), perf_counter()
        crowd = [group.create_task(client()) for _ in range(clients)]
        for _ in crowd:
            await answered.acquire()
        outcome = {"seconds": perf_counter() - start, "bytes": resident() - before}
        leave.set()
    return outcome


def run_here(model: str, *job: int) -> Outcome:
    port, clients, wait_ms, times = job
    question = b"%d\n" % wait_ms
    if model == "asyncio":
        return asyncio.run(in_tasks(port, clients, question, times))
    work: Callable[..., Outcome] = {"plain": plain, "threads": threads, "gevent": gevent}[model]
    return work(port, clients, question, times)


def run_apart(model: str, *job: int) -> Outcome:
    """The same in a process of its own, so that no run inherits another's memory."""
    command = [sys.executable, __file__, model, *map(str, job)]
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout)


def rounds(port: int, clients: int, wait_ms: int, times: int) -> dict[str, Outcome]:
    """The median outcome of each model; the models take turns, so that all meet the same weather."""
    seen: dict[str, list[Outcome]] = {model: [] for model in MODELS}
    for _ in range(ROUNDS):
        for model in MODELS:
            seen[model].append(run_apart(model, port, clients, wait_ms, times))
    return {
        model: {key: median(outcome[key] for outcome in outcomes) for key in ("seconds", "bytes")}
        for model, outcomes in seen.items()
    }


def two_digits(figure: float) -> str:
    return f"{float(f'{figure:.2g}'):g}"


def seconds(figure: float) -> str:
    return f"{two_digits(figure)} s" if figure >= 1 else f"{two_digits(figure * 1000)} ms"


def measure(port: int) -> dict[str, str]:
    figures = {}
    for clients in CROWDS:
        waiting = rounds(port, clients, WAIT_MS, 1)
        for model, outcome in waiting.items():
            figures[f"{model}_{clients}"] = seconds(outcome["seconds"])
            gain = waiting["plain"]["seconds"] / outcome["seconds"]
            figures[f"{model}_{clients}_gain"] = f"{two_digits(gain)}×"
    # `waiting` is now that of the largest crowd, where a page more or less does not matter
    for model in MODELS[1:]:
        figures[f"{model}_memory"] = f"{two_digits(waiting[model]['bytes'] / CROWDS[-1] / 1000)} kB"

    asking = rounds(port, ASKERS, 0, QUESTIONS)
    for model, outcome in asking.items():
        each = outcome["seconds"] / ASKERS / QUESTIONS
        figures[f"{model}_question"] = f"{two_digits(each * 1e6)} µs"
        figures[f"{model}_question_ratio"] = f"{two_digits(outcome['seconds'] / asking['plain']['seconds'])}×"
    return figures


def main() -> None:
    from report import save

    with subprocess.Popen([sys.executable, __file__, "serve"], stdout=subprocess.PIPE, text=True) as server:
        try:
            figures = measure(int(server.stdout.readline()))
        finally:
            server.terminate()
    save("models", figures)
    for key, figure in figures.items():
        print(f"{key}: {figure}")


if __name__ == "__main__":
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard if hard != resource.RLIM_INFINITY else 65536, hard))
    if sys.argv[1:] == ["serve"]:
        asyncio.run(serve())
    elif sys.argv[1:]:
        print(json.dumps(run_here(sys.argv[1], *map(int, sys.argv[2:]))))
    else:
        main()
