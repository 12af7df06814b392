"""Runs one snippet as `python snippet.py` would, and notes which lane runs which line. A program of its own.

    python tracer.py SNIPPET NOTES

writes NOTES when the snippet ends: {"lanes": [{"name", "kind"}], "events": [...]}, an event being
["line", lane, line, lines printed so far, whether its frame stood there before] or ["leave", lane, how], how being
"yield", "end", "raise", "close", or "hub": a greenlet that switches to gevent's hub.

A lane is what can stop and be resumed: the main program, a generator, a coroutine (with all that it awaits), a greenlet,
a thread. Nothing here keeps one alive: lanes are known by the identity of their outermost frame while that frame lives.
"""

import atexit
import dis
import inspect
import json
import re
import sys
import threading
from pathlib import Path
from types import CodeType, FrameType, ModuleType
from weakref import WeakKeyDictionary

GENERATOR = inspect.CO_GENERATOR | inspect.CO_ASYNC_GENERATOR
AWAITED = inspect.CO_COROUTINE | inspect.CO_ITERABLE_COROUTINE
CLOSING = "GeneratorExit", "GreenletExit", "CancelledError"
DEFAULT_TASK, POOL_THREAD = re.compile(r"Task-\d+"), re.compile(r"\w+[-_]\d+_(\d+)|asyncio_(\d+)")


class Notes:
    """What was seen so far. `path` is the snippet's; frames of other files belong to whoever called them."""

    def __init__(self, path: str):
        self.path = path
        self.printed = 0
        self.events: list[list] = []
        self.lanes: list[dict] = [{"name": "main", "kind": "main"}]
        self.stacks: WeakKeyDictionary[object, int] = WeakKeyDictionary()  # a greenlet or thread -> its lane
        # the identity of a lane's outermost frame -> its lane, and the frame's code: from 3.13 on a generator may vanish
        # in silence, and its identity be that of another one's frame
        self.roots: dict[int, tuple[int, CodeType]] = {}
        self.at: dict[int, int] = {}  # the identity of a frame -> its last line
        self.watches_greenlets = False

    def line(self, frame: FrameType, line: int) -> None:
        """The frame is about to run this line."""
        # before 3.12 (PEP 709) a comprehension is a frame of its own; its lines are its statement's
        if frame.f_code.co_name in {"<listcomp>", "<setcomp>", "<dictcomp>"}:
            return
        again = self.at.get(id(frame)) == line
        self.at[id(frame)] = line
        self.events.append(["line", self.lane(frame), line, self.printed, again])

    def prints(self, frame: FrameType | None) -> None:
        """What this frame calls prints: a lane that was resumed in the middle of a line runs no new one."""
        while frame and frame.f_code.co_filename != self.path:
            frame = frame.f_back
        last = next((event[1] for event in reversed(self.events) if event[0] == "line"), None)
        if frame and (lane := self.lane(frame)) != last:
            self.events.append(["line", lane, frame.f_lineno, self.printed, False])

    def broken(self, frame: FrameType, error: str) -> None:
        """The frame ends by an exception of this name."""
        self.leave(frame, "close" if error in CLOSING else "raise", error)

    def leave(self, frame: FrameType, how: str, error: str = "") -> None:
        """The frame stops or ends; only a lane's outermost frame says anything of the lane."""
        if how != "yield":
            self.at.pop(id(frame), None)
        lane = self._known(frame)
        if lane is None:
            return
        if how != "yield":
            del self.roots[id(frame)]
            # 3.13 and later close a generator without a handler in silence; `closed` tells of all
            if error == "GeneratorExit" and self._last(lane) in (None, ["leave", lane, "yield"]):
                return
        self.events.append(["leave", lane, how])

    def closed(self, frame: FrameType | None) -> None:
        """Somebody calls close() on the generator or coroutine of this frame."""
        lane = self._known(frame)
        if lane is not None:
            self.events.append(["leave", lane, "close"])

    def _known(self, frame: FrameType | None) -> int | None:
        """The lane of which this is the outermost frame, if it is one's."""
        lane, code = self.roots.get(id(frame), (None, None))
        return lane if frame and code is frame.f_code else None

    def _last(self, lane: int) -> list | None:
        """The lane's last event, but for the lines through which an exception only passes."""
        return next(
            (event for event in reversed(self.events) if event[1] == lane and event[-1] is not True), None
        )

    def lane(self, frame: FrameType) -> int:
        """The lane that runs this frame; a new one if it is seen for the first time."""
        root, kind = _suspendable(frame, self.path)
        if root:
            lane = self._known(root)
            if lane is None:
                lane = self._new(_coroutine(root) if kind == "coroutine" else kind, root)
                self.roots[id(root)] = lane, root.f_code
            return lane
        if not self.watches_greenlets and "greenlet" in sys.modules:
            self._watch_greenlets(sys.modules["greenlet"])
        stack = _stack()
        if stack is None:
            return 0
        outermost = _outermost(frame, self.path)
        if stack not in self.stacks:
            self.stacks[stack] = self._new(stack, outermost)
        # a pool's thread runs one function after another: each may be the one that ends
        self.roots.setdefault(id(outermost), (self.stacks[stack], outermost.f_code))
        return self.stacks[stack]

    def _watch_greenlets(self, greenlet: ModuleType) -> None:
        """Notice switches to gevent's hub: they alone tell that a lane waits while no other runs."""

        def switched(event: str, ends: tuple) -> None:
            origin, target = ends
            lane = 0 if origin.parent is None else self.stacks.get(origin)
            if type(target).__name__ == "Hub" and lane is not None:
                self.events.append(["leave", lane, "hub"])

        self.watches_greenlets = True
        if threading.current_thread() is threading.main_thread() and greenlet.gettrace() is None:
            greenlet.settrace(switched)

    def _new(self, owner: object, frame: FrameType) -> int:
        """Add a lane for what runs this outermost frame; return its number."""
        kind, name = owner if isinstance(owner, tuple) else _describe(owner)
        self.lanes.append({"name": name or _called(frame), "kind": kind})
        return len(self.lanes) - 1


