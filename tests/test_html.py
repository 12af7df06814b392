"""Valid HTML: the Nu checker of the W3C finds no error on any page, and nothing that it warns of."""

import json
import shutil
import subprocess

import pytest

from runner.npm import NpmError
from tests import tools
from tests.conftest import lacking
from tests.site import Site

# read from a folder, a page has no origin that its policy's 'self' could be; tests/test_site.py looks at the policy
FALSE = "Resource violates Content Security Policy", "Inline script violates Content Security Policy"


def messages(site: Site) -> tuple[int, list[str]]:
    """How many pages were checked, and what is wrong, a line each. Raises NpmError if the checker cannot be had."""
    java = [shutil.which("java"), "-jar", str(tools.path(tools.NU))]
    files = [str(file) for file in site.pages()]
    # most words of a page of programs are in no language that could be told
    run = subprocess.run(
        [*java, "--format", "json", "--stdout", "--no-langdetect", *files],
        capture_output=True,
        encoding="utf-8",
        timeout=300,
    )
    try:
        found = json.loads(run.stdout)["messages"]
    except ValueError:
        raise RuntimeError(f"the Nu checker gave no result:\n{run.stdout}\n{run.stderr}") from None
    return len(files), [
        f"{each['url'].partition(site.folder.name + '/')[2]}:{each.get('lastLine', '')}: {each['message']} "
        f"{each.get('extract', '').strip()!r}"
        for each in found
        if not each["message"].startswith(FALSE)
    ]


@pytest.fixture(scope="session")
def no_checker() -> str:
    """Why the checker cannot run here; empty if it can."""
    if not shutil.which("java"):
        return (
            "no Java, which the HTML checker needs: install a runtime, such as Debian's default-jre-headless"
        )
    try:
        tools.path(tools.NU)
    except NpmError as error:
        return str(error)
    return ""


def test_every_page_is_valid(site: Site, no_checker: str):
    if no_checker:
        lacking(no_checker)
    pages, wrong = messages(site)
    assert pages > 100, f"only {pages} pages were checked"
    assert not wrong, "\n".join(["no valid HTML:", *wrong[:50]])
