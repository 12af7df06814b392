"""Speed for the reader: what pages weigh, what Lighthouse's simulated phone makes of them, how fast the search answers.

The site is built, and served as a static host does (tests/hosting.py). Weights are exact. Lighthouse simulates the network,
but takes the processor's times from the real run: on a busy machine its figures are too bad, and never too good.
"""

import shutil
import statistics
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, Playwright, sync_playwright

from benchmarks import lighthouse
from benchmarks.budgets.row import Row, least, most, none
from tests.conftest import BROWSERS, FLAGS
from tests.hosting import host
from tests.pages import LANGUAGES, ROOT
from tests.site import PREFIX, Site, build
from tests.test_browser import QUERIES
from tests.test_budgets import KIB, REQUESTS, SEARCH, Visit, visit

RUNS = 5
SOON = 100  # milliseconds
WHOLE = 12  # questions that are typed letter by letter; the others are pasted
LETTERS = "abcdefghijklmnopqrstuvwxyz"

# Gives each text to the search, and tells how many milliseconds later its answer is on the page, laid out.
ASK = """async (texts) => {
  const input = document.querySelector(".md-search__input");
  const result = document.querySelector(".md-search-result");
  const times = [];
  for (const text of texts) {
    const answered = new Promise((resolve) => {
      new MutationObserver((_, observer) => { observer.disconnect(); resolve(); })
        .observe(result, {childList: true, subtree: true, characterData: true});
      setTimeout(resolve, 5000); // an answer that never comes counts for that long
    });
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent("input", {bubbles: true}));
    await answered;
    result.getBoundingClientRect();
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return times;
}"""


def rows() -> Iterator[Row]:
    """The rows of this part; of Lighthouse, the worst page's median of five runs each."""
    with _site() as site, sync_playwright() as playwright:
        browser = _browser(playwright)
        yield from _weights(site, browser)
        yield from _search(site, browser)
        browser.close()
        yield from _lighthouse(site)


@contextmanager
def _site() -> Iterator[Site]:
    """The whole site, built and served as a static host does."""
    with tempfile.TemporaryDirectory() as folder:
        server = host(Path(folder))
        url = f"http://127.0.0.1:{server.server_port}{PREFIX}"
        inside = Path(folder, PREFIX.strip("/"))
        built = build(inside, url)
        if built.returncode:
            raise SystemExit(f"mkdocs build --strict failed:\n{built.stdout}")
        yield Site(inside, url)
        server.shutdown()


def _browser(playwright: Playwright) -> Browser:
    """The browser in which the tests run."""
    found = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    return playwright.chromium.launch(executable_path=found, args=FLAGS)


# ---- exact figures


def _weights(site: Site, browser: Browser) -> Iterator[Row]:
    """What each page loads before it is touched."""
    with browser.new_context(locale="fr") as context:
        visits = visit(site, context, site.pages())
    among = f"{len(visits)} pages"
    heaviest = max(visits, key=lambda seen: seen.weight(site))
    median = statistics.median(seen.weight(site) for seen in visits) / 1024
    yield most(
        "compressed, before the reader touches anything",
        heaviest.weight(site) / 1024,
        KIB,
        "KiB",
        f"{heaviest.name}; median of {among}: {median:.0f}",
        digits=0,
    )
    busiest = max(visits, key=lambda seen: len(seen.asked))
    yield most("requests before that", len(busiest.asked), REQUESTS, "", f"{busiest.name}", digits=0)
    yield none("pages that fetch what only a search needs", sum(map(_early, visits)), among)
    yield none("requests to third parties", sum(len(seen.foreign) for seen in visits), among)
    yield none("messages in the console", sum(len(seen.noise) for seen in visits), among)


def _early(seen: Visit) -> bool:
    return any(part in url for url in seen.asked for part in SEARCH)


# ---- the search