def _suspendable(frame: FrameType | None, path: str) -> tuple[FrameType | None, str]:
    """The frame of the innermost generator of the snippet, or the outermost of a chain of awaits, that runs this frame."""
    chain = None
    while frame:
        code = frame.f_code
        if code.co_flags & AWAITED or (code.co_flags & GENERATOR and code.co_name == "__await__"):
            chain = frame  # what it awaits runs in its name
        elif chain:
            break
        elif code.co_flags & GENERATOR and code.co_filename == path and code.co_name != "<genexpr>":
            return frame, "generator"
        frame = frame.f_back
    return chain, "coroutine"


def _stack() -> object:
    """What identifies the stack that now runs, if it is not the main program's: a greenlet or a thread."""
    if "greenlet" in sys.modules:
        current = sys.modules["greenlet"].getcurrent()
        if current.parent is not None:
            return current
    thread = threading.current_thread()
    return None if thread is threading.main_thread() else thread


def _outermost(frame: FrameType, path: str) -> FrameType:
    """The first frame of the snippet on this stack."""
    found = frame
    while frame := frame.f_back:
        found = frame if frame.f_code.co_filename == path else found
    return found


def _coroutine(frame: FrameType) -> tuple[str, str]:
    """The kind of a chain of awaits, and its name, if the program named its task."""
    asyncio = sys.modules.get("asyncio")
    task = asyncio.current_task() if asyncio and asyncio._get_running_loop() else None
    if task is None or getattr(task.get_coro(), "cr_frame", None) is not frame:
        return "coroutine", ""
    return "task", "" if DEFAULT_TASK.fullmatch(task.get_name()) else task.get_name()


def _describe(owner: object) -> tuple[str, str]:
    """The kind of a generator (its own name), thread or greenlet; and its name, if it has a better one than its function's."""
    if isinstance(owner, str):
        return owner, ""
    if isinstance(owner, threading.Thread):
        pool = POOL_THREAD.fullmatch(owner.name)
        return "thread", f"thread {int(pool[1] or pool[2]) + 1}" if pool else ""
    if type(owner) is sys.modules["greenlet"].greenlet:
        return "greenlet", ""
    return "gevent", "hub" if type(owner).__name__ == "Hub" else ""


def _called(frame: FrameType) -> str:
    """How a function was called: by its first argument if that is a name, such as "Ann", or else by its own."""
    code = frame.f_code
    names = [name for name in code.co_varnames[: code.co_argcount] if name not in {"self", "cls"}]
    first = frame.f_locals.get(names[0]) if names else None
    return first if isinstance(first, str) and first else f"{code.co_name}()"


