"""Nothing secret in the repository or on the site, no tracker, no storage but what is named; workflows without a weakness."""

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.pages import LANGUAGES, ROOT
from tests.secrets import found, repository
from tests.site import Site

# what may be kept in a reader's browser: the language chosen; and by the theme, per site: the colours chosen,
# and the answer to whether cookies are allowed, which nobody asks
KEPT = {"language", "__palette"}


def test_no_secret_in_the_repository():
    told = list(found(repository(), ROOT))
    assert not told, "\n".join(["take these out, and make what they open useless:", *told])


def test_no_secret_on_the_site(site: Site):
    files = [path for path in site.folder.rglob("*") if path.is_file() and "pyodide" not in path.parts]
    told = list(found(files, site.folder))
    assert not told, "\n".join(["the site must not publish these:", *told])


@pytest.mark.parametrize(
    "text",
    [
        "-----BEGIN OPENSSH " + "PRIVATE KEY-----",
        "ghp" + "_" + "a1B2" * 9,
        "AKIA" + "ABCDEFGH12345678",
        "password" + ' = "correct-horse"',
        "https://me:" + "hunter2@example.com/",
        "https://www.google-" + "analytics.com/analytics.js",
    ],
)
def test_secret_is_found(text: str, tmp_path: Path):
    (tmp_path / "file.md").write_text(f"Some words,\nand {text} among them.\n")
    assert [each[:10] for each in found([tmp_path / "file.md"], tmp_path)] == ["file.md:2:"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reader_keeps_what_is_named_and_nothing_else(site: Site, page: Page, language: str):
    page.goto(f"{site.url}{language}/generators/", wait_until="networkidle")
    page.locator(".md-header__option .md-select > button").hover()
    other = next(each for each in LANGUAGES if each != language)
    page.locator(f".md-select__link[hreflang={other}]").click()
    page.wait_for_url(f"{site.url}{other}/**")
    for label in page.locator("form[data-md-component=palette] label:not([hidden])").all()[:1]:
        label.click()
    kept = page.evaluate("[...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    names = {re.sub(r"^/[^.]*\.", "", name) for name in kept}
    assert names <= KEPT, f"a reader's browser keeps {sorted(names - KEPT)}; name it, or keep nothing"
    assert "language" in names
    assert not page.context.cookies(), "a page leaves a cookie"
    assert page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
    assert page.evaluate("caches.keys().then((all) => all.length)") == 0


def zizmor() -> subprocess.CompletedProcess:
    """Its findings in our workflows, without asking anybody; the status is 0 if there are none."""
    program = Path(sys.executable).with_name("zizmor.exe" if os.name == "nt" else "zizmor")
    command = [program, "--offline", "--no-progress", "--format=plain", ".github/workflows"]
    return subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8"
    )


def test_workflows_pass_zizmor():
    if not importlib.util.find_spec("zizmor") and not Path(sys.executable).with_name("zizmor").exists():
        why = "zizmor is not installed: `uv run` installs it"
        pytest.fail(why) if os.environ.get("CI") else pytest.skip(why)
    run = zizmor()
    assert run.returncode == 0, f"weaknesses in .github/workflows:\n{run.stdout}"
    assert "No findings" in run.stdout, run.stdout
