"""Attacks on a server, crowds of clients, and stops: each runs one server, and tells what became of it.

tests/test_servers.py wants them to end well; benchmarks/budgets/servers.py counts them.
"""

import random
import signal
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from runner.snippet import Snippet
from tests import servers
from tests.servers import HOSTILE, Pipeliner, Running, ask_all, converse, crowd, pump, serving

POLITE = 20  # clients that want to be served meanwhile
# An allocator keeps what the largest crowd so far took, and each wave may meet a larger one: this many waves at most.
WAVES = 12
GROWTH = 128  # KiB that its memory may grow by in two waves; a connection takes 6 to 11 while it lasts
FOREVER = 1000  # seconds of patience; no test lasts so long
LINES = 1500  # that each has to say, so many that it is still sending when the server stops
AHEAD = {  # how many lines each sends ahead of its replies
    "one at a time": 1,
    "far ahead": LINES,
    "far ahead, without reading": LINES,
    "in two bursts, without reading": 50,
}


def attack_at_once(server: Running, attack: Callable, number: int) -> list:
    """Many of one kind of hostile client; gives their sockets."""
    with ThreadPoolExecutor(number) as pool:
        return list(pool.map(attack, [server] * number))


def meanwhile(snippet: Snippet, attack: Callable, folder: Path) -> None:
    """Polite clients are served while hostile ones hold what they got, for the server's patience does not end."""
    number, holds = HOSTILE[attack]
    with serving(snippet, folder, PATIENCE=FOREVER) as server, ThreadPoolExecutor(POLITE + 1) as pool:
        before = server.descriptors()
        attacking = pool.submit(attack_at_once, server, attack, number)
        if holds:
            attacking.result()
        for talk in [pool.submit(converse, server, f"guest {n}") for n in range(POLITE)]:
            talk.result()
        hostile = attacking.result()
        if holds and server.descriptors() < before + number:
            raise server.error(f"the {number} hostile clients did not hold their places: nothing was shown")
        for sock in hostile:
            sock.close()


def siege(snippet: Snippet, attack: Callable, folder: Path) -> dict:
    """Wave after wave against a server that soon loses its patience; after each it holds what it held before.

    Gives its memory after each, and by how much the last two have raised it.
    """
    number, _ = HOSTILE[attack]
    memory = []
    with serving(snippet, folder, PATIENCE=1, FAREWELL=1) as server:
        before = server.held()
        while not settled(memory) and len(memory) < WAVES:
            hostile = attack_at_once(server, attack, number)
            server.until(before)
            memory.append(server.memory())
            for sock in hostile:
                sock.close()
        printed = server.stop()
    return {"grown": growth(memory), "memory": memory, "printed": printed}


def growth(memory: list[int]) -> int:
    """How much the last two waves have added."""
    return memory[-1] - memory[-3]


def settled(memory: list[int]) -> bool:
    """Whether two more waves have added nothing to speak of. A leak adds to every wave, and never settles."""
    return len(memory) > 3 and growth(memory) <= GROWTH


def besiege(snippet: Snippet, attack: Callable, folder: Path) -> dict:
    """Both of the above."""
    meanwhile(snippet, attack, folder / "meanwhile")
    return siege(snippet, attack, folder / "siege")


def thousand(snippet: Snippet, folder: Path) -> dict:
    """A thousand clients at once, and again, who all stay until each has had two replies, with the usual descriptors.

    Gives the least number of right answers, of clients at once, and by how much the last two thousand have raised its memory.
    """
    memory, answered, at_once = [], [], []
    with serving(snippet, folder, PATIENCE=FOREVER) as server:
        before = server.held()
        while not settled(memory) and len(memory) < WAVES:
            clients = crowd(server, 1000)
            for text in "first", "second":
                replies = list(ask_all(clients, text).values())
                answered.append(replies.count(f"{text} checked\n".encode()))
                at_once.append(server.descriptors() - before[0])
            for sock in clients:
                sock.close()
            server.until(before)
            memory.append(server.memory())
        server.stop()
    return {"answered": min(answered), "at once": min(at_once), "grown": growth(memory), "memory": memory}


def stop_among_pipeliners(
    server: Snippet, manner: str, number: signal.Signals, folder: Path, seed: int
) -> tuple[int, int, set[str]]:
    """How many replies were owed when it was stopped, how many of them never came, and how the connections ended."""
    chance = random.Random(seed)
    with serving(server, folder, PATIENCE=FOREVER, FAREWELL=FOREVER) as running:
        reads = not manner.endswith("without reading")
        clients = [
            Pipeliner(
                sock=running.connect(0 if reads else 4096),
                lines=[f"{n} {'你' * chance.randrange(300)}\n".encode() for n in range(LINES)],
                ahead=AHEAD[manner],
                reads=reads,
            )
            for _ in range(10)
        ]
        for client in clients:
            client.sock.setblocking(False)
        enough = chance.randrange(1000, 3000)
        if manner.endswith("without reading"):
            pump(clients, stuck(clients))
        else:
            pump(clients, lambda: sum(client.heard.count(b"\n") for client in clients) > enough)
        owed = [client.received() for client in clients]
        running.process.send_signal(number)
        if manner.startswith("in two bursts"):
            time.sleep(
                0.5
            )  # the server has nothing to read, and ends the connection, with replies still on their way
            for client in clients:
                client.ahead = LINES
            pump(clients, stuck(clients))
        for client in clients:
            client.reads = True
        pump(clients, lambda: False)
        running.finish(servers.LIMIT)
    lost = sum(max(0, due - client.right()) for due, client in zip(owed, clients, strict=True))
    return sum(owed), lost, {client.ended for client in clients}


def stuck(clients: list[Pipeliner]) -> Callable[[], bool]:
    """Tells whether nobody has been able to send anything for a while."""
    seen = [0, time.monotonic()]

    def enough() -> bool:
        sent = sum(client.sent for client in clients)
        if sent != seen[0]:
            seen[:] = sent, time.monotonic()
        return time.monotonic() - seen[1] > 0.3

    return enough
