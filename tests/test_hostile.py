"""Programs that mean harm are held by the runner: nothing is changed, read or left, and the message has the cure."""

import ctypes
import os
import platform
from pathlib import Path

import pytest

from runner import jail
from runner.limits import LIMITS, inside
from runner.play import PASSED, POSIX, command_environment
from runner.record import RecordError, record
from runner.snippet import load
from tests.hostile import FOREVER, HOLDS, PROGRAMS, held

pytestmark = pytest.mark.skipif(not POSIX, reason="holds by what POSIX systems have")


@pytest.mark.parametrize("name", PROGRAMS)
def test_hostile_program_is_held(name: str, tmp_path: Path):
    needs = PROGRAMS[name].needs
    if needs and needs not in HOLDS:
        pytest.skip(f"the kernel of this machine does not hold {needs}")
    assert not (how := held(name, tmp_path)), f"{name} got through: {how}"


def test_jail_holds_what_this_kernel_can():
    """Of a kernel that knows Landlock, all is made use of: a test above that is skipped is skipped for a reason."""
    if not jail.LINUX:
        pytest.skip("Landlock is of Linux")
    version = max(ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1), 0)
    assert version == jail.LANDLOCK
    expected = {"metadata"} if platform.machine() in {"x86_64", "aarch64"} else set()
    expected |= {"files"} if version else set()
    expected |= {"signals"} if version >= 6 else set()
    assert expected <= HOLDS


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("while True:\n    print('on and on')", "printed more than 10,000 lines"),
        (
            f"kept = []\nfor _ in range(40):\n    kept.append(b'x' * 50_000_000)\n{FOREVER}",
            "1,024 MB of memory",
        ),
        ("from pathlib import Path\nPath(__file__).write_text('gone')", "PermissionError"),
    ],
    ids=["flood", "memory", "write"],
)
def test_recording_is_held(program: str, says: str, tmp_path: Path):
    if "printed" not in says and "files" not in HOLDS:
        pytest.skip("the kernel of this machine does not hold files")
    path = tmp_path / "chapter" / "hostile.py"
    path.parent.mkdir()
    path.write_text(program + "\n", "utf-8")
    with pytest.raises(RecordError, match=says) as error:
        record(load(path, tmp_path), [])
    assert "snippets/chapter/hostile.py: " in str(error.value)
    assert path.read_text("utf-8") == program + "\n"


def test_environment_is_of_what_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name in (
        "GITHUB_TOKEN",
        "AWS_SECRET_ACCESS_KEY",
        "PYTHONSTARTUP",
        "GEVENT_LOOP",
        "SSH_AUTH_SOCK",
        "MY_PATH",
    ):
        monkeypatch.setenv(name, "secret")
    passed = command_environment(tmp_path)
    assert "secret" not in passed.values()
    assert passed["PATH"] == os.environ["PATH"]
    assert {passed[name] for name in ("HOME", "TMPDIR", "TEMP", "TMP", "USERPROFILE")} == {str(tmp_path)}
    assert all(PASSED.fullmatch(name) for name in ("SYSTEMROOT", "LC_ALL", "LANG", "TZ"))


def test_counting_a_folder_ends(tmp_path: Path):
    """A folder of any depth or breadth is not looked through beyond the limit."""
    deep = tmp_path
    for _ in range(20):
        deep = deep / "deeper"
        deep.mkdir()
        (deep / "file").write_bytes(bytes(10_000))
    count, size = inside(tmp_path, LIMITS.files)
    assert count == 40
    assert size >= 20 * 10_000
    assert inside(tmp_path, 10)[0] == 11
