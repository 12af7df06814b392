"""Why a lane gave way, read from the line that it stopped at. Knows the program's text, and runs nothing."""

import ast
from collections import defaultdict

# The last part of a call's name -> what a lane that stops in it waits for. "event", "lock" and "queue" also follow from
# what the object is, where the program says so (`orders = asyncio.Queue()`).
WAITS = {
    "sleep": "sleep",
    "idle": "sleep",
    "run": "run",
    "run_until_complete": "run",
    "run_forever": "run",
    "join": "wait",
    "joinall": "wait",
    "gather": "wait",
    "wait": "event",
    "wait_for": "wait",
    "as_completed": "wait",
    "TaskGroup": "wait",
    "imap": "wait",
    "imap_unordered": "wait",
    "map": "wait",
    "result": "wait",
    "iwait": "wait",
    "to_thread": "wait",
    "run_in_executor": "wait",
    "acquire": "lock",
    "recv": "io",
    "accept": "io",
    "sendall": "io",
    "readline": "io",
    "readexactly": "io",
    "readuntil": "io",
    "read": "io",
    "drain": "io",
    "connect": "io",
    "create_connection": "io",
    "open_connection": "io",
    "start_server": "io",
    "urlopen": "io",
    "wait_closed": "io",
    "select": "io",
    "serve_forever": "io",
}
KINDS = {
    "Queue": "queue",
    "SimpleQueue": "queue",
    "LifoQueue": "queue",
    "PriorityQueue": "queue",
    "JoinableQueue": "queue",
    "Event": "event",
    "AsyncResult": "event",
    "Condition": "event",
    "Barrier": "event",
    "Lock": "lock",
    "RLock": "lock",
    "Semaphore": "lock",
    "BoundedSemaphore": "lock",
    "Session": "io",
}
GENERATOR_CALLS = "send", "throw", "close"
GREENLET_CALLS = "switch", "throw"


class Reasons:
    """The reasons that the lines of one program give. Codes are those of a recording's steps."""

    def __init__(self, program: str):
        self.calls: dict[int, list[ast.Call]] = defaultdict(list)
        self.contexts: dict[int, list[ast.expr]] = defaultdict(list)
        self.made: dict[str, str] = {}
        for node in ast.walk(ast.parse(program)):
            if isinstance(node, ast.Call):
                for line in range(node.lineno, node.end_lineno + 1):
                    self.calls[line].append(node)
            elif isinstance(node, ast.With | ast.AsyncWith):
                self.contexts[node.lineno] += [item.context_expr for item in node.items]
            elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                kind = KINDS.get(_last(node.value.func))
                self.made |= {_last(target): kind for target in node.targets if kind}

    def driving(self, line: int, kind: str) -> str:
        """How a lane that did not stop by itself made another run, which is of this kind."""
        names = [_last(call.func) for call in self.calls[line]]
        if kind == "generator":
            return next((name for name in GENERATOR_CALLS if name in names), "next")
        if kind == "greenlet":
            return next((name for name in GREENLET_CALLS if name in names), "switch")
        if kind == "thread":
            return next((name for name in ("start", "join") if name in names), self.waiting(line, "call"))
        if kind == "coroutine":
            found = next((name for name in GENERATOR_CALLS if name in names), None)
            return found or self.waiting(line, "call")
        return self.waiting(line, "call")

    def waiting(self, line: int, default: str | None) -> str | None:
        """What a lane that stopped at this line waits for; `default` if the line does not tell."""
        for call in self.calls[line]:
            if found := self._waits(call.func):
                return found
        for context in self.contexts[line]:
            called = context.func if isinstance(context, ast.Call) else context
            if found := self._kind(context) or self._waits(called):
                return found
        return default

    def _waits(self, function: ast.expr) -> str | None:
        if isinstance(function, ast.Attribute):
            owner = self._kind(function.value)
            if owner and function.attr in {"get", "put", "wait", "acquire", "join", "post"}:
                return owner
            if function.attr == "wait" and _last(function.value) in {"asyncio", "gevent", "futures"}:
                return "wait"
            if function.attr == "get":
                return "io" if _last(function.value) == "requests" else "wait"
        return WAITS.get(_last(function))

    def _kind(self, owner: ast.expr) -> str | None:
        """Whether a name stands for a queue, an event or a lock: by how it was made, or by what it is called."""
        name = _last(owner)
        if name in self.made:
            return self.made[name]
        return next(
            (kind for word, kind in (("queue", "queue"), ("lock", "lock")) if word in name.lower()), None
        )


def _last(node: ast.expr) -> str:
    """The last part of a dotted name: `sleep` of `asyncio.sleep`; empty for what is no name."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
