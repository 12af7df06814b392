"""A small copy of the repository, which builds in a few seconds: three pages, five programs, the whole of the machinery."""

import re
import shutil
from pathlib import Path

from tests.pages import LANGUAGES, ROOT

KEPT = (
    "hooks",
    "runner",
    "theme",
    "tests",
    "mkdocs.yml",
    "mkdocs.guide.yml",
    "pyproject.toml",
    "LICENSE",
    "LICENSE-CC-BY-4.0",
)
SNIPPETS = (
    "generators/producer.py",
    "asyncio/echo_server.py",  # a pair
    "asyncio/echo_client.py",
    "greenlet/await_bridge.py",  # one that another imports
    "greenlet/plain_library.py",
)
PAGE = "kitchen.md"

HOME = {
    "en": "---\ndescription: A small guide that has all the kinds of things that the guide has.\n---\n\n# Home { #home }\n\n"
    "Go to the [kitchen](kitchen.md#producer).\n",
    "zh": "---\ndescription: 一份很小的指南，指南里有的各种东西它都有，只是每样只有一个，用来试错。\n---\n\n# 首页 { #home }\n\n"
    "到[厨房](kitchen.md#producer)去。\n",
}
KITCHEN = """\
---
description: {description}
---

# {kitchen} {{ #kitchen }}

{before} `models.plain_10`: {{{{ models.plain_10 }}}}。

## {kitchen} 2 {{ #producer }}

```python
--8<-- "generators/producer.py"
```

1. `bun = yield` {note}
2. `producer(5)` {note}

```python
--8<-- "asyncio/echo_server.py"
```

```python
--8<-- "asyncio/echo_client.py"
```

```python
--8<-- "greenlet/await_bridge.py"
```

```python
--8<-- "greenlet/plain_library.py"
```

```diagram
kitchen
title: {kitchen}
alt: {before}
stove: {kitchen}
```

![{kitchen}](pan.svg)
"""
WORDS = {
    "en": {
        "description": "What a kitchen looks like in which buns are made and eaten at the same time.",
        "kitchen": "Kitchen",
        "before": "Some text about a task.",
        "note": "is a line.",
    },
    "zh": {
        "description": "一间厨房：有人做包子，有人吃包子，谁也不等谁，最后大家都吃饱了。",
        "kitchen": "厨房",
        "before": "关于任务的一段话。",
        "note": "是一行。",
    },
}
GLOSSARY = {
    "en": "---\ndescription: The words of the small guide, each with what it means.\n---\n\n# Glossary { #glossary }\n\n{{ glossary }}\n",
    "zh": "---\ndescription: 小指南里的词，每个词都有一句话的解释，词不多，一共只有一个。\n---\n\n# 词汇 { #glossary }\n\n{{ glossary }}\n",
}
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60">\n  <text x="100" y="30">{stove}</text>\n</svg>\n'
TABLES = {
    "glossary": '[task]\nen = "task"\nzh = "任务"\npage = "kitchen.md#producer"\n'
    'says.en = "A thing to do."\nsays.zh = "要做的事。"\nforms.en = ["tasks"]\n',
    "errors": '[burnt]\nmessage = "burnt"\nmeans.en = "Too long."\nmeans.zh = "太久。"\npage = "kitchen.md#producer"\n'
    'wrong = ["generators/producer.py"]\n',
    "questions": '[q1]\nen = "When is dinner?"\nzh = "什么时候吃饭？"\npage = "kitchen.md#producer"\n'
    'snippet = "generators/producer.py"\n',
}
NAV = "nav:\n  - {home}: index.md\n  - {kitchen}: kitchen.md\n  - reference/glossary.md\n"


def small_repository(folder: Path) -> None:
    """Make a new folder with a small guide in it."""
    folder.mkdir()
    for name in KEPT:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, folder)
    for name in SNIPPETS:
        for source in (Path("snippets", name), Path("recordings", name).with_suffix(".json")):
            if (ROOT / source).exists():
                (folder / source).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / source, folder / source)
    _write(
        folder / "benchmarks/results/models.json",
        (ROOT / "benchmarks/results/models.json").read_text("utf-8"),
    )
    _write(folder / "diagrams/kitchen.svg", DRAWING)
    _write(folder / "docs/index.md", (ROOT / "docs/index.md").read_text("utf-8"))
    for name, entries in TABLES.items():
        _write(folder / f"tables/{name}.toml", entries)
    for language in LANGUAGES:
        docs = folder / "docs" / language
        _write(docs / "index.md", HOME[language])
        _write(docs / PAGE, KITCHEN.format(**WORDS[language]))
        _write(docs / "pan.svg", DRAWING.format(stove="pan"))
        _write(docs / "reference/glossary.md", GLOSSARY[language])
        settings = (ROOT / f"mkdocs.{language}.yml").read_text("utf-8")
        nav = NAV.format(home=WORDS[language]["kitchen"], kitchen=WORDS[language]["kitchen"])
        settings, count = re.subn(r"^nav:\n(?:[ #].*\n|\n)*", nav + "\n", settings, flags=re.MULTILINE)
        assert count == 1, f"mkdocs.{language}.yml has no `nav:` to make smaller"
        _write(folder / f"mkdocs.{language}.yml", settings)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
