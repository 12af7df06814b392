"""Puts on the site what is not a page: snippets and their archives, recordings, llms.txt, robots.txt. Run by mkdocs-gen-files."""

import sys
from pathlib import Path

import mkdocs_gen_files
from mkdocs.utils.meta import get_data
from mkdocs.utils.yaml import yaml_load

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "hooks")]

from archives import snippet_archives, wheel
from forms import description
from taking import helpers, published, wheel_path

from runner import record
from runner.mistake import read
from runner.snippet import load_all


def publish(path: str, content: str | bytes) -> None:
    """Write one file of the site; text as UTF-8 with the line ends it has."""
    with mkdocs_gen_files.open(path, "wb") as file:
        file.write(content.encode() if isinstance(content, str) else content)


def pages(nav: list) -> list[str]:
    """The paths in a navigation, in reading order."""
    found = []
    for item in nav:
        inside = next(iter(item.values())) if isinstance(item, dict) else item
        found += pages(inside) if isinstance(inside, list) else [inside]
    return found


def llms(site_url: str, languages: dict[str, str]) -> str:
    """The site's contents in the form of llmstxt.org: a heading, a summary, a list of links per language."""
    lines = ["# Coroutines in Python · Python 协程", ""]
    for language, name in languages.items():
        with (ROOT / f"mkdocs.{language}.yml").open(encoding="utf-8") as file:
            settings = yaml_load(file)
        if language == next(iter(languages)):
            lines += [f"> {config.site_description}", ""]
        lines += [f"## {name}", ""]
        for path in pages(settings["nav"]):
            source = ROOT / settings["docs_dir"] / path
            if not source.exists():
                continue  # the language's own build names it
            text = read(source)
            said, body = description(text, source), get_data(text)[0]
            title = body.strip().splitlines()[0].lstrip("# ").partition(" {")[0]
            address = path.removesuffix(".md").removesuffix("index")
            address = address + "/" if address and not address.endswith("/") else address
            lines.append(f"- [{title}]({site_url}{language}/{address}): {said}")
        lines.append("")
    lines += ["## Programs", ""]
    lines += [f"- [{name}]({site_url}snippets/{name})" for name in snippets]
    return "\n".join(lines) + "\n"


config = mkdocs_gen_files.config
snippets = load_all()
base = f"{config.site_url}snippets/"
for name, snippet in snippets.items():
    publish(f"snippets/{name}", published(snippet, base))
    for helper in helpers(snippet):
        publish(f"snippets/{wheel_path(helper)}", wheel(helper))
    recording = record.path(snippet)
    if recording.exists():
        publish(recording.relative_to(ROOT).as_posix(), recording.read_text("utf-8"))
for name, archive in snippet_archives(snippets).items():
    publish(f"snippets/{name}", archive)
publish("llms.txt", llms(config.site_url, config.extra["languages"]))
publish("robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {config.site_url}sitemap.xml\n")
