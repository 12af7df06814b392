"""The mistakes that an author can make, and what must be said of each: the file, the line, the cure.

Each is made in a small guide (tests/small.py). The line is that of the first line, after the change, which has the given
words; without words it is the first. tests/test_mistakes.py makes them, and benchmarks/budgets/mistakes.py counts them.
"""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.breaking import Break, append, edit, remove

BUILD = ("mkdocs", "build", "--strict")
PYODIDE = ("runner.pyodide",)

ECHO, PRODUCER, PLAIN = (
    "snippets/asyncio/echo_server.py",
    "snippets/generators/producer.py",
    "snippets/greenlet/plain_library.py",
)
RECORDING = "recordings/generators/producer.json"
PAGE, HOME = "docs/en/kitchen.md", "docs/zh/index.md"
ZH, EN, GUIDE, BOTH = "mkdocs.zh.yml", "mkdocs.en.yml", "mkdocs.guide.yml", "mkdocs.yml"
GLOSSARY, ERRORS, QUESTIONS = (f"tables/{name}.toml" for name in ("glossary", "errors", "questions"))
RUNTIME = ".pyodide/314.0.7"


@dataclass(frozen=True)
class Made:
    """A mistake: the change that makes it; what must be said, and where; the module that is run, with its arguments.

    `words` are None where the message needs no line, since the file itself is not there or not to be read.
    """

    change: Break
    file: str
    words: str | None
    cure: tuple[str, ...]
    command: tuple[str, ...] = BUILD


def tests(name: str, test: str) -> tuple[str, ...]:
    """The command that runs one test."""
    return ("pytest", "-q", "-p", "no:cacheprovider", "--color=no", f"tests/test_{name}.py::{test}")


def write(name: str, content: bytes | str) -> Break:
    """Put this into a file, and nothing else."""

    def change(copy: Path) -> None:
        (copy / name).parent.mkdir(parents=True, exist_ok=True)
        (copy / name).write_bytes(content.encode() if isinstance(content, str) else content)

    return change


def put(name: str, before: str, insertion: bytes) -> Break:
    """Put bytes into a file, before the first of these words."""

    def change(copy: Path) -> None:
        content = (copy / name).read_bytes()
        start = content.index(before.encode())
        (copy / name).write_bytes(content[:start] + insertion + content[start:])

    return change


def metadata(lines: str) -> Break:
    """Give the producer other script metadata."""
    return edit(PRODUCER, r"^# \[tool\.guide\]\n# varies = .*\n", lines)


def said(file: str, addition: str) -> Break:
    """Add a paragraph to the page at which a test adds."""
    return append(file, f"\n{addition}\n")


def recorded(**changes: object) -> Break:
    """Change the recording of the producer: a key, or the first lane or step (`lane`, `step`)."""

    def change(copy: Path) -> None:
        path = copy / RECORDING
        text = path.read_text("utf-8")
        recording = json.loads(text)
        for key, value in changes.items():
            if key in {"lane", "step"}:
                old = json.dumps(recording[f"{key}s"][0], ensure_ascii=False)
                text = text.replace(old, json.dumps(value, ensure_ascii=False), 1)
            else:
                text = json.dumps(recording | {key: value}, indent=1)
        path.write_text(text, "utf-8")

    return change


def runtime(copy: Path) -> None:
    """Put files in place that are not Python for browsers, but look as if they had been put there by runner/pyodide.py."""
    folder = copy / RUNTIME
    folder.mkdir(parents=True)
    names = "pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip"
    nothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"  # the SHA-256 of no bytes
    for name in (*names, "licences.txt"):
        (folder / name).write_bytes(b"")
    files = {name: {"bytes": 0, "sha256": nothing} for name in names}
    (folder / "files.json").write_text(
        json.dumps({"compressed": 9_000_000, "files": files}, indent=1), "utf-8"
    )


def with_runtime(change: Break) -> Break:
    """First `runtime`, then the change."""
    return lambda copy: (runtime(copy), change(copy))


