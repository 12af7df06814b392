"""Every snippet prints what its transcript says, and is written as all of them are."""

import re
import sys
from collections.abc import Callable

import pytest
from pytest_examples import CodeExample, EvalExample

from runner.modes import reconcile
from runner.play import PlayError
from runner.snippet import Snippet
from tests import style
from tests.plays import PLAYS, SNIPPETS, lacking
from tests.style import WIDTH

LENGTH = 70  # lines; one screen, and a little more for the build-it-yourself programs
CURE = "If this is what it should print: uv run pytest --update-examples -k {}"
CURE_OF_STYLE = "To have it mended, as far as a machine can: uv run pytest --update-examples -k {}"

PAIRED = {name: snippet for name, snippet in SNIPPETS.items() if snippet.server or snippet.client}
each_snippet = pytest.mark.parametrize("snippet", SNIPPETS.values(), ids=SNIPPETS)


@each_snippet
def test_transcript(snippet: Snippet, request: pytest.FixtureRequest):
    if missing := lacking(snippet):
        pytest.skip(missing)
    try:
        seen = PLAYS.lines(snippet)
    except PlayError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    problem = difference(snippet, seen, lambda: request.getfixturevalue("eval_example"))
    if problem:
        cure = CURE.format(snippet.path.stem)
        pytest.fail(f"snippets/{snippet.name}: {problem}\n{cure}", pytrace=False)


def difference(snippet: Snippet, seen: list[str], examples: Callable[[], EvalExample]) -> str:
    """How what a run printed differs from the snippet's transcript, as a diff; empty if it does not.

    With `--update-examples` the file gets what was seen, and there is no difference.
    """
    seen = reconcile(seen, snippet.transcript, snippet.varies)
    if snippet.text[snippet.foot :] == written(seen):
        return ""  # to the letter what pytest-examples would write, which takes a hundred times as long
    eval_example = examples()
    example = printing(snippet)
    eval_example.set_config(line_length=10_000)  # a line of a transcript is never wrapped
    if eval_example.update_examples:
        eval_example.run_print_update(example, module_globals={"seen": seen})
        # the first line is ours; an empty line of output is a bare `#>`
        example.source = re.sub(r" +$", "", example.source.partition("\n")[2], flags=re.MULTILINE)
        return ""
    try:
        eval_example.run_print_check(example, module_globals={"seen": seen})
    except pytest.fail.Exception as failure:
        return failure.msg
    return ""


def written(lines: list[str]) -> str:
    """A transcript of these lines; no line ends in a space."""
    return "".join(f"#> {line}".rstrip(" ") + "\n" for line in lines)


def printing(snippet: Snippet) -> CodeExample:
    """An example of one line that prints what was seen, followed by the file's transcript.

    This is how pytest-examples, which knows prints and the `#>` lines under them,
    compares the output of a whole process through its public interface.
    """
    lines = "".join(f"#> {line}\n" for line in snippet.transcript)
    return CodeExample.create(
        f"list(map(print, seen))\n{lines}",
        path=snippet.path,
        start_line=snippet.text.count("\n", 0, snippet.foot) - 1,
        start_index=snippet.foot,
        end_index=len(snippet.text),
    )


@pytest.fixture(scope="module")
def faults() -> dict[str, str]:
    """What is wrong with how programs are written, by name."""
    return style.faults(SNIPPETS.values())


@each_snippet
def test_style(snippet: Snippet, faults: dict[str, str], request: pytest.FixtureRequest):
    if snippet.name not in faults:
        return
    cure = CURE_OF_STYLE.format(snippet.path.stem)
    if not request.config.option.update_examples:
        pytest.fail(f"snippets/{snippet.name}:\n{faults[snippet.name]}\n{cure}", pytrace=False)
    # ruff would read `#>` as a comment to mend, so it sees the program alone
    example = CodeExample.create(
        style.formatted(snippet.program),
        path=snippet.path,
        start_index=0,
        end_index=len(snippet.program),
    )
    example.test_id = request.node.nodeid
    if example.source == snippet.program:
        pytest.fail(f"snippets/{snippet.name}: mend by hand:\n{faults[snippet.name]}", pytrace=False)
    request.getfixturevalue("eval_example").to_update.append(example)


@each_snippet
def test_form(snippet: Snippet):
    name = f"snippets/{snippet.name}"
    stem = snippet.path.stem
    lines = snippet.program.splitlines()
    wide = [f"{name}:{n}: " for n, line in enumerate(snippet.text.splitlines(), 1) if len(line) > WIDTH]
    assert not wide, f"{'and '.join(wide)}more than {WIDTH} columns; break the line"
    assert len(lines) <= LENGTH, (
        f"{name}:{LENGTH + 1}: {LENGTH} lines of program are the most; make it shorter"
    )
    assert stem not in sys.stdlib_module_names, f"{name}:1: `{stem}` is a standard module; rename it"
    assert stem.isidentifier(), f"{name}:1: `{stem}` cannot be imported; use letters, digits and _"


@pytest.mark.parametrize("snippet", PAIRED.values(), ids=PAIRED)
def test_pairs_name_each_other(snippet: Snippet):
    for key, back in (("server", "client"), ("client", "server")):
        if other := getattr(snippet, key):
            assert other in SNIPPETS, f"snippets/{snippet.name}: its {key} {other} is not there"
            assert getattr(SNIPPETS[other], back) == snippet.name, (
                f'snippets/{other}: add `{back} = "{snippet.path.name}"` to its [tool.guide]'
            )
