"""Attacks on the pages' policy: none gets through, neither from a page nor from a program in the Run panel."""

import time
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.attacks import (
    FILE_WORKER,
    LISTEN,
    NEVER,
    PAGE_ATTACKS,
    SETTLE,
    WORKER_ATTACKS,
    attack_page,
    bare,
    foreign_origin,
    program,
)
from tests.site import Site
from tests.test_run import HERE, LONG, Example, address

PLACES = ["", "zh/", "en/generators/", "zh/reference/glossary/", "404.html", "en/nowhere/", "zh/404.html"]


def settle(page: Page, arrived: Callable[[], object]) -> None:
    """Give attacks time; those that should arrive, as long as a busy machine takes for them."""
    page.wait_for_timeout(SETTLE)
    end = time.monotonic() + LONG / 1000
    while not arrived() and time.monotonic() < end:
        page.wait_for_timeout(50)


def reached(browser: Browser, url: str, policy: bool) -> tuple[set[str], dict[str, list[str]]]:
    """Make every attack on a page; which got through, and the directives that were told to have stopped each."""
    through, told = set(), {}
    with foreign_origin() as foreign, browser.new_context(locale="fr") as context:
        page = context.new_page()
        page.on("pageerror", lambda _: None)
        page.expose_function("tellGot", lambda name: through.add(name))
        page.goto(url)
        page.evaluate(LISTEN)
        for name in PAGE_ATTACKS:
            told[name] = attack_page(page, foreign, name, policy)
        settle(page, lambda: policy or through | foreign.asked.keys() >= PAGE_ATTACKS.keys())
        return through | foreign.asked.keys(), told


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place or "chooser")
def test_no_attack_on_a_page_gets_through(site: Site, browser: Browser, place: str):
    through, told = reached(browser, f"{site.url}{place}", policy=True)
    where = place or "the chooser"
    assert not through, f"the policy of {where} (hooks/policy.py) does not stop: {sorted(through)}"
    unheard = {name: told[name] for name, (by, _) in PAGE_ATTACKS.items() if by and by not in told[name]}
    assert not unheard, f"the policy of {where} (hooks/policy.py) should have stopped: {unheard}"


def test_attacks_on_a_page_work_without_a_policy(site: Site, browser: Browser):
    with bare(site) as raw:
        through, _ = reached(browser, f"{raw.url}en/generators/", policy=False)
    idle = PAGE_ATTACKS.keys() - through
    assert not idle, f"these prove nothing, for they do not work: {sorted(idle)}"


def from_worker(site: Site, browser: Browser, policy: bool) -> tuple[set[str], list[str]]:
    """Make every attack from a program in the Run panel; which arrived, and what the program printed."""
    with foreign_origin() as foreign, browser.new_context(locale="fr") as context:
        page = context.new_page()
        page.goto(address(site, "en", HERE))
        example = Example(page, HERE)
        example.run(program(foreign, site.url))
        expect(example.figure.locator(".run__line", has_text="done")).to_have_count(1, timeout=LONG)
        settle(page, lambda: policy or foreign.asked.keys() >= WORKER_ATTACKS.keys() - NEVER)
        return set(foreign.asked), example.printed()


def test_no_attack_from_a_program_gets_through(site: Site, browser: Browser):
    asked, told = from_worker(site, browser, policy=True)
    assert not asked, f"a program in the Run panel reached a foreign origin: {sorted(asked)}; it told {told}"


def test_attacks_from_a_program_work_without_a_policy(site: Site, browser: Browser):
    with bare(site) as raw:
        asked, told = from_worker(raw, browser, policy=False)
    assert asked == WORKER_ATTACKS.keys() - NEVER, f"these prove nothing; it told {told}"


def test_no_worker_is_made_of_our_script_alone(site: Site, browser: Browser):
    """Made from a file, a worker has no policy; ours must refuse to be one."""
    with foreign_origin() as foreign, browser.new_context(locale="fr") as context:
        page = context.new_page()
        page.goto(f"{site.url}en/generators/")
        page.evaluate(FILE_WORKER, [f"{site.url}en/assets/run/worker.mjs", foreign.url])
        page.wait_for_timeout(SETTLE)
        assert not foreign.asked, (
            "assets/run/worker.mjs, made a worker from its file, reached a foreign origin"
        )
