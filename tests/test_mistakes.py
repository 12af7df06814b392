"""Whatever an author does wrong is told in one message with file, line and cure, and the site stays as it was.

Builds that are broken off leave the site of before; `mkdocs serve` goes on, and shows what was mended.
"""

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from tests import making
from tests.broken_off import WAYS, Way
from tests.mended import MENDINGS, Mending, Serving
from tests.mistakes import MISTAKES

AT_ONCE = 2  # builds; each has processes of its own


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small guide, to be copied."""
    return making.original(tmp_path_factory.mktemp("original"))


@pytest.fixture(scope="module")
def faults(
    original: Path, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[dict[str, Future]]:
    """What is wrong with what is said of each mistake of the tests that were selected, made some at once."""
    folder = tmp_path_factory.mktemp("mistakes")
    names = [
        item.callspec.params["name"]
        for item in request.session.items
        if item.name.startswith("test_mistake_is_told[")
    ]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {
            name: pool.submit(making.faults, MISTAKES[name], original, folder / str(number))
            for number, name in enumerate(names)
        }
        pool.shutdown(cancel_futures=True)


@pytest.mark.parametrize("name", MISTAKES)
def test_mistake_is_told(name: str, faults: dict[str, Future]):
    if found := faults[name].result():
        *found, output = found
        pytest.fail(f"{name}: {'; '.join(found)}:\n{output}", pytrace=False)


def test_nothing_is_told_of_what_is_right(original: Path, tmp_path: Path):
    copy = making.copied(original, tmp_path / "copy")
    built = making.run(making.BUILD, original, copy)
    assert not built.returncode, built.stdout
    assert not making.messages(built.stdout), built.stdout
    assert (copy / "site/en/kitchen/index.html").exists()


def test_line_ends_of_windows_are_right(original: Path, tmp_path: Path):
    """Git may write them there."""
    copies = [making.copied(original, tmp_path / name) for name in ("here", "there")]
    for path in [
        path for suffix in ("py", "md", "toml", "yml", "json") for path in copies[1].rglob(f"*.{suffix}")
    ]:
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    for copy in copies:
        built = making.run(making.BUILD, original, copy)
        assert not built.returncode, built.stdout
    here, there = ((copy / "site/en/kitchen/index.html").read_text("utf-8") for copy in copies)
    assert here == there


@pytest.mark.parametrize("name", WAYS)
def test_broken_off_build_leaves_the_site(name: str, original: Path, tmp_path: Path):
    way: Way = WAYS[name]
    if found := way(original, making.copied(original, tmp_path / "copy")):
        pytest.fail(f"{name}: " + "; ".join(found), pytrace=False)


@pytest.fixture(scope="module")
def serving(original: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """`mkdocs serve` of a small guide."""
    with Serving(original, tmp_path_factory.mktemp("serving") / "copy") as serving:
        yield serving


@pytest.mark.parametrize("name", MENDINGS)
def test_serve_recovers(name: str, serving: Serving):
    mending: Mending = MENDINGS[name]
    if found := serving.faults(mending):
        pytest.fail(f"{name}: " + "; ".join(found), pytrace=False)
