"""The state in which each section was last found to say the same in both languages.

One line per section, `page#section zh-digest en-digest`, in counterparts.txt: what a
section was when somebody accepted it. A digest that changed tells which language moved.
"""

import hashlib
from pathlib import Path

from tests.pages import LANGUAGES, PAGES, sections, text

LEDGER = Path(__file__).parent / "counterparts.txt"

Digests = tuple[str, ...]  # one per language, in the order of LANGUAGES


def recorded() -> dict[str, Digests]:
    """The ledger, by `page#section`."""
    lines = LEDGER.read_text("utf-8").splitlines() if LEDGER.exists() else []
    return {name: tuple(digests) for name, *digests in map(str.split, lines)}


def current(page: str) -> dict[str, Digests]:
    """The sections of one page as they are now; a missing one has an empty digest."""
    found = [sections(text(language, page)) for language in LANGUAGES]
    names = dict.fromkeys(name for each in found for name in each)
    return {f"{page}#{name}": tuple(_digest(each.get(name, "")) for each in found) for name in names}


def accept(changes: dict[str, Digests]) -> None:
    """Write these into the ledger, and drop what no page has any more."""
    there = {name for page in PAGES for name in current(page)}
    ledger = {name: digests for name, digests in (recorded() | changes).items() if name in there}
    lines = [" ".join([name, *digests]) for name, digests in sorted(ledger.items())]
    LEDGER.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def _digest(section: str) -> str:
    return hashlib.sha256(section.encode()).hexdigest()[:12] if section else "-"
