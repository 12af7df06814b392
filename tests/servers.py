"""The guide's servers, each run as a program of its own, and the clients that try to break them.

Linux only: what a server holds is read from /proc, and what it has received is asked of the client's socket.
"""

import ast
import contextlib
import fcntl
import random
import resource
import selectors
import signal
import socket
import struct
import termios
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from runner.play import Process
from runner.snippet import Snippet, load
from tests.plays import SNIPPETS

# A program of its own that serves until it is told to stop. The others serve a few clients of their own, and end.
SERVERS = {name: snippet for name, snippet in SNIPPETS.items() if snippet.client}
USUAL = (
    1024  # descriptors that a process may have open, on most Linux systems; servers are run with that many
)
LIMIT = 120.0  # seconds after which a test gives up; nothing here is judged by how long it takes
RESET = struct.pack("ii", 1, 0)  # SO_LINGER: close() resets


class ServerError(AssertionError):
    """A server did not do as it should; the message shows what it printed."""


def with_constants(program: str, **values: int) -> str:
    """The program with other values in the assignments of these names, so that nobody waits for its patience.

    Raises ServerError if one of them is not assigned a number there.
    """
    lines = program.splitlines(keepends=True)
    missing = set(values)
    for node in ast.parse(program).body:
        if not isinstance(node, ast.Assign):
            continue
        target = node.targets[0]
        names, numbers = [target], [node.value]
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            names, numbers = target.elts, node.value.elts
        for name, number in reversed(list(zip(names, numbers, strict=True))):  # from the right: columns stay
            if isinstance(name, ast.Name) and name.id in values and isinstance(number, ast.Constant):
                line = lines[number.lineno - 1]
                new = str(values[name.id])
                lines[number.lineno - 1] = line[: number.col_offset] + new + line[number.end_col_offset :]
                missing.discard(name.id)
    if missing:
        raise ServerError(
            f"no number is assigned to {', '.join(sorted(missing))}: name it so, or change the test"
        )
    return "".join(lines)


class Running(Process):
    """A server at work: a context manager that leaves no process behind."""

    def __init__(self, snippet: Snippet, folder: Path, port: int, descriptors: int):
        self.port = port
        self.most = descriptors
        super().__init__(snippet, folder)
        if not self.spoke.wait(LIMIT) or self.process.poll() is not None:
            raise self.error("it did not say that it listens")

    def command(self) -> list[str]:
        """As the snippets are started, with a limit on descriptors."""
        return ["sh", "-c", f'ulimit -n {self.most}; exec "$@"', "sh", *super().command()]

    def environment(self, folder: Path) -> dict[str, str]:
        """As the snippets have it. What is freed goes back to the system, so that its memory can be compared."""
        return super().environment(folder) | {
            "MALLOC_TRIM_THRESHOLD_": "0",
            "MALLOC_MMAP_THRESHOLD_": "16384",
        }

    def connect(self, room: int = 0) -> socket.socket:
        """A new client, with a generous limit on each wait. Has room for so many bytes of replies, or as usual."""
        sock = socket.socket()
        if room:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, room)
        sock.settimeout(LIMIT)
        sock.connect(("127.0.0.1", self.port))
        return sock

    def descriptors(self) -> int:
        """How many files and sockets it has open."""
        return len(list(Path(f"/proc/{self.process.pid}/fd").iterdir()))

    def threads(self) -> int:
        """How many threads it has."""
        return len(list(Path(f"/proc/{self.process.pid}/task").iterdir()))

    def memory(self) -> int:
        """The memory that it occupies, in KiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0])

    def held(self) -> tuple[int, int]:
        """Descriptors and threads."""
        return self.descriptors(), self.threads()

    def until(self, held: tuple[int, int]) -> None:
        """Wait until it holds this many descriptors and threads again; fails if it does not come to that."""
        end = time.monotonic() + LIMIT
        while (now := self.held()) != held:
            if time.monotonic() > end:
                raise self.error(
                    f"it still has {now} descriptors and threads, and had {held} before anybody came"
                )
            time.sleep(0.02)

    def stop(self, number: int = signal.SIGINT) -> list[str]:
        """Press Ctrl-C, or send another signal; return all that it printed. Raises PlayError if it ends badly."""
        self.process.send_signal(number)
        return self.finish(LIMIT)


@contextlib.contextmanager
def serving(snippet: Snippet, folder: Path, descriptors: int = USUAL, **constants: int) -> Iterator[Running]:
    """Run a server on a free port, with other values for some of its constants."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / snippet.path.name
    copy.write_text(with_constants(snippet.program, PORT=port, **constants) + "\n", "utf-8")
    with Running(load(copy, folder), folder, port, descriptors) as running:
        yield running


