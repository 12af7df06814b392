"""The pages as the tests see them: which there are, and the parts of one."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
LANGUAGES = "zh", "en"

HEADING = re.compile(r"^(#+) (.+?)(?: \{ #([\w-]+) \})?$", re.MULTILINE)
FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)

PAGES = sorted(
    {page.relative_to(DOCS / lang).as_posix() for lang in LANGUAGES for page in (DOCS / lang).rglob("*.md")}
)


def text(language: str, page: str) -> str:
    """The Markdown of a page; empty if that language does not have it."""
    path = DOCS / language / page
    return path.read_text("utf-8") if path.exists() else ""


def sections(markdown: str) -> dict[str, str]:
    """The text of each section by its heading's id; what comes before the first heading is under ""."""
    prose = FENCE.sub(lambda fence: re.sub("^#", " ", fence[0], flags=re.MULTILINE), markdown)
    found, start, name = {}, 0, ""
    for heading in HEADING.finditer(prose):
        found[name] = markdown[start : heading.start()].strip()
        start, name = heading.start(), heading[3] or heading[2]
    found[name] = markdown[start:].strip()
    return found