SNIPPETS = {
    "a snippet that is no Python": Made(
        edit(PRODUCER, r"^def producer\(buns\):", "def producer(buns:"),
        PRODUCER,
        "def producer(buns:",
        ("is not Python", "mend it"),
    ),
    "a tab among the spaces of a snippet": Made(
        edit(PRODUCER, r"^    while True:", "\twhile True:"),
        PRODUCER,
        "\twhile",
        ("is not Python", "tabs", "mend it"),
    ),
    "a snippet in another encoding": Made(
        put(PRODUCER, "{name}: eats", "é".encode("latin-1")),
        PRODUCER,
        "eats half of bun {bun}",
        ("0xe9 is not UTF-8", "save the file as UTF-8"),
    ),
    "a snippet with a byte order mark": Made(
        put(PRODUCER, "import", b"\xef\xbb\xbf"), PRODUCER, "", ("byte order mark", "without it")
    ),
    "a NUL in a snippet": Made(put(PRODUCER, "start =", b"\0"), PRODUCER, "start =", ("NUL", "delete it")),
    "an empty snippet": Made(write(PRODUCER, ""), PRODUCER, "", ("is empty", "write the program")),
    "a folder named like a snippet": Made(
        lambda copy: (copy / "snippets/generators/box.py").mkdir(),
        "snippets/generators/box.py",
        "",
        ("is a folder", "rename"),
    ),
    "a link to a snippet that is gone": Made(
        lambda copy: (copy / "snippets/generators/lost.py").symlink_to("gone.py"),
        "snippets/generators/lost.py",
        "",
        ("gone.py, which is not there", "mend it"),
    ),
    "two snippets whose names differ in case": Made(
        lambda copy: shutil.copy(copy / PRODUCER, copy / "snippets/generators/Producer.py"),
        PRODUCER,
        "",
        ("same name", "rename one"),
    ),
    "a transcript in the middle of a snippet": Made(
        edit(PRODUCER, r"^start = ", "#> cook: starts\nstart = "),
        PRODUCER,
        "#> cook: starts",
        ("above the foot", "--update-examples"),
    ),
    "metadata that are no TOML": Made(
        metadata('# [tool.guide\n# varies = ["seconds"]\n'),
        PRODUCER,
        "# [tool.guide",
        ("is not TOML", "mend this line"),
    ),
    "metadata that end in the middle": Made(
        metadata("# [tool.guide]\n# varies = [\n"), PRODUCER, "# varies", ("is not TOML", "mend this line")
    ),
    "metadata that are not closed": Made(
        edit(PRODUCER, r"^# ///\n", ""), PRODUCER, "# /// script", ("# ///", "script metadata")
    ),
    "metadata at the top": Made(
        edit(PRODUCER, r"\Aimport time", '# /// script\n# requires-python = ">=3.12"\n# ///\nimport time'),
        PRODUCER,
        "# /// script",
        ("move", "above the transcript"),
    ),
    "a key that metadata do not have": Made(
        metadata("# [tool.guide]\n# varys = []\n"),
        PRODUCER,
        "# varys",
        ("`varys` is not known", "`varies`", "mend it"),
    ),
    "a table that metadata do not have": Made(
        metadata("# [tool.black]\n# line = 1\n"),
        PRODUCER,
        "tool.black",
        ("`black` is not known", "take it out"),
    ),
    "metadata that publishing writes itself": Made(
        metadata('# dependencies = ["x"]\n'),
        PRODUCER,
        "# dependencies",
        ("`dependencies` is not known", "take it out"),
    ),
    "a mode that nobody knows": Made(
        metadata('# [tool.guide]\n# varies = ["moods"]\n'),
        PRODUCER,
        "# varies",
        ("`seconds`", "not 'moods'", "mend it"),
    ),
    "a text where a list belongs": Made(
        metadata('# [tool.guide]\n# varies = "seconds"\n'), PRODUCER, "# varies", ("is a list", "[ ]")
    ),
    "a number where a table belongs": Made(
        metadata("# tool.guide = 3\n"), PRODUCER, "# tool.guide", ("is a table", "[tool.guide]")
    ),
    "a reason that nobody knows": Made(
        edit(ECHO, r"^# unrecorded = .*", '# unrecorded = "moods"'),
        ECHO,
        "# unrecorded",
        ("not 'moods'", "mend it"),
    ),
    "a system that there is not": Made(
        metadata('# [tool.guide]\n# systems = ["Amiga"]\n'), PRODUCER, "# systems", ("`Linux`", "not 'Amiga'")
    ),
    "a version of Python that is none": Made(
        metadata('# requires-python = "new"\n'), PRODUCER, "# requires-python", ('">=3.13"',)
    ),
    "a version of Python that is no text": Made(
        metadata("# requires-python = 3.13\n"), PRODUCER, "# requires-python", ('">=3.13"',)
    ),
    "a client that is not there": Made(
        edit(ECHO, r"^# client = .*", '# client = "echo_guest.py"'),
        ECHO,
        "# client",
        ("asyncio/echo_guest.py is not there", "mend the name"),
    ),
    "a client that does not name its server": Made(
        edit("snippets/asyncio/echo_client.py", r"^# server = .*\n", ""),
        ECHO,
        "# client",
        ("does not name it", 'server = "echo_server.py"', "snippets/asyncio/echo_client.py"),
    ),
    "a client in another chapter": Made(
        edit(ECHO, r"^# client = .*", '# client = "../generators/producer.py"'),
        ECHO,
        "# client",
        ("beside this one", '"name.py"'),
    ),
    "an import of what nobody pinned": Made(
        edit(PRODUCER, r"\Aimport time", "import time\n\nimport numpy"),
        PRODUCER,
        "import numpy",
        ("`numpy`", "pin its distribution in pyproject.toml"),
    ),
    "a helper that is not there": Made(
        edit(PLAIN, r"^from await_bridge import", "from await_brigde import"),
        PLAIN,
        "from await_brigde",
        ("`await_brigde`", "mend the name"),
    ),
    "a snippet that the tests cannot read": Made(
        metadata('# [tool.guide]\n# varies = ["moods"]\n'),
        PRODUCER,
        "# varies",
        ("not 'moods'", "mend it"),
        tests("snippets", "test_form"),
    ),
    "a snippet that raises": Made(
        edit(PRODUCER, r"^producer\(5\)", "producer(five)"),
        PRODUCER,
        "producer(five)",
        ("NameError", "Catch and print the error"),
        tests("snippets", "test_transcript[generators/producer.py]"),
    ),
    "a snippet whose lines are too long": Made(
        edit(PRODUCER, r"^start = .*", f"start = {'1 + ' * 30}time.perf_counter()"),
        PRODUCER,
        "1 + 1",
        ("79 columns", "break"),
        tests("snippets", "test_form"),
    ),
}
PAGES = {
    "an include of no snippet": Made(
        edit(PAGE, r"producer\.py\"", 'produce.py"'),
        PAGE,
        "produce.py",
        ("snippets/generators/produce.py is not there", "mend the include"),
    ),
    "an include of no part": Made(
        edit(PAGE, r"plain_library\.py\"", 'plain_library.py:cook"'),
        PAGE,
        ":cook",
        ("no function or class `cook`", "include one that is there"),
    ),
    "an include of a file outside": Made(
        edit(PAGE, r"generators/producer\.py\"", '../pyproject.py"'),
        PAGE,
        "../pyproject",
        ("snippets/../pyproject.py is not there", "mend the include"),
    ),
    "an include that is indented": Made(
        said(PAGE, '    ```python\n    --8<-- "generators/producer.py"\n    ```'),
        PAGE,
        "    --8<--",
        ("not shown", "left margin"),
    ),
    "an include that is not alone": Made(
        edit(PAGE, r"^(--8<-- \"generators/producer\.py\")", r"import time\n\1"),
        PAGE,
        '--8<-- "generators/producer.py"',
        ("not shown", "alone"),
    ),
    "a note that quotes no line": Made(
        edit(PAGE, r"^1\. `bun = yield`", "1. `bun = wait`"),
        PAGE,
        "`bun = wait`",
        ("no line of", "quote a line that is there"),
    ),
    "a note that quotes two lines": Made(
        edit(PAGE, r"^1\. `bun = yield`", "1. `next(`"), PAGE, "1. `next(`", ("2 lines of", "quote more")
    ),
    "a note that quotes nothing": Made(
        edit(PAGE, r"^2\. `producer\(5\)`", "2. producer(5)"),
        PAGE,
        "2. producer(5)",
        ("begins with the `line`", "quote it"),
    ),
    "a figure that nobody measured": Made(
        edit(PAGE, r"models\.plain_10 \}", "models.plain_11 }"),
        PAGE,
        "models.plain_11",
        ("no benchmark", "mend the name"),
    ),
    "a diagram that is not there": Made(
        edit(PAGE, r"^kitchen$", "kitschen"),
        PAGE,
        "kitschen",
        ("diagrams/kitschen.svg is not there", "draw it"),
    ),
    "a diagram whose label is missing": Made(
        edit(PAGE, r"^stove: .*\n", ""), PAGE, "kitchen\ntitle", ("has places for ['stove']", "key: text")
    ),
    "a diagram with a label too many": Made(
        edit(PAGE, r"^(stove: .*\n)", r"\1oven: Oven\n"),
        PAGE,
        "oven:",
        ("no places for ['oven']", "take them out"),
    ),
    "a diagram without words to be spoken": Made(
        edit(PAGE, r"^alt: .*\n", ""), PAGE, "kitchen\ntitle", ("lacks `alt: …`", "write it")
    ),
    "a line of a diagram that says nothing": Made(
        edit(PAGE, r"^stove: .*", "stove"), PAGE, "stove", ("`key: text`", "'stove'")
    ),
    "front matter that is no YAML": Made(
        edit(PAGE, r"^description: ", "description: Kitchen: "),
        PAGE,
        "description:",
        ("is not YAML", "in quotes"),
    ),
    "front matter that is not closed": Made(
        edit(PAGE, r"^(description: .*\n)---\n", r"\1"), PAGE, "", ("`description:`", "write one")
    ),
    "a page without a description": Made(
        edit(PAGE, r"^description: .*", "title: Kitchen"), PAGE, "", ("`description:`", "write one")
    ),
    "a fence that is not closed": Made(
        said(PAGE, "```text\nburnt"), PAGE, "```text", ("is not closed", "end it with ```")
    ),
    "a heading without an id": Made(said(PAGE, "## Oven"), PAGE, "## Oven", ("has no id", "{ #words }")),
    "a heading whose id is taken": Made(
        said(PAGE, "## Oven { #producer }"), PAGE, "## Oven", ("#producer is taken by line", "another")
    ),
    "a link to no page": Made(
        said(PAGE, "To the [oven](oven.md)."), PAGE, "(oven.md)", ("'oven.md'", "mend the link")
    ),
    "a link to no section": Made(
        said(PAGE, "To the [oven](index.md#oven)."), PAGE, "(index.md#oven)", ("'#oven'", "mend the link")
    ),
    "a link to no section of the page": Made(
        said(PAGE, "To the [oven](#oven)."), PAGE, "(#oven)", ("'#oven'", "mend the link")
    ),
    "a link from the root": Made(
        said(PAGE, "To the [oven](/oven/)."), PAGE, "(/oven/)", ("'/oven/'", "mend the link")
    ),
    "an image that is not there": Made(
        edit(PAGE, r"pan\.svg", "pot.svg"), PAGE, "pot.svg", ("'pot.svg'", "mend the link")
    ),
    "a page that is not in the navigation": Made(
        write("docs/en/oven.md", "---\ndescription: Oven.\n---\n\n# Oven { #oven }\n"),
        "docs/en/oven.md",
        "",
        ("no reader is led", "name it in `nav` of mkdocs.en.yml"),
    ),
    "a page that is in one language only": Made(
        remove("docs/zh/kitchen.md"), ZH, ": kitchen.md", ("docs/zh does not have", "write the page")
    ),
    "a page in another encoding": Made(
        put(PAGE, "Some text", "é".encode("latin-1")),
        PAGE,
        "Some text",
        ("0xe9 is not UTF-8", "save the file as UTF-8"),
    ),
    "a page with a byte order mark": Made(
        put(PAGE, "---", b"\xef\xbb\xbf"), PAGE, "", ("byte order mark", "without it")
    ),
    "a page whose parts differ": Made(
        said(PAGE, "One more paragraph."),
        PAGE,
        "One more paragraph.",
        ("docs/zh/kitchen.md has nothing", "write it there"),
        tests("languages", "test_shape_is_the_same[kitchen.md]"),
    ),
    "a fence of another language": Made(
        said(PAGE, "```rust\nfn main() {}\n```"),
        PAGE,
        "```rust",
        ("'rust'", "only includes"),
        tests("pages", "test_other_fences_are_no_programs"),
    ),
    "a program that stands in a page": Made(
        said(PAGE, "```python\nprint(1)\n```"),
        PAGE,
        "print(1)",
        ("one include of a snippet", "Put the program into snippets/"),
        tests("pages", "test_code_is_included"),
    ),
}
RECORDINGS = {
    "a recording that is missing": Made(
        remove(RECORDING), RECORDING, None, ("is missing", "--update-examples -k producer")
    ),
    "a recording that is no JSON": Made(
        edit(RECORDING, r"^  \[0, 4, 0\],", "  [0, 4, 0"),
        RECORDING,
        "[0, 11, 0]",
        ("is not JSON", "record it anew"),
    ),
    "a recording that is empty": Made(write(RECORDING, ""), RECORDING, "", ("is not JSON", "record it anew")),
    "a recording that is a list": Made(
        write(RECORDING, "[]"), RECORDING, "", ("no object", "record it anew")
    ),
    "a recording without lanes": Made(
        edit(RECORDING, r'"lanes"', '"lines"'), RECORDING, "", ("`lanes` is missing", "record it anew")
    ),
    "a recording without steps": Made(
        recorded(steps=[]), RECORDING, '"steps"', ("`steps` is empty", "record it anew")
    ),
    "a lane without a name": Made(
        recorded(lane={"kind": "main"}),
        RECORDING,
        '{"kind": "main"}',
        ("a lane has a `name`", "record it anew"),
    ),
    "a lane that ends as none does": Made(
        edit(RECORDING, r'"end": "end"', '"end": "well"'),
        RECORDING,
        '"well"',
        ("says how it ended", "record it anew"),
    ),
    "a step in a lane that is not there": Made(
        recorded(step=[7, 1, 0]), RECORDING, "[7, 1, 0]", ("no lane 7", "record it anew")
    ),
    "a step that is none": Made(recorded(step=["?"]), RECORDING, '["?"]', ("a step is", "record it anew")),
    "a step at a line that is not there": Made(
        recorded(step=[0, 999, 0]), RECORDING, "[0, 999, 0]", ("has no line 999", "record it anew")
    ),
    "a step for no reason that has a sentence": Made(
        edit(RECORDING, r'\[1, 5, 0, "next"\]', '[1, 5, 0, "mood"]'),
        RECORDING,
        '"mood"',
        ("'mood' is no reason", "record it anew"),
    ),
    "a recording of another run": Made(
        edit(PRODUCER, r"^#> cook: makes bun 5.*\n", ""),
        RECORDING,
        '"out"',
        ("the snippet prints", "record it anew"),
    ),
    "a recording that a fresh run does not take": Made(
        edit(RECORDING, r"^  \[0, 4, 0\],", "  [0, 5, 0],"),
        RECORDING,
        None,
        ("ran otherwise than recorded", "--update-examples -k producer"),
        tests("recordings", "test_recording[generators/producer.py]"),
    ),
    "a recording that the tests cannot read": Made(
        write(RECORDING, "{"),
        RECORDING,
        "",
        ("is not JSON", "record it anew"),
        tests("recordings", "test_recording[generators/producer.py]"),
    ),
}
SETTINGS = {
    "settings of both that are no YAML": Made(
        edit(BOTH, r"^docs_dir: docs", "docs_dir: [docs"),
        BOTH,
        "exclude_docs:",
        ("parsing the configuration file",),
    ),
    "settings of the guide that are no YAML": Made(
        edit(GUIDE, r"^  font: false", "  font: [false"), GUIDE, "favicon", ("is not YAML", "mend this line")
    ),
    "settings of a language that are no YAML": Made(
        edit(EN, r"^site_name: .*", "site_name: Coroutines: in Python"),
        EN,
        "site_name:",
        ("is not YAML", "mend this line"),
    ),
    "settings of a language that are not there": Made(
        remove(EN), BOTH, "en: English", ("no mkdocs.en.yml", "take the language out")
    ),
    "a language without settings": Made(
        edit(BOTH, r"^    en: English", "    en: English\n    fr: Français"),
        BOTH,
        "fr: Français",
        ("no mkdocs.fr.yml", "take the language out"),
    ),
    "settings that inherit nothing": Made(
        edit(ZH, r"^INHERIT: .*", "INHERIT: mkdocs.gide.yml"),
        ZH,
        "INHERIT",
        ("mkdocs.gide.yml, which is not there", "mend the name"),
    ),
    "a text that one language lacks": Made(
        edit(ZH, r"^    download: .*\n", ""),
        ZH,
        "  texts:",
        ("`download`", "mkdocs.en.yml has in line", "translate it"),
    ),
    "a text that is a number": Made(
        edit(EN, r"^    download: .*", "    download: 1"),
        EN,
        "    download: 1",
        ("`download` is not a text", "in quotes"),
    ),
    "a text that is there twice": Made(
        edit(EN, r"^(    download: .*)", r"\1\n\1"), EN, None, ("`download` is there twice", "take one out")
    ),
    "a text with a place that the other lacks": Made(
        edit(ZH, r"^    example: .*", "    example: 示例"),
        ZH,
        "    example:",
        ("lacks {name}", "write it in both"),
    ),
    "texts of another language": Made(
        edit(ZH, r"^    language: zh", "    language: en"), ZH, "    language: en", ("`language: zh`",)
    ),
    "navigation to a page that is not there": Made(
        edit(EN, r": kitchen\.md$", ": kitchn.md"),
        EN,
        "kitchn.md",
        ("docs/en does not have", "is it kitchen.md?"),
    ),
    "navigation to a page twice": Made(
        edit(EN, r"^(  - .*: kitchen\.md)$", r"\1\n\1"), EN, None, ("has kitchen.md in line", "take one out")
    ),
    "a plugin that nobody installed": Made(
        edit(EN, r"^plugins:$", "plugins:\n  - shop"),
        EN,
        "- shop",
        ('"shop" plugin is not installed', "mend it"),
    ),
    "a hook that is not there": Made(
        edit(GUIDE, r"^  - hooks/running\.py", "  - hooks/runing.py"),
        GUIDE,
        "runing.py",
        ("isn't an existing file", "mend it"),
    ),
    "a setting of another type": Made(
        edit(GUIDE, r"^exclude_docs: .*", "extra_css: 3"), GUIDE, "extra_css", ("mend it",)
    ),
    "a theme's folder that is not there": Made(
        edit(GUIDE, r"custom_dir: theme/guide", "custom_dir: theme/gide"), GUIDE, "theme/gide", ("mend it",)
    ),
}
ASSETS = {
    "a part of the style sheet that is missing": Made(
        remove("theme/guide/assets/taking.css"),
        "theme/guide/assets/taking.css",
        None,
        ("is not there", "bring it back"),
    ),
    "the style sheet that is missing": Made(
        remove("theme/guide/assets/guide.css"),
        "theme/guide/main.html",
        "assets/guide.css",
        ("is not there", "bring it back"),
    ),
    "a script that is missing": Made(
        remove("theme/guide/assets/steps.mjs"),
        "theme/guide/assets/guide.js",
        '"assets/steps.mjs"',
        ("is not there", "bring it back"),
    ),
    "a logo that is missing": Made(
        remove("theme/guide/assets/logo.svg"),
        GUIDE,
        "favicon:",
        ("logo.svg", "is not there", "bring it back"),
    ),
    "a template that is none": Made(
        edit("theme/guide/partials/search.html", r"\A", "{% if %}\n"),
        "theme/guide/partials/search.html",
        "{% if %}",
        ("mend this template",),
    ),
    "a template that is not closed": Made(
        append("theme/chooser/main.html", "\n{% if page %}"),
        "theme/chooser/main.html",
        None,
        ("mend this template",),
    ),
    "a drawing that is no XML": Made(
        edit("diagrams/kitchen.svg", "</text>", "</txt>"),
        "diagrams/kitchen.svg",
        "</txt>",
        ("is not XML", "mend it"),
    ),
    "a drawing without a size": Made(
        edit("diagrams/kitchen.svg", ' viewBox="[^"]*"', ""), "diagrams/kitchen.svg", "<svg", ("viewBox",)
    ),
    "a drawing in another encoding": Made(
        put("diagrams/kitchen.svg", "{stove}", b"\xe9"),
        "diagrams/kitchen.svg",
        "{stove}",
        ("is not UTF-8", "save the file"),
    ),
    "Python for browsers that is cut off": Made(
        with_runtime(write(f"{RUNTIME}/pyodide.mjs", "x")),
        f"{RUNTIME}/files.json",
        '"pyodide.mjs"',
        ("not the file of this hash", "delete the folder", "python -m runner.pyodide"),
    ),
    "Python for browsers that lacks a file": Made(
        with_runtime(remove(f"{RUNTIME}/pyodide.asm.wasm")),
        f"{RUNTIME}/files.json",
        '"pyodide.asm.wasm"',
        ("is not there", "delete the folder"),
    ),
    "Python for browsers whose list is no JSON": Made(
        with_runtime(write(f"{RUNTIME}/files.json", "{")),
        f"{RUNTIME}/files.json",
        "",
        ("is not JSON", "delete the folder"),
    ),
    "Python for browsers that was changed, asked for": Made(
        with_runtime(write(f"{RUNTIME}/pyodide.mjs", "x")),
        f"{RUNTIME}/files.json",
        '"pyodide.mjs"',
        ("not the file of this hash", "delete the folder"),
        PYODIDE,
    ),
    "a stamp that is no JSON": Made(
        write(".verified/3.11.json", '{\n "versions": '),
        ".verified/3.11.json",
        '"versions"',
        ("is not JSON", "delete it", "run the tests"),
    ),
    "a stamp of another form": Made(
        write(".verified/3.11.json", '{"versions": []}'),
        ".verified/3.11.json",
        "",
        ("`versions`", "delete it"),
    ),
    "figures that are no JSON": Made(
        append("benchmarks/results/models.json", "}"),
        "benchmarks/results/models.json",
        None,
        ("is not JSON", "measure it anew"),
    ),
    "a figure that is no text": Made(
        edit("benchmarks/results/models.json", r'"plain_10": ".*"', '"plain_10": 55'),
        "benchmarks/results/models.json",
        '"plain_10"',
        ("plain_10 must be a text", "benchmarks/models.py"),
    ),
}
TABLES = {
    "a table that is no TOML": Made(
        edit(GLOSSARY, r'^zh = "任务"', 'zh = "任务'), GLOSSARY, "zh = ", ("is not TOML", "mend this line")
    ),
    "a table that is missing": Made(remove(QUESTIONS), QUESTIONS, None, ("is not there", "bring it back")),
    "an entry that lacks a language": Made(
        edit(GLOSSARY, r"^says\.zh = .*\n", ""),
        GLOSSARY,
        "says.en",
        ("`says` is not a text in each language", "mend it"),
    ),
    "an entry that lacks its page": Made(
        edit(GLOSSARY, r"^page = .*\n", ""), GLOSSARY, "[task]", ("lacks `page`", "give it a text")
    ),
    "an entry with a key that nobody knows": Made(
        edit(GLOSSARY, r"^forms\.en", "form.en"), GLOSSARY, "form.en", ("`form`", "mend it")
    ),
    "an entry in a third language": Made(
        edit(ERRORS, r"^means\.zh", "means.fr"), ERRORS, "means.en", ("en, zh", "mend it")
    ),
    "an entry whose page is not there": Made(
        edit(QUESTIONS, r'"kitchen\.md#', '"kitchn.md#'), QUESTIONS, "page =", ("kitchn.md", "mend `page`")
    ),
    "an entry whose section is not there": Made(
        edit(GLOSSARY, r'#producer"', '#oven"'), GLOSSARY, "page =", ("#oven", "mend the link")
    ),
    "an entry with a text for a list": Made(
        edit(ERRORS, r"^wrong = .*", 'wrong = "generators/producer.py"'),
        ERRORS,
        "wrong =",
        ("`wrong` is not a list", "mend it"),
    ),
    "an entry that is a text": Made(
        write(QUESTIONS, 'q1 = "When?"\n'), QUESTIONS, "q1 =", ("[q1] is no table", "below `[q1]`")
    ),
    "a table in another encoding": Made(
        put(GLOSSARY, "says.en", b"# \xe9\n"), GLOSSARY, "# ", ("is not UTF-8", "save the file")
    ),
}
MISTAKES = SNIPPETS | PAGES | RECORDINGS | SETTINGS | ASSETS | TABLES
