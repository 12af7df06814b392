"""The built site: whole, linked, in the right language, free of third parties, and true to the programs."""

import json
import re
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import urljoin

import pytest

from runner import stamp
from runner.snippet import METADATA
from tests.pages import LANGUAGES, PAGES, ROOT
from tests.plays import SNIPPETS
from tests.site import REPO_URL, Page, Site, broken_links, build

SITEMAP = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
# elements that make a browser fetch what they name, without being asked
FETCHING = {"script", "img", "iframe", "source", "video", "audio", "embed", "object", "input"}


def parsed(file: Path) -> Page:
    return Page(file.read_text("utf-8"))


def guide_pages(site: Site, language: str) -> list[Path]:
    return [file for file in site.pages() if file.is_relative_to(site.folder / language)]


def test_no_broken_link(site: Site):
    assert not (broken := broken_links(site)), "\n".join(["links that lead nowhere:", *broken])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_in_its_language(site: Site, language: str):
    files = guide_pages(site, language)
    assert len(files) == len(PAGES) + 1, f"{language}: {len(files)} files for {len(PAGES)} pages and a 404"
    for file in files:
        assert parsed(file).language == language, f"{file}: wrong <html lang>"


def test_no_third_party(site: Site):
    foreign = []
    for file in site.pages():
        for tag, attributes in parsed(file).elements:
            fetched = attributes.get("src") or (attributes.get("href") if tag == "link" else None)
            if (tag in FETCHING or tag == "link") and fetched and attributes.get("rel") != "canonical":
                address = urljoin(site.address(file), fetched)
                if not address.startswith((site.url, "data:")):
                    foreign.append(f"{file.relative_to(site.folder)}: <{tag}> {fetched}")
    for file in site.folder.rglob("*.css"):
        for address in re.findall(
            r"(?:url\(|@import )['\"]?((?:https?:)?//[^'\")\s]+)", file.read_text("utf-8")
        ):
            foreign.append(f"{file.relative_to(site.folder)}: {address}")
    assert not foreign, "\n".join(["a page must ask no one but its own site for anything:", *foreign])


def test_policy_allows_our_own_scripts_only(site: Site):
    for file in site.pages():
        html = file.read_text("utf-8")
        policies = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">', html)
        assert len(policies) == 1, f"{file}: {len(policies)} content security policies"
        assert html.index("Content-Security-Policy") < html.find("<script"), (
            f"{file}: a script before its policy"
        )
        sources = re.findall(r"'[^']+'|[^\s;]+", policies[0])
        for bad in ("'unsafe-inline'", "'unsafe-eval'", "*", "http:", "https:"):
            assert bad not in sources, f"{file}: its policy allows {bad}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_are_the_programs(site: Site, language: str):
    shown = set()
    for file in guide_pages(site, language):
        for example in parsed(file).examples:
            snippet = SNIPPETS[example.name]
            published = site.file(urljoin(site.address(file), example.download))
            assert published, f"{file}: download of {example.name}"
            copy = published.read_text("utf-8")
            (block,) = METADATA.finditer(copy)
            assert copy[: block.start()] == f"{snippet.program}\n", f"{file}: download of {example.name}"
            assert copy[block.end() :] == snippet.text[snippet.foot :], f"{file}: download of {example.name}"
            assert example.program in snippet.program, f"{file}: {example.name} is not shown as it is"
            if example.program == snippet.program:
                shown.add(example.name)
                assert example.output.splitlines() == list(snippet.transcript), (
                    f"{file}: output of {example.name}"
                )
    assert shown == set(SNIPPETS), f"not shown whole: {sorted(set(SNIPPETS) - shown)}"


def test_published_metadata_says_what_is_needed(site: Site):
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    for name, snippet in SNIPPETS.items():
        (block,) = METADATA.finditer((site.folder / "snippets" / name).read_text("utf-8"))
        metadata = tomllib.loads(re.sub("^# ?", "", block["content"], flags=re.MULTILINE))
        assert set(metadata) <= {"requires-python", "dependencies"}, f"{name}: {metadata}"
        expected = snippet.requires_python or project["requires-python"]
        assert metadata["requires-python"] == expected, f"{name}: requires-python"
        packages, programs = [], []
        for need in metadata.get("dependencies", []):
            (programs if " @ " in need else packages).append(need)
        assert set(packages) <= set(project["dependencies"]), f"{name}: not pinned as in pyproject.toml"
        imported = re.findall(r"^ *(?:from|import) (\w+)", snippet.program, re.MULTILINE)
        beside = {module for module in imported if f"{name.partition('/')[0]}/{module}.py" in SNIPPETS}
        helped = "\n".join(SNIPPETS[f"{name.partition('/')[0]}/{module}.py"].program for module in beside)
        imported += re.findall(r"^ *(?:from|import) (\w+)", helped, re.MULTILINE)
        third = {"gevent", "greenlet", "requests"} & set(imported)
        assert {need.partition("==")[0] for need in packages} >= third, f"{name}: imports {third}"
        assert bool(packages) == bool(third), f"{name}: imports {third}, and has {packages}"
        assert {need.partition(" @ ")[0].replace("-", "_") for need in programs} == beside, f"{name}: helpers"
        for need in programs:
            assert site.file(need.partition(" @ ")[2]), f"{name}: {need} leads nowhere"


