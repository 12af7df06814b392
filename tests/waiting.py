"""Waiting in a browser. Playwright's own `wait_for_function` calls eval(), which the pages' policy forbids."""

import time

from playwright.sync_api import Page


def until(page: Page, expression: str, seconds: float = 30) -> None:
    """Wait until a JavaScript expression is true on the page; fails, naming it, if it is not in time."""
    end = time.monotonic() + seconds
    while not page.evaluate(expression):
        assert time.monotonic() < end, f"not true within {seconds} s: {expression}"
        page.wait_for_timeout(50)