# ---- polite clients


def converse(server: Running, name: str, lines: int = 3) -> None:
    """Send some lines, one after the other, and want each reply. Raises ServerError for a wrong one."""
    with server.connect() as sock, sock.makefile("rb") as replies:
        for number in range(lines):
            text = f"{name} 你好 {number}"
            sock.sendall(f"{text}\n".encode())
            reply = replies.readline().decode()
            if reply != f"{text} checked\n":
                raise server.error(f"{name} sent {text!r} and heard {reply!r}")


def crowd(server: Running, number: int) -> list[socket.socket]:
    """Connect many clients at once; each socket is connected, or waits for the server to let it in."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < number + 200:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, number + 200), hard))
    clients = []
    for _ in range(number):
        sock = socket.socket()
        sock.setblocking(False)
        sock.connect_ex(("127.0.0.1", server.port))
        clients.append(sock)
    return clients


def ask_all(clients: list[socket.socket], text: str, leave: bool = False) -> dict[socket.socket, bytes]:
    """Send a line from each client as soon as it can be sent; give the reply of each, empty if none comes in time.

    With `leave`, each goes as soon as it has its reply; without, all stay until all have one.
    """
    replies = dict.fromkeys(clients, b"")
    end = time.monotonic() + LIMIT
    with selectors.DefaultSelector() as selector:
        for sock in clients:
            selector.register(sock, selectors.EVENT_WRITE)
        while selector.get_map() and time.monotonic() < end:
            for key, events in selector.select(1):
                sock = key.fileobj
                try:
                    if events & selectors.EVENT_WRITE:
                        sock.send(f"{text}\n".encode())
                        selector.modify(sock, selectors.EVENT_READ)
                        continue
                    data = sock.recv(1000)
                except ConnectionError:  # a server that turns a client away does not read its line
                    data = b""
                replies[sock] += data
                if not data or data.endswith(b"\n"):
                    selector.unregister(sock)
                    if leave:
                        sock.close()
    return replies


def since_last_reply(sock: socket.socket) -> int:
    """Milliseconds since the last bytes reached this client's machine, read or not."""
    info = sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 104)
    return struct.unpack_from("I", info, 52)[0]  # tcpi_last_data_recv of struct tcp_info


# ---- hostile clients: each opens a connection, does its worst, and gives back the socket (or has closed it)


def one_byte_at_a_time(server: Running) -> socket.socket:
    """Sends a line that never ends, a byte at a time."""
    sock = server.connect()
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for byte in b"drip, drip, drip":
        sock.sendall(bytes([byte]))
        time.sleep(0.005)
    return sock


def half_a_character(server: Running) -> socket.socket:
    """Sends two of the three bytes of a character, and no more."""
    sock = server.connect()
    sock.sendall("你".encode()[:2])
    return sock


def nothing(server: Running) -> socket.socket:
    """Sends nothing."""
    return server.connect()


def garbage(server: Running) -> socket.socket:
    """Sends bytes that mean nothing, with line ends here and there; one of them is a whole line that is no text."""
    sock = server.connect()
    noise = random.Random(1).randbytes(20_000)
    with contextlib.suppress(ConnectionError):
        sock.sendall(b"\xff\xfe\n\0\n" + noise)
    return sock


def ten_megabytes(server: Running) -> socket.socket:
    """Sends 10 MB without an end of line."""
    sock = server.connect()
    with contextlib.suppress(ConnectionError):
        for _ in range(10):
            sock.sendall(bytes(1_000_000))
    return sock


def never_reads(server: Running) -> socket.socket:
    """Sends line after line and reads no reply, until nothing more can be sent."""
    sock = server.connect(4096)
    sock.settimeout(0.3)
    with contextlib.suppress(TimeoutError, ConnectionError):
        for _ in range(100):
            sock.sendall((b"x" * 990 + b"\n") * 100)
    return sock