def test_each_page_names_itself_and_its_counterparts(site: Site):
    for language in LANGUAGES:
        sitemap = ET.parse(site.folder / language / "sitemap.xml")
        listed = {}
        for url in sitemap.findall("s:url", SITEMAP):
            links = {link.get("hreflang"): link.get("href") for link in url.findall("x:link", SITEMAP)}
            listed[url.findtext("s:loc", namespaces=SITEMAP)] = links
        files = [file for file in guide_pages(site, language) if file.name != "404.html"]
        assert set(listed) == {site.address(file) for file in files}, (
            "the sitemap lists every page and no other"
        )
        for file in files:
            page, address = parsed(file), site.address(file)
            (canonical,) = page.all("link", rel="canonical")
            assert canonical["href"] == address, f"{file}: canonical"
            counterparts = {other: address.replace(f"/{language}/", f"/{other}/", 1) for other in LANGUAGES}
            assert listed[address] == counterparts, f"{address}: hreflang pairs"
            menu = {a["hreflang"]: urljoin(address, a["href"]) for a in page.all("a") if a.get("hreflang")}
            assert menu == counterparts, f"{file}: language menu"
    index = ET.parse(site.folder / "sitemap.xml")
    assert {loc.text for loc in index.iter(f"{{{SITEMAP['s']}}}loc")} == {
        f"{site.url}{language}/sitemap.xml" for language in LANGUAGES
    }


def test_edit_links_lead_to_the_source(site: Site):
    for language in LANGUAGES:
        for name in PAGES:
            file = site.folder / language / name.replace(".md", "/index.html").replace("index/index", "index")
            edits = [
                a["href"]
                for a in parsed(file).all("a")
                if (a.get("href") or "").startswith(f"{REPO_URL}/edit")
            ]
            assert edits == [f"{REPO_URL}/edit/main/docs/{language}/{name}"], f"{file}: edit link"


def test_missing_pages_speak_their_language(site: Site):
    assert "没有这一页" in (site.folder / "zh/404.html").read_text("utf-8")
    assert "There is no such page" in (site.folder / "en/404.html").read_text("utf-8")
    both = (site.folder / "404.html").read_text("utf-8")
    assert "没有这一页" in both and "There is no such page" in both


def test_llms_txt_lists_every_page(site: Site):
    text = (site.folder / "llms.txt").read_text("utf-8")
    listed = re.findall(r"\]\(([^)]+)\)", text)
    assert [address for address in listed if site.file(address) is None] == []
    pages = [site.address(f) for lang in LANGUAGES for f in guide_pages(site, lang) if f.name != "404.html"]
    assert set(pages) <= set(listed)


def test_verified_line_tells_what_a_run_wrote(tmp_path: Path):
    """Two builds: one reads a stamp that knows one snippet's text and a stale text of another; one reads none."""
    known, stale, *_ = SNIPPETS.values()
    versions = {"python": "3.99.1", "gevent": "99.1", "greenlet": "99.2", "requests": "99.3"}
    snippets = {known.name: stamp.digest(known), stale.name: "0" * 64}
    folder = tmp_path / "stamps"
    folder.mkdir()
    (folder / "3.99.json").write_text(json.dumps({"versions": versions, "snippets": snippets}))
    facts = {}
    for case, stamps in (("with", folder), ("without", tmp_path / "none")):
        built = build(tmp_path / case, "http://127.0.0.1/coroutines/", VERIFIED=str(stamps))
        assert built.returncode == 0, built.stdout
        site = Site(tmp_path / case, "http://127.0.0.1/coroutines/")
        facts[case] = {
            e.name: e.facts for f in guide_pages(site, "en") for e in parsed(f).examples if e.output
        }
    assert "Verified on Python 3.99.1" in facts["with"][known.name]
    assert "Not verified in this build" in facts["with"][stale.name]
    assert all("Not verified in this build" in fact for fact in facts["without"].values())