def watch_by_monitoring(notes: Notes) -> None:
    """Python 3.12 and later: sys.monitoring, which tells a yield from a return by itself."""
    monitoring = sys.monitoring
    events, tool = monitoring.events, monitoring.DEBUGGER_ID

    def line(code: CodeType, number: int) -> object:
        if code.co_filename != notes.path:
            return monitoring.DISABLE
        notes.line(sys._getframe(1), number)

    def leave(how: str) -> object:
        def left(code: CodeType, offset: int, value: object) -> object:
            if code.co_filename != notes.path:
                return monitoring.DISABLE
            notes.leave(sys._getframe(1), how)

        return left

    def unwind(code: CodeType, offset: int, exception: BaseException) -> None:
        if code.co_filename == notes.path:
            notes.broken(sys._getframe(1), type(exception).__name__)

    monitoring.use_tool_id(tool, "recorder")
    monitoring.register_callback(tool, events.LINE, line)
    monitoring.register_callback(tool, events.PY_YIELD, leave("yield"))
    monitoring.register_callback(tool, events.PY_RETURN, leave("end"))
    monitoring.register_callback(tool, events.PY_UNWIND, unwind)
    monitoring.set_events(tool, events.LINE | events.PY_YIELD | events.PY_RETURN | events.PY_UNWIND)


def watch_by_tracing(notes: Notes) -> None:
    """Python 3.11: sys.settrace, whose "return" is a yield, a return or an exception; the instruction tells which."""
    raised: dict[int, str] = {}  # the exception last raised in a frame
    doing: dict[int, str] = {}  # what a frame did last: an instruction, or "raised"
    instruction = dis.opname

    def local(frame: FrameType, event: str, value: object) -> object:
        if event == "line":
            notes.line(frame, frame.f_lineno)
        elif event == "opcode":
            code, at = frame.f_code.co_code, frame.f_lasti
            name, argument = instruction[code[at]], code[at + 1]
            # no "exception" tells of raising anew what is handled, as at the end of `finally`. (RERAISE 1 raises what
            # left a handler, of which one told.)
            anew = (name == "RERAISE" and argument != 1) or (name == "RAISE_VARARGS" and argument == 0)
            if anew and (handled := sys.exception()):
                raised[id(frame)] = type(handled).__name__
            doing[id(frame)] = name
        elif event == "exception":
            raised[id(frame)] = value[0].__name__
            doing[id(frame)] = "raised"
        elif event == "return":
            last = doing.pop(id(frame), None)
            if last == "YIELD_VALUE":
                notes.leave(frame, "yield")
                return local
            name = raised.pop(id(frame), None)
            ended = last == "RETURN_VALUE" or name is None
            notes.leave(frame, "end") if ended else notes.broken(frame, name)
        return local

    def begin(frame: FrameType, event: str, value: object) -> object:
        if frame.f_code.co_filename != notes.path:
            return None
        frame.f_trace_opcodes = True
        return local

    threading.settrace(begin)
    sys.settrace(begin)


def watch_closing(notes: Notes) -> None:
    """Notice close() on a generator or coroutine, which need not run a line of it."""

    def called(frame: FrameType, event: str, function: object) -> None:
        if event == "c_call" and getattr(function, "__name__", "") == "close":
            owner = getattr(function, "__self__", None)
            notes.closed(getattr(owner, "gi_frame", None) or getattr(owner, "cr_frame", None))

    sys.setprofile(called)


def count_lines(notes: Notes) -> None:
    """Count what is printed, without standing between the program and its output."""
    for stream in (sys.stdout, sys.stderr):

        def write(text: str, write: object = stream.write) -> int:
            notes.prints(sys._getframe(1))
            notes.printed += text.count("\n")
            return write(text)

        stream.write = write


def main() -> None:
    """Run the snippet named on the command line."""
    path, target = sys.argv[1:]
    # the program becomes `__main__`; without this reference our own module would end here
    sys.modules["tracer"] = sys.modules["__main__"]
    program = sys.modules["__main__"] = ModuleType("__main__")
    program.__file__ = path
    sys.argv, sys.path[0] = [path], str(Path(path).parent)
    code = compile(Path(path).read_text("utf-8"), path, "exec", dont_inherit=True)
    notes = Notes(path)

    def finish() -> None:
        sys.setprofile(None)
        sys.settrace(None)
        if sys.version_info >= (3, 12):
            sys.monitoring.set_events(sys.monitoring.DEBUGGER_ID, 0)
        Path(target).write_text(json.dumps({"lanes": notes.lanes, "events": notes.events}), "utf-8")

    atexit.register(finish)  # after the last thread has ended
    count_lines(notes)
    watch_closing(notes)
    (watch_by_monitoring if sys.version_info >= (3, 12) else watch_by_tracing)(notes)
    exec(code, program.__dict__)


if __name__ == "__main__":
    main()