def _search(site: Site, browser: Browser) -> Iterator[Row]:
    """How long after a keystroke the answer is there, the index being loaded."""
    for language in LANGUAGES:
        with browser.new_context(locale="fr") as context:
            page = context.new_page()
            page.goto(f"{site.url}{language}/reference/glossary/")
            page.get_by_role("textbox").click()
            page.keyboard.type("yield")
            page.locator("a.md-search-result__link").first.wait_for(timeout=120_000)
            texts = _typed(language)
            times = _ask(page, texts)
        slowest = max(range(len(times)), key=times.__getitem__)
        note = f"{len(times)} texts; median {statistics.median(times):.0f} ms"
        yield most(
            f"search in {language}, 95th percentile",
            statistics.quantiles(times, n=20)[-1],
            SOON,
            "ms",
            note,
            digits=0,
        )
        yield most(
            f"search in {language}, slowest", times[slowest], SOON, "ms", f"“{texts[slowest]}”", digits=0
        )


def _typed(language: str) -> list[str]:
    """What is in the field after each key: single letters, queries and questions as they grow."""
    tables = tomllib.loads((ROOT / "tables/questions.toml").read_text("utf-8"))
    questions = [entry[language].replace("`", "") for entry in tables.values()]
    grown = [*QUERIES[language], *questions[:WHOLE]]
    texts = [*LETTERS, *questions[WHOLE:], *(text[: n + 1] for text in grown for n in range(len(text)))]
    # two that ask for the same bring no new answer
    return [text for text, before in zip(texts, ["", *texts], strict=False) if text.strip() != before.strip()]


def _ask(page: Page, texts: list[str]) -> list[float]:
    """Milliseconds for each text, in the second of two rounds: a reader's browser is warm after a word."""
    page.evaluate(ASK, texts[:30])
    return page.evaluate(ASK, texts)


# ---- Lighthouse


def _kinds(site: Site) -> list[str]:
    """The address of a page of each kind, in each language."""
    examples = {
        file: file.read_text("utf-8").count('class="example"')
        for file in (site.folder / LANGUAGES[0]).rglob("index.html")
    }
    longest = (
        max(examples, key=examples.__getitem__).parent.relative_to(site.folder / LANGUAGES[0]).as_posix()
    )
    kinds = ["", "generators/", f"{longest}/", "reference/errors/", "reference/glossary/"]
    return ["?choose", *(f"{language}/{kind}" for language in LANGUAGES for kind in kinds)]


def _lighthouse(site: Site) -> Iterator[Row]:
    """Medians of the worst page. Rounds go over all pages, so that a busy minute spoils no page's every run."""
    pages = _kinds(site)
    try:
        reports = {page: [] for page in pages}
        for _ in range(RUNS):
            for page in pages:
                reports[page].append(lighthouse.measure(site.url + page))
    except lighthouse.LighthouseError as error:
        yield Row("Lighthouse", "not measured", "99, 100, 100, 100", None, str(error))
        return
    speed = statistics.median(report.speed for found in reports.values() for report in found)
    for name in lighthouse.CATEGORIES:
        medians = {page: statistics.median(r.scores[name] for r in found) for page, found in reports.items()}
        worst = min(medians, key=medians.__getitem__)
        failed = sorted({audit for report in reports[worst] for audit in report.failed})
        wanted = 99 if name == "performance" else 100
        note = f"worst of {len(pages)} pages: /{worst}"
        if name == "performance":
            note += f"; this machine's speed: {speed:.0f}"
        elif failed and medians[worst] < wanted:
            note += f"; {', '.join(failed)}"
        yield least(f"Lighthouse: {name}", medians[worst], wanted, note=note)
    limits = {
        "first-contentful-paint": (1.5, "s", 2),
        "largest-contentful-paint": (1.5, "s", 2),
        "total-blocking-time": (100, "ms", 0),
        "cumulative-layout-shift": (0.01, "", 4),
    }
    for name, (limit, unit, digits) in limits.items():
        medians = {page: statistics.median(r.figures[name] for r in found) for page, found in reports.items()}
        worst = max(medians, key=medians.__getitem__)
        yield most(f"Lighthouse: {name}", medians[worst], limit, unit, f"worst: /{worst}", digits=digits)
