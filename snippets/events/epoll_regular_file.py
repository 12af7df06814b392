import select
import tempfile

if not hasattr(select, "epoll"):
    raise SystemExit("epoll exists only on Linux")

with tempfile.TemporaryFile() as file, select.epoll() as poller:
    readable, _, _ = select.select([file], [], [])
    print(f"select: the empty file is ready: {file in readable}")
    print(f"read: {file.read()!r}")
    try:
        poller.register(file, select.EPOLLIN)
    except PermissionError as error:
        print(f"epoll: {type(error).__name__}: {error}")

# /// script
# [tool.guide]
# systems = ["Linux"]
# unrunnable = "system"
# ///
#> select: the empty file is ready: True
#> read: b''
#> epoll: PermissionError: [Errno 1] Operation not permitted
