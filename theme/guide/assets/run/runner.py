"""Runs one program in a worker of the browser as `python file.py` would in a terminal.

Pyodide puts an event loop of its own in the place of asyncio's (one on the timers of
the browser, which is always running), and lets `time.sleep` give way to it. A lesson
about event loops would then print what no Python prints. So CPython's own loop is put
back here, and of it only the innermost wait is replaced: it blocks the worker.

worker.mjs imports this module, and beside it a copy of the repository's runner/modes.py.
"""

import asyncio
import atexit
import builtins
import gc
import selectors
import socket
import sys
import time
import types
from asyncio import events, runners, selector_events
from collections.abc import Callable
from difflib import SequenceMatcher
from math import inf
from pathlib import Path

from modes import reconcile
from pyodide import webloop


class Timer(selectors._BaseSelectorImpl):
    """A selector where there is nothing to select from: it can only wait."""

    wait: Callable[[float], None]

    def select(self, timeout: float | None = None) -> list:
        """Wait so many seconds, or for ever; nothing will have happened."""
        self.wait(inf if timeout is None else max(timeout, 0))
        return []


class Loop(selector_events.BaseSelectorEventLoop):
    """CPython's event loop, without the pair of sockets by which other threads would wake it."""

    def __init__(self, selector: selectors.BaseSelector | None = None):
        super().__init__(selector or Timer())

    def _make_self_pipe(self) -> None: ...

    def _close_self_pipe(self) -> None: ...

    def _write_to_self(self) -> None: ...


class Policy(events._BaseDefaultEventLoopPolicy):
    """Makes new loops of that kind."""

    _loop_factory = Loop


def no_socket(*_: object, **__: object) -> None:
    """In the place of `socket.socket.__init__`; without it, Pyodide would try a WebSocket."""
    raise OSError("there are no sockets in a browser: run this program on your machine")


def install(block: Callable[[float], None]) -> None:
    """Undo what Pyodide changed. `block` stops the thread for so many milliseconds, and takes infinity."""

    def sleep(seconds: float, /) -> None:
        if not seconds >= 0:
            raise ValueError("sleep length must be non-negative")
        block(seconds * 1000)

    sleep.__module__ = "time"
    time.sleep = sleep
    Timer.wait = staticmethod(lambda seconds: block(seconds * 1000))
    asyncio.run = runners.run = webloop._orig_run
    asyncio.SelectorEventLoop = asyncio.EventLoop = Loop
    events._set_event_loop_policy(Policy())  # the public one says that it is deprecated
    events._set_running_loop(None)
    socket.socket.__init__ = no_socket
    sys.stdout.reconfigure(line_buffering=True)


def run(program: str, name: str) -> int | str:
    """The exit status that `python name` would have; "memory" if it ended for want of that."""
    Path(name).write_text(program, "utf-8")
    main = types.ModuleType("__main__")
    main.__file__ = name
    main.__builtins__ = builtins
    sys.modules["__main__"] = main
    sys.argv = [name]
    sys.path[0] = str(Path.cwd())
    status: int | str = 0
    try:
        exec(compile(program, name, "exec", dont_inherit=True), main.__dict__)
    except SystemExit as error:
        status = error.code if isinstance(error.code, int) else int(error.code is not None)
        if status and not isinstance(error.code, int):
            print(error.code, file=sys.stderr)
    except BaseException as error:
        status = "memory" if isinstance(error, MemoryError) else 1
        sys.excepthook(type(error), error, error.__traceback__.tb_next)  # without this frame
    # as an interpreter that ends: what is left of the program goes, and may have a last word
    atexit._run_exitfuncs()
    del sys.modules["__main__"], main
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    return status


def compare(seen: str, recorded: str, varies: list[str]) -> list[tuple[str, int, int, int, int]]:
    """How what a run printed differs from its transcript, beyond what may vary: `difflib`'s opcodes.

    Each names lines of `seen`, from and up to, and then lines of `recorded`.
    """
    lines, expected = (text.removesuffix("\n").split("\n") if text else [] for text in (seen, recorded))
    told = reconcile(lines, expected, varies)
    codes = SequenceMatcher(None, told, expected, autojunk=False).get_opcodes()
    return [code for code in codes if code[0] != "equal"]