def resets(server: Running) -> socket.socket:
    """Resets the connection in the middle of a line, with a reply on its way."""
    sock = server.connect()
    sock.sendall(b"a line\nand half of")
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    sock.close()
    return sock


def never_pauses(server: Running) -> socket.socket:
    """Sends lines without a pause for a while, and reads the replies."""
    sock = server.connect()
    for _ in range(5):
        sock.sendall(b"me\n" * 1000)
        wanted = len(b"me checked\n" * 1000)
        while wanted and (data := sock.recv(wanted)):
            wanted -= len(data)
    return sock


# how many attack at once, and whether they hold their places until the server loses its patience
HOSTILE: dict[Callable[[Running], socket.socket], tuple[int, bool]] = {
    one_byte_at_a_time: (100, True),
    half_a_character: (100, True),
    nothing: (100, True),
    garbage: (100, False),
    ten_megabytes: (4, False),
    never_reads: (4, True),
    resets: (100, False),
    never_pauses: (4, False),
}


# ---- clients that are owed replies when the server is stopped


@dataclass
class Pipeliner:
    """Sends lines far ahead of the replies. `sent` counts bytes, `heard` is what came back."""

    sock: socket.socket
    lines: list[bytes]
    ahead: int  # lines that may be on their way without a reply
    reads: bool = True  # before the stop; afterwards everybody does
    sent: int = 0
    heard: bytearray = field(default_factory=bytearray)
    refused: bool = False  # nothing more can be sent
    ended: str = ""

    def __post_init__(self) -> None:
        self.stream = b"".join(self.lines)
        self.ends = [0]
        for line in self.lines:
            self.ends.append(self.ends[-1] + len(line))

    def may_send(self) -> int:
        """How many bytes it may send now."""
        answered = self.heard.count(b"\n")
        return self.ends[min(answered + self.ahead, len(self.lines))] - self.sent

    def events(self) -> int:
        """What it waits for, as selectors have it. One that reads always waits for that."""
        writes = selectors.EVENT_WRITE if self.may_send() and not self.refused else 0
        return writes | selectors.EVENT_READ if self.reads else selectors.EVENT_WRITE

    def send(self) -> None:
        """Send a part of what it may."""
        try:
            self.sent += self.sock.send(self.stream[self.sent : self.sent + min(self.may_send(), 20_000)])
        except BlockingIOError:
            pass
        except ConnectionError:
            self.refused = True  # but what has been sent to us can still be read

    def read(self) -> None:
        """Read what has come."""
        try:
            data = self.sock.recv(100_000)
            self.heard += data
            self.ended = "" if data else "end"
        except BlockingIOError:
            pass
        except ConnectionError as error:
            self.ended = type(error).__name__

    def received(self) -> int:
        """How many whole lines the server's machine has received for certain: all but what is still here."""
        waiting = struct.unpack("i", fcntl.ioctl(self.sock, termios.TIOCOUTQ, b"\0" * 4))[0]
        return self.stream.count(b"\n", 0, self.sent - waiting)

    def right(self) -> int:
        """How many replies came back, each whole and in its turn, before the first that is not."""
        count = 0
        for line, reply in zip(self.lines, bytes(self.heard).splitlines(keepends=True), strict=False):
            if reply != line.rstrip() + b" checked\n":
                break
            count += 1
        return count


def pump(clients: list[Pipeliner], enough: Callable[[], bool]) -> None:
    """Let them send and read until that is enough, or everybody's connection has ended.

    Raises ServerError if it comes to neither.
    """
    end = time.monotonic() + LIMIT
    with selectors.DefaultSelector() as selector:
        for client in clients:
            if not client.ended:
                selector.register(client.sock, client.events(), client)
        while selector.get_map() and not enough():
            if time.monotonic() > end:
                raise ServerError(f"{len(selector.get_map())} clients are neither answered nor let go")
            for key, events in selector.select(0.1):
                client = key.data
                if events & selectors.EVENT_WRITE:
                    client.send()
                if events & selectors.EVENT_READ:
                    client.read()
                if client.ended:
                    selector.unregister(client.sock)
                    client.sock.close()
                elif client.events() != key.events:
                    selector.modify(client.sock, client.events(), client)
