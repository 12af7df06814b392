"""Every check can fail: in a copy of the repository, each thing that it guards is broken, and it must say so.

A break is a change to the copy, the test that must catch it, and what its message must say: the file, and the cure.
Those of a part of the tests stand in its breaks_*.py, the others here.
"""

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from runner import pyodide
from tests import tools
from tests.breaking import Break, append, both, edit, remove
from tests.copies import copy_repository

SNIPPET = "generators/producer.py"
RECORDING = "generators/producer.json"
PAGE = "generators/index.md"

SNIPPETS, RECORDINGS, PAGES, LANGUAGES, SITE, TAKING = (
    f"tests/test_{name}.py" for name in ("snippets", "recordings", "pages", "languages", "site", "taking")
)
RUN = "tests/test_run.py"
PROSE, LOOKUP, DIAGRAMS = (f"tests/test_{name}.py" for name in ("prose", "lookup", "diagrams"))
UPDATE = "uv run pytest --update-examples -k producer"

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    # ---- a program and what it prints
    "a digit in a transcript": (
        edit(f"snippets/{SNIPPET}", r"^(#> cook: makes bun )3", r"\g<1>4"),
        f"{SNIPPETS}::test_transcript[{SNIPPET}]",
        [f"snippets/{SNIPPET}", "-#> cook: makes bun 4", "+#> cook: makes bun 3", UPDATE],
    ),
    "two lines of a transcript swapped": (
        edit(f"snippets/{SNIPPET}", r"^(#>   Ann: is .*\n)(#>   Bo: is .*\n)", r"\2\1"),
        f"{SNIPPETS}::test_transcript[{SNIPPET}]",
        [f"snippets/{SNIPPET}", UPDATE],
    ),
    "a line of a transcript dropped": (
        edit(f"snippets/{SNIPPET}", r"^#>   Bo: is .*\n", ""),
        f"{SNIPPETS}::test_transcript[{SNIPPET}]",
        [f"snippets/{SNIPPET}", "+#>   Bo: is"],
    ),
    "a snippet that prints nothing": (
        append("snippets/generators/silent.py", "silence = 1\n"),
        f"{SNIPPETS}::test_transcript[generators/silent.py]",
        ["snippets/generators/silent.py", "printed nothing", "print()"],
    ),
    "a snippet that hangs": (
        lambda copy: (
            edit("runner/play.py", r"^LIMIT = [\d.]+", "LIMIT = 1.0")(copy),
            append("snippets/generators/endless.py", 'print("cook: waits")\nwhile True:\n    pass\n')(copy),
        ),
        f"{SNIPPETS}::test_transcript[generators/endless.py]",
        ["snippets/generators/endless.py", "still running after 1 s", "comes to an end", "cook: waits"],
    ),
    "a snippet that leaves a process behind": (
        lambda copy: (
            edit("runner/play.py", r"^LIMIT = [\d.]+", "LIMIT = 1.0")(copy),
            append(
                "snippets/generators/orphaned.py",
                "import subprocess\nimport sys\n\n"
                'print("cook: leaves", flush=True)\n'
                'subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])\n',
            )(copy),
        ),
        f"{SNIPPETS}::test_transcript[generators/orphaned.py]",
        ["snippets/generators/orphaned.py", "a process it started did not", "Wait for its children"],
    ),
    "a snippet that raises": (
        append("snippets/generators/raising.py", 'print("cook: cooks")\nraise ValueError("burnt")\n'),
        f"{SNIPPETS}::test_transcript[generators/raising.py]",
        ["snippets/generators/raising.py", "ended with status 1", "Catch and print", "ValueError: burnt"],
    ),
    "a varying time in a line that differs otherwise": (
        edit(f"snippets/{SNIPPET}", r"^#> cook: five buns", "#> cook: six buns"),
        f"{SNIPPETS}::test_transcript[{SNIPPET}]",
        ["-#> cook: six buns", "+#> cook: five buns"],
    ),
    "a line too wide": (
        append("snippets/generators/wide.py", f'print("{"x" * 80}")\n'),
        f"{SNIPPETS}::test_form[generators/wide.py]",
        ["snippets/generators/wide.py:1: ", "79 columns"],
    ),
    "a snippet named like a standard module": (
        append("snippets/generators/queue.py", 'print("cook: queues")\n'),
        f"{SNIPPETS}::test_form[generators/queue.py]",
        ["snippets/generators/queue.py", "standard module", "rename"],
    ),
    "a program badly formatted": (
        append("snippets/generators/shabby.py", "print( 'cook: hurries' )\n"),
        f"{SNIPPETS}::test_style[generators/shabby.py]",
        ['+print("cook: hurries")'],
    ),
    "an unknown key in the metadata": (
        append(
            "snippets/generators/odd.py", 'print(1)\n\n# /// script\n# [tool.guide]\n# vary = ["x"]\n# ///\n'
        ),
        SNIPPETS,
        ["generators/odd.py:", "`vary` is not known here"],
    ),
    # ---- recordings
    "two steps of a recording swapped": (
        edit(f"recordings/{RECORDING}", r"^(  \[0, 19, 3\],\n)(  \[1, 8, 3, \"send\"\],\n)", r"\2\1"),
        f"{RECORDINGS}::test_recording[{SNIPPET}]",
        [f"snippets/{SNIPPET}", "+main at line 19, 3 lines printed", UPDATE],
    ),
    "a wrong line in a recording": (
        edit(f"recordings/{RECORDING}", r"^  \[0, 12, 0\]", "  [0, 11, 0]"),
        f"{RECORDINGS}::test_recording[{SNIPPET}]",
        [f"recordings/{RECORDING}", "-main at line 11", "+main at line 12", UPDATE],
    ),
    "a lane renamed in a recording": (
        edit(f"recordings/{RECORDING}", '"Ann"', '"Amy"'),
        f"{RECORDINGS}::test_recording[{SNIPPET}]",
        ["-lane Amy (generator)", "+lane Ann (generator)", UPDATE],
    ),
    "a wait of a recording dropped": (
        edit("recordings/gevent/in_turn.json", r'^(  \[0, 9, 1), "sleep"\]', r"\1]"),
        f"{RECORDINGS}::test_recording[gevent/in_turn.py]",
        ["snippets/gevent/in_turn.py", "+main at line 9, 1 lines printed, after waiting alone: sleep"],
    ),
    "a recording that is missing": (
        remove(f"recordings/{RECORDING}"),
        f"{RECORDINGS}::test_recording[{SNIPPET}]",
        [f"recordings/{RECORDING}:1: is missing", UPDATE],
    ),
    "a recording of nothing": (
        append("recordings/generators/nothing.json", "{}"),
        f"{RECORDINGS}::test_recordings_have_their_snippets",
        ["recordings/generators/nothing.json", "Delete them"],
    ),
    "a snippet that gives up its recording": (
        edit(f"snippets/{SNIPPET}", r"^# \[tool.guide\]\n", '# [tool.guide]\n# unrecorded = "long"\n'),
        f"{RECORDINGS}::test_unrecorded_are_these",
        [SNIPPET],
    ),
    # ---- pages
    "a snippet that no page shows": (
        append("snippets/generators/orphan.py", 'print("cook: alone")\n#> cook: alone\n'),
        f"{PAGES}::test_every_snippet_is_shown_once[en]",
        ["generators/orphan.py", "Include them, or delete them"],
    ),
    "an include of what is not there": (
        both(PAGE, '\n```python\n--8<-- "generators/nowhere.py"\n```\n'),
        f"{PAGES}::test_code_is_included",
        ["docs/en/generators/index.md", "snippets/generators/nowhere.py is not there"],
    ),
    "code typed into a page": (
        both(PAGE, '\n```python\nprint("typed")\n```\n'),
        f"{PAGES}::test_code_is_included",
        ["docs/zh/generators/index.md", "Put the program into snippets/"],
    ),
    # ---- two languages
    "a page in one language": (
        append("docs/en/generators/extra.md", "# Extra { #extra }\n"),
        f"{LANGUAGES}::test_page_is_in_both_languages[generators/extra.md]",
        ["docs/zh/generators/extra.md is missing", "write it"],
    ),
    "a heading in one language": (
        append(f"docs/zh/{PAGE}", "\n## 多出来的 { #more }\n"),
        f"{LANGUAGES}::test_shape_is_the_same[{PAGE}]",
        [PAGE, "has nothing; write it there"],
    ),
    "a change in one language that leaves the other behind": (
        append(f"docs/en/{PAGE}", " One more word.\n"),
        f"{LANGUAGES}::test_counterparts_follow[{PAGE}]",
        [f"{PAGE}#check-yourself changed in en only", "--accept-counterparts", "--accept-one-sided"],
    ),
    "a change in both languages that nobody accepted": (
        both(PAGE, " 3.\n"),
        f"{LANGUAGES}::test_counterparts_follow[{PAGE}]",
        [f"{PAGE}#check-yourself changed in both", "--accept-counterparts"],
    ),
    # ---- the site
    "a dead link": (
        append(f"docs/en/{PAGE}", "\n[there](nowhere.md)\n"),
        f"{SITE}::test_no_broken_link",
        ["generators/index.md", "nowhere.md", "not found among documentation files"],
    ),
    "a dead anchor": (
        append(f"docs/zh/{PAGE}", "\n[there](scheduler.md#nowhere)\n"),
        f"{SITE}::test_no_broken_link",
        ["generators/index.md", "#nowhere"],
    ),
    "a note whose line is gone": (
        edit(f"docs/en/{PAGE}", r"^1\. `[^`]+`", "1. `no such line`"),
        f"{SITE}::test_no_broken_link",
        ["generators/index.md", "has `no such line`", "quote a line that is there"],
    ),
    "a figure that nobody measured": (
        append(f"docs/en/{PAGE}", "\n{{ switches.nothing }}\n"),
        f"{SITE}::test_no_broken_link",
        ["generators/index.md", "switches.nothing", "uv run python benchmarks/switches.py"],
    ),
    "a font of a third party": (
        append("theme/guide/assets/guide.css", "\n@import 'https://fonts.example.com/css';\n"),
        f"{SITE}::test_no_third_party",
        ["assets/guide.css", "https://fonts.example.com/css"],
    ),
    "a script of a third party": (
        edit(
            "theme/guide/main.html",
            r"{% block site_meta %}",
            r"\g<0><script src='//cdn.example.com/a.js'></script>",
        ),
        f"{SITE}::test_no_third_party",
        ["en/index.html", "cdn.example.com"],
    ),
    "a download that is not the program": (
        edit("hooks/taking.py", r'return f"\{snippet\.program\}', 'return f" {snippet.program}'),
        f"{SITE}::test_examples_are_the_programs[en]",
        ["download of"],
    ),
    "an output that is not the transcript": (
        edit("hooks/examples.py", r"join\(snippet\.transcript\)", "join(snippet.transcript[1:])"),
        f"{SITE}::test_examples_are_the_programs[zh]",
        ["output of"],
    ),
    "a page that allows any inline script": (
        edit("hooks/policy.py", r"\"script-src\": \"'self'", "\"script-src\": \"'self' 'unsafe-inline'"),
        f"{SITE}::test_policy_allows_our_own_scripts_only",
        ["unsafe-inline"],
    ),
    # ---- words, tables, diagrams
    "a word misspelled": (
        append("docs/en/generators/index.md", "\nThe generatro waits.\n"),
        f"{PROSE}::test_english_spelling[{PAGE}]",
        [f"docs/en/{PAGE}", "generatro", "tests/words.txt"],
    ),
    "Chinese and Latin letters without a space": (
        append("docs/zh/generators/index.md", "\n用asyncio来写。\n"),
        f"{PROSE}::test_chinese_typography[{PAGE}]",
        [f"docs/zh/{PAGE}", "better", "用 asyncio 来写。"],
    ),
    "a half-width comma in Chinese": (
        append("docs/zh/generators/index.md", "\n先停下,再继续。\n"),
        f"{PROSE}::test_chinese_punctuation[{PAGE}]",
        [f"docs/zh/{PAGE}", "下,"],
    ),
    "a traditional character": (
        append("docs/zh/generators/index.md", "\n協程会等。\n"),
        f"{PROSE}::test_chinese_spelling[{PAGE}]",
        [f"docs/zh/{PAGE}", "'協' is not simplified Chinese"],
    ),
    "a term whose section is gone": (
        edit("tables/glossary.toml", r"concepts/index\.md#suspend-and-resume", "concepts/index.md#gone"),
        f"{LOOKUP}::test_links_are_alive[glossary-coroutine]",
        ["tables/glossary.toml: [coroutine]", "no #gone"],
    ),
    "an error message that no run printed": (
        edit("tables/errors.toml", r"^message = \"Result is not set", 'message = "Result is not sat'),
        f"{LOOKUP}::test_messages_are_of_runs[result-is-not-set]",
        ["tables/errors.toml: [result-is-not-set]", "does not print"],
    ),
    "a question whose snippet is gone": (
        edit("tables/questions.toml", r"generators/suspend\.py", "generators/gone.py"),
        f"{LOOKUP}::test_links_are_alive[questions-q7]",
        ["tables/questions.toml: [q7]", "snippets/generators/gone.py"],
    ),
    "a question that the search does not answer": (
        edit(
            "tables/questions.toml",
            r"^page = \"generators/index\.md#yield-from\"",
            'page = "events/timers.md"',
        ),
        f"{LOOKUP}::test_search_finds_the_page[en-questions-q8]",
        ["[q8]", "not events/timers.md"],
    ),
    "a diagram without its text for screen readers": (
        edit("docs/en/gevent/index.md", r"^alt: .*\n", ""),
        f"{SITE}::test_no_broken_link",
        ["docs/en/gevent/index.md", "lacks `alt: …`"],
    ),
    "a diagram that nobody shows": (
        append("diagrams/idle.svg", '<svg viewBox="0 0 9 9"/>'),
        f"{DIAGRAMS}::test_every_diagram_is_used",
        ["['idle']", "show them, or delete them"],
    ),
    "a description that cannot be read": (
        edit(f"docs/en/{PAGE}", r"^description: ", "description: a: "),
        f"{SITE}::test_no_broken_link",
        [f"docs/en/{PAGE}", "put a text that has a colon in quotes"],
    ),
    # ---- taking a program away
    "an import that nobody installs": (
        edit(f"snippets/{SNIPPET}", r"\A", "import numpy\n\n"),
        f"{SITE}::test_no_broken_link",
        [SNIPPET, "imports `numpy`", "pin its distribution in pyproject.toml", "hooks/taking.py"],
    ),
    "published metadata without a package": (
        edit(
            "hooks/taking.py", r"^    needs = pinned\(snippet\)\n    if base", "    needs = []\n    if base"
        ),
        f"{SITE}::test_published_metadata_says_what_is_needed",
        ["gevent", "imports"],
    ),
    "a published program that lacks a package": (
        edit(
            "hooks/taking.py", r"^    needs = pinned\(snippet\)\n    if base", "    needs = []\n    if base"
        ),
        f"{TAKING}::test_runs_by_its_address[greenlet/values.py]",
        ["uv run http", "snippets/greenlet/values.py", "No module named 'greenlet'"],
    ),
    "a published program that lacks its helper": (
        edit("hooks/taking.py", r"^    if base:", "    if not base:"),
        f"{TAKING}::test_runs_by_its_address[gevent/download_plain.py]",
        ["uv run http", "snippets/gevent/download_plain.py", "No module named 'kitchen_server'"],
    ),
    "a published program that prints something else": (
        edit(f"snippets/{SNIPPET}", r"^(#> cook: makes bun )3", r"\g<1>4"),
        f"{TAKING}::test_runs_by_its_address[{SNIPPET}]",
        [f"snippets/{SNIPPET}", "-cook: makes bun 4", "+cook: makes bun 3"],
    ),
    "a command that is not the address": (
        edit("hooks/taking.py", r"uv run \{base\}", "uv run x{base}"),
        f"{TAKING}::test_command_is_copied[en]",
        ["uv run xhttp"],
    ),
    "an archive that tells when it was made": (
        edit(
            "hooks/archives.py",
            r"^MOMENT = .*",
            "import time\nMOMENT = (2026, 1, 1, 0, 0, time.time_ns() // 1000 % 60)",
        ),
        f"{TAKING}::test_archives_are_the_same_when_built_again",
        ["guide.zip", "hooks/archives.py"],
    ),
    "an archive without a program": (
        edit(
            "hooks/archives.py",
            r"for name, copy in copies\.items\(\)",
            "for name, copy in list(copies.items())[1:]",
        ),
        f"{TAKING}::test_archives_hold_every_program",
        ["snippets/all.zip"],
    ),
    "a link to a folder in guide.zip": (
        edit("theme/chooser/main.html", r'else "index.html"', 'else ""'),
        f"{TAKING}::test_unpacked_guide_has_no_broken_link",
        ["in guide.zip, these lead nowhere", "index.html: <a href="],
    ),
    "guide.zip without a search index": (
        edit("hooks/offline.py", r"search_index\.json", "search_index.none"),
        f"{TAKING}::test_unpacked_guide_searches[en-event loop]",
        ["events/loop-from-scratch.html"],
    ),
    "guide.zip without what replaces the worker": (
        remove("theme/guide/assets/offline.js"),
        f"{TAKING}::test_unpacked_guide_has_no_broken_link",
        ["assets/offline.js"],
    ),
    # ---- the reader's browser
    "a snippet that runs in a browser, marked otherwise": (
        edit(
            "snippets/generators/plain_call.py",
            r"^#> ",
            '\n# /// script\n# [tool.guide]\n# unrunnable = "threads"\n# ///\n\\g<0>',
        ),
        f"{RUN}::test_marked_cannot_run[generators/plain_call.py-en]",
        ["snippets/generators/plain_call.py runs in a browser", "take `unrunnable` out"],
    ),
    "a snippet that cannot run in a browser, not marked": (
        edit("snippets/gevent/split_decoder.py", r"^# unrunnable = .*\n", ""),
        f"{RUN}::test_runs_as_recorded[en-gevent/split_decoder.py]",
        ["snippets/gevent/split_decoder.py prints something else"],
    ),
    "an unknown reason not to run in a browser": (
        edit("snippets/gevent/split_decoder.py", r"^# unrunnable = .*\n", '# unrunnable = "moods"\n'),
        SNIPPETS,
        ["`unrunnable` knows", "not 'moods'"],
    ),
    "an event loop that is not CPython's": (
        edit("theme/guide/assets/run/runner.py", r"^( +)asyncio.run = .*\n( +.*\n){2}", r"\1pass\n"),
        f"{RUN}::test_runs_as_recorded[zh-asyncio/asyncio_together.py]",
        ["snippets/asyncio/asyncio_together.py prints something else"],
    ),
    "a run that outlives its page": (
        edit("theme/guide/assets/run/run.mjs", r"^document\$\.subscribe\(leave\);", ""),
        f"{RUN}::test_leaving_ends_the_run",
        ["the worker of a page that was left is still there"],
    ),
    "a run that asks a third party, of a page that allows it": (
        lambda copy: (
            edit("hooks/policy.py", r"\"connect-src\": .*", '"connect-src": "\'self\' blob: https:",')(copy),
            edit(
                "theme/guide/assets/run/run.mjs",
                r"^let spare",
                "fetch('https://cdn.example.com/').catch(() => {});\n\\g<0>",
            )(copy),
        ),
        f"{RUN}::test_missing_files_are_told[files.json-en]",
        ["asked of others", "cdn.example.com"],
    ),
    "a stopped run that goes on loading": (
        edit(
            "theme/guide/assets/run/run.mjs",
            r"if \(this\.#python === python\) (this\.#say\(\"loading\")",
            r"\1",
        ),
        f"{RUN}::test_stop_while_python_is_loaded[en]",
        ["Loading Python"],
    ),
    "an output whose difference is not shown": (
        edit("theme/guide/assets/run/run.mjs", r'same \? "same" : "differs"', '"same"'),
        f"{RUN}::test_edit_and_reset[en]",
        ["differs"],
    ),
}
for file in sorted(Path(__file__).parent.glob("breaks_*.py")):
    more = importlib.import_module(f"tests.{file.stem}").BREAKS
    assert not BREAKS.keys() & more.keys(), f"tests/{file.name}: names of breaks that are taken"
    BREAKS |= more


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy in which a break is the only thing there is to notice."""
    folder = tmp_path_factory.mktemp("original") / "copy"
    copy_repository(folder)
    _pytest(folder, "--accept-counterparts", "--accept-one-sided", LANGUAGES)
    return folder


def _pytest(folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    """Run pytest in a copy, with its output in `stdout`."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--color=no", *arguments],
        cwd=folder,
        env=os.environ
        | {
            "PYODIDE": str(pyodide.FOLDER.parent),
            "TOOLS": str(tools.FOLDER),
        },  # not fetched anew for each copy
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=300,
    )


@pytest.mark.parametrize("name", BREAKS)
def test_check_fails(name: str, original: Path, tmp_path: Path):
    change, test, says = BREAKS[name]
    copy = tmp_path / "copy"
    shutil.copytree(original, copy)
    change(copy)
    run = _pytest(copy, test)
    assert run.returncode in {1, 2, 4}, f"{test} did not notice {name}:\n{run.stdout}"
    for words in says:
        assert words in run.stdout, f"{test} does not say {words!r}:\n{run.stdout}"
