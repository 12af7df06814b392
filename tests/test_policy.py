"""Attacks on the pages' policy: none gets through, neither from a page nor from a program in the Run panel."""

import pytest
from playwright.sync_api import Browser, expect

from tests.attacks import (
    LISTEN,
    NEVER,
    PAGE_ATTACKS,
    SETTLE,
    WORKER_ATTACKS,
    attack_page,
    foreign_origin,
    program,
    without_policy,
)
from tests.site import Site
from tests.test_run import HERE, LONG, Example, address

PLACES = ["", "zh/", "en/generators/", "zh/glossary/", "404.html", "en/nowhere/", "zh/404.html"]


def reached(browser: Browser, url: str, names: list[str], policy: bool) -> dict[str, list[str]]:
    """Make these attacks on a page; of each, the directives that stopped it, or ["got through"]."""
    found = {}
    with foreign_origin() as foreign, browser.new_context(locale="fr") as context:
        page = context.new_page()
        if not policy:
            without_policy(page)
        page.goto(url)
        page.evaluate(LISTEN)
        for name in names:
            if not policy and page.url != url:  # it went through so far that the page is another
                page.goto(url)
                page.evaluate(LISTEN)
            found[name] = attack_page(page, foreign, name)
        page.wait_for_timeout(SETTLE)
        for name in foreign.asked.keys() | set(page.evaluate("globalThis.gotThrough ?? []")):
            found[name] = ["got through"]
    return found


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place or "chooser")
def test_no_attack_on_a_page_gets_through(site: Site, browser: Browser, place: str):
    found = reached(browser, f"{site.url}{place}", list(PAGE_ATTACKS), policy=True)
    wrong = {
        name: told
        for name, told in found.items()
        if "got through" in told or (PAGE_ATTACKS[name][0] and PAGE_ATTACKS[name][0] not in told)
    }
    assert not wrong, f"the policy of {place or 'the chooser'} (hooks/policy.py) does not stop: {wrong}"


@pytest.mark.parametrize("name", PAGE_ATTACKS)
def test_attack_works_without_a_policy(site: Site, browser: Browser, name: str):
    found = reached(browser, f"{site.url}en/generators/", [name], policy=False)
    assert found[name] == ["got through"], "this attack proves nothing"


def from_worker(site: Site, browser: Browser, names: list[str], policy: bool) -> tuple[set[str], list[str]]:
    """Make these attacks from a program in the Run panel; which arrived, and what the program printed."""
    with foreign_origin() as foreign, browser.new_context(locale="fr") as context:
        page = context.new_page()
        if not policy:
            without_policy(page)
        page.goto(address(site, "en", HERE))
        example = Example(page, HERE)
        example.run(program(foreign, site.url, names))
        expect(example.figure.locator(".run__line", has_text="done")).to_have_count(1, timeout=LONG)
        return set(foreign.asked), example.printed()


def test_no_attack_from_a_program_gets_through(site: Site, browser: Browser):
    asked, told = from_worker(site, browser, list(WORKER_ATTACKS), policy=True)
    assert not asked, f"a program in the Run panel reached a foreign origin: {sorted(asked)}; it told {told}"


def test_attacks_from_a_program_work_without_a_policy(site: Site, browser: Browser):
    asked, told = from_worker(site, browser, list(WORKER_ATTACKS), policy=False)
    # made from a file, our worker refuses in any case
    assert asked == WORKER_ATTACKS.keys() - NEVER - {"own-file"}, f"these prove nothing; it told {told}"
