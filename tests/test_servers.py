"""The guide's servers survive what real clients do, go on serving the others, and keep nothing of it."""

import re
import signal
import socket
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("what a server holds is read from Linux's /proc", allow_module_level=True)

from runner.snippet import Snippet
from tests.plays import SNIPPETS, lacking
from tests.servers import HOSTILE, SERVERS, ask_all, converse, crowd, serving, since_last_reply
from tests.sieges import AHEAD, FOREVER, GROWTH, besiege, stop_among_pipeliners, thousand

ROOT = Path(__file__).parent.parent
# a class or function that serves whoever comes; in the programs of a few clients, a loop that accepts
SERVES = re.compile(
    r"start_server\(|StreamServer\b|WSGIServer\(|TCPServer\b|guests\(\) as listener|, accept\)"
)
MODEL = re.compile(
    r"\((?:\.\./gevent/|)tcp-server\.md#server\)|\((?:\.\./asyncio/|)streams\.md#echo-server\)"
)

each_server = pytest.mark.parametrize("server", SERVERS.values(), ids=SERVERS)
each_attack = pytest.mark.parametrize("attack", HOSTILE, ids=lambda attack: attack.__name__)


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
    assert seen["grown"] <= GROWTH, (
        f"snippets/{server.name}: {attack.__name__}: its memory grows with each wave: {seen}"
    )
    assert "still connected: 0" in seen["printed"][-1]
    assert len(seen["printed"]) <= 3, f"snippets/{server.name}: complains: {seen['printed']}"


@each_server
def test_a_thousand_clients_at_once(server: Snippet, tmp_path: Path):
    """Each has its place and its reply while all the others have theirs, with as many descriptors as usual."""
    seen = thousand(server, tmp_path)
    assert seen["answered"] == seen["at once"] == 1000, seen
    assert seen["grown"] <= GROWTH, f"snippets/{server.name}: its memory grows with each thousand: {seen}"


@each_server
def test_more_clients_than_places(server: Snippet, tmp_path: Path):
    """They wait until somebody goes, or are told that no place is free; whoever comes later is served."""
    with serving(server, tmp_path, PATIENCE=FOREVER, PLACES=10) as running:
        before = running.held()
        inside = crowd(running, 10)
        assert list(ask_all(inside, "hello").values()) == [b"hello checked\n"] * 10
        outside = crowd(running, 8)
        with ThreadPoolExecutor(1) as pool:
            asking = pool.submit(ask_all, outside, "hello", leave=True)
            # those inside are still served; then they go, and make room
            assert list(ask_all(inside, "more", leave=True).values()) == [b"more checked\n"] * 10
            told = list(asking.result().values())
        # a client that is turned away may see a reset before it has read why
        turned_away = [reply for reply in told if reply in {b"error: no place is free\n", b""}]
        assert set(told) <= {b"hello checked\n", b"error: no place is free\n", b""}, running.error(str(told))
        assert not turned_away or "no place is free" in server.program, running.error(str(told))
        running.until(before)
        converse(running, "late guest")
        running.stop()


@each_server
def test_never_pausing_clients_take_turns(server: Snippet, tmp_path: Path):
    """One line of a polite client is answered before ten thousand that were there earlier.

    The system tells when each reply came, so that it does not matter how busy the machine is.
    """
    with serving(server, tmp_path, PATIENCE=FOREVER) as running, running.connect() as hasty:
        hasty.sendall(b"here I am\n")
        hasty.recv(100)
        running.process.send_signal(signal.SIGSTOP)
        hasty.sendall(b"me\n" * 10_000)
        hasty.shutdown(socket.SHUT_WR)  # then the last replies are not held back until more are ready to go
        with running.connect() as polite:
            polite.sendall(b"please\n")
            running.process.send_signal(signal.SIGCONT)
            with hasty.makefile("rb") as replies:
                assert all(replies.readline() == b"me checked\n" for _ in range(10_000))
            assert polite.recv(100) == b"please checked\n"
            assert since_last_reply(polite) > since_last_reply(hasty), (
                f"snippets/{server.name}: a client that never pauses kept all the others waiting"
            )
        running.stop()


@each_server
@pytest.mark.parametrize("manner", AHEAD)
def test_stop_loses_no_reply(server: Snippet, manner: str, tmp_path: Path):
    """Every whole line that had reached the server before the stop is answered after it."""
    for turn, number in enumerate([signal.SIGINT, signal.SIGTERM]):
        owed, lost, ends = stop_among_pipeliners(server, manner, number, tmp_path / str(turn), turn)
        print(f"{manner}, {number.name}: {owed:,} replies owed, {lost} lost; ends: {ends}")
        assert not lost, f"snippets/{server.name}: a stop lost {lost} of {owed} replies that were owed"
        assert ends == {"end"}, f"snippets/{server.name}: a stop ended connections with {ends}"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_teaching_servers_lead_to_one_that_lasts(language: str):
    """A page that shows a server which withstands nothing says where to find one that does."""
    serving_snippets = {name for name, snippet in SNIPPETS.items() if SERVES.search(snippet.program)}
    assert serving_snippets > set(SERVERS)
    for page in sorted((ROOT / "docs" / language).rglob("*.md")):
        text = page.read_text("utf-8")
        shown = set(re.findall(r'^--8<-- "([^":]+)', text, re.M)) & serving_snippets
        if shown and not shown & set(SERVERS) and not MODEL.search(text):
            pytest.fail(
                f"{page.relative_to(ROOT)} shows {', '.join(sorted(shown))}: say what it does not withstand, and link to "
                "tcp-server.md#server or streams.md#echo-server",
                pytrace=False,
            )
