"""The guide's servers survive what real clients do, go on serving the others, and keep nothing of it."""

import random
import signal
import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("what a server holds is read from Linux's /proc", allow_module_level=True)

from runner.snippet import Snippet
from tests import servers
from tests.plays import lacking
from tests.servers import HOSTILE, SERVERS, Pipeliner, Running, ask_all, converse, crowd, pump, serving

each_server = pytest.mark.parametrize("server", SERVERS.values(), ids=SERVERS)
each_attack = pytest.mark.parametrize("attack", HOSTILE, ids=lambda attack: attack.__name__)
POLITE = 20
GROWTH = 1024  # KiB that its memory may grow by in waves like one that it has seen; four times that for a thousand
WAVES = 3
FOREVER = 1000  # seconds of patience; no test lasts so long


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

    Gives its memory after the first wave and after the last.
    """
    number, _ = HOSTILE[attack]
    memory = []
    with serving(snippet, folder, PATIENCE=1, FAREWELL=1) as server:
        before = server.held()
        for _ in range(WAVES):
            hostile = attack_at_once(server, attack, number)
            server.until(before)
            memory.append(server.memory())
            for sock in hostile:
                sock.close()
        printed = server.stop()
    return {"warm": memory[0], "after": memory[-1], "printed": printed}


def besiege(snippet: Snippet, attack: Callable, folder: Path) -> dict:
    """Both of the above."""
    meanwhile(snippet, attack, folder / "meanwhile")
    return siege(snippet, attack, folder / "siege")


@pytest.fixture(scope="module")
def sieges(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[tuple, Future]:
    """All that were selected, side by side: most of their time they wait for a server to lose its patience."""
    with ThreadPoolExecutor(6) as pool:
        started = {}
        for item in request.session.items:
            if item.name.startswith("test_hostile_clients["):
                snippet, attack = item.callspec.params["server"], item.callspec.params["attack"]
                if not lacking(snippet):
                    folder = tmp_path_factory.mktemp("siege")
                    started[snippet.name, attack] = pool.submit(besiege, snippet, attack, folder)
        yield started
        pool.shutdown(cancel_futures=True)


@each_server
@each_attack
def test_hostile_clients(server: Snippet, attack: Callable, sieges: dict[tuple, Future]):
    seen = sieges[server.name, attack].result()
    print(seen)
    assert seen["after"] - seen["warm"] <= GROWTH, (
        f"snippets/{server.name}: {attack.__name__}: its memory grows with each wave: {seen}"
    )
    assert "still connected: 0" in seen["printed"][-1]
    assert len(seen["printed"]) <= 3, f"snippets/{server.name}: complains: {seen['printed']}"


@each_server
def test_a_thousand_clients_at_once(server: Snippet, tmp_path: Path):
    """Each has its place and its reply while all the others have theirs, with as many descriptors as usual."""
    with serving(server, tmp_path, PATIENCE=FOREVER) as running:
        before, memory = running.held(), []
        for _ in range(2):
            clients = crowd(running, 1000)
            for text in "first", "second":
                replies = ask_all(clients, text, len(clients))
                assert list(replies.values()) == [f"{text} checked\n".encode()] * 1000, running.error(text)
                assert running.descriptors() == before[0] + 1000
            for sock in clients:
                sock.close()
            running.until(before)
            memory.append(running.memory())
        assert memory[1] - memory[0] <= 4 * GROWTH, f"snippets/{server.name}: {memory}"
        assert "still connected: 0" in running.stop()[-1]


@each_server
def test_more_clients_than_places(server: Snippet, tmp_path: Path):
    """They wait until somebody goes, or are told that no place is free; whoever comes later is served."""
    with serving(server, tmp_path, PATIENCE=FOREVER, PLACES=10) as running:
        before = running.held()
        clients = crowd(running, 30)
        first = ask_all(clients, "hello", 10)
        served = [sock for sock, reply in first.items() if reply == b"hello checked\n"]
        assert len(served) == 10, running.error(str(first.values()))
        for sock in served:
            sock.close()
        # those who waited are served in turn: each goes, and makes room for the next
        others = [sock for sock in clients if sock not in served]
        for sock in others:
            sock.setblocking(True)
            sock.settimeout(servers.LIMIT)
            reply = first.get(sock) or sock.makefile("rb").readline()
            assert reply in {b"hello checked\n", b"error: no place is free\n"}, running.error(str(reply))
            sock.close()
        running.until(before)
        converse(running, "late guest")
        running.stop()


LINES = 400  # that each has to say
AHEAD = {"one at a time": 1, "far ahead": LINES, "far ahead, without reading": LINES}


@each_server
@pytest.mark.parametrize("manner", AHEAD)
def test_stop_loses_no_reply(server: Snippet, manner: str, tmp_path: Path):
    """Every whole line that had reached the server before the stop is answered after it."""
    for turn, number in enumerate([signal.SIGINT, signal.SIGTERM]):
        owed, lost, ends = stop_among_pipeliners(server, manner, number, tmp_path / str(turn), turn)
        print(f"{manner}, {number.name}: {owed:,} replies owed, {lost} lost; ends: {ends}")
        assert not lost, f"snippets/{server.name}: a stop lost {lost} of {owed} replies that were owed"
        assert ends == {"end"}, f"snippets/{server.name}: a stop ended connections with {ends}"


def stop_among_pipeliners(
    server: Snippet, manner: str, number: signal.Signals, folder: Path, seed: int
) -> tuple[int, int, set[str]]:
    """How many replies were owed when it was stopped, how many of them never came, and how the connections ended."""
    chance = random.Random(seed)
    with serving(server, folder, PATIENCE=FOREVER, FAREWELL=FOREVER) as running:
        clients = [
            Pipeliner(
                sock=running.connect(),
                lines=[f"{n} {'你' * chance.randrange(300)}\n".encode() for n in range(LINES)],
                ahead=AHEAD[manner],
                reads=manner != "far ahead, without reading",
            )
            for _ in range(20)
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
