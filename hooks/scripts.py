"""One script for the guide: the theme's and ours, in the order in which they need each other; and one for its search.

The first is fetched beside the page, and started when the page has been drawn for the first time: the theme's part keeps a phone
busy for a good while, and nothing that it does can be seen before a reader does something.
"""

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from styles import linked

WHOLE = "guide.js"
# what the theme's pages load, which theme/guide/main.html replaces by the whole; the hash changes with the theme
THEME = ["javascripts/bundle.*.min.js"]
WORKER = "javascripts/workers/search.*.min.js"
SEARCH = "search-worker.js"  # appended to it
# where the theme's script, at its end, starts the parts of the page; it then gives them their name for others
PARTS = re.compile(
    r"(?<=[,;])([\w$]+)\.subscribe\(\);(?=window\.document\$=.*window\.component\$=\1;)", re.DOTALL
)
MAP = re.compile(r"^//# sourceMappingURL=.*$", re.MULTILINE)
# The comment at its head has the browser compile everything while it is fetched, beside what else it does; otherwise each
# function is compiled when it is first called, with the page waiting.
START = """//# allFunctionsCalledOnLoad
(() => {{
  let loaded = false;
  addEventListener("DOMContentLoaded", () => {{ loaded = true; }});
  // each in a task of its own, so that a reader's tap can come between
  const next = ([part, ...rest]) => {{
    part();
    if (rest.length) setTimeout(next, 0, rest);
  }};
  let missed; // what the theme waits for
  const start = () => next([
{before},
    () => {{ missed = loaded; ({theme})(); }},
    () => {{ component$.subscribe(); }},
{after},
    () => {{ if (missed) document$.next(document); }},
  ]);
  // a page that nobody sees is not drawn
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
}})();
"""


def on_post_build(config: MkDocsConfig) -> None:
    """Write the one script over ours, and take away those that went into it.

    Raises PluginError if one is missing, or if the theme has others than those that are known here.
    """
    assets = Path(config.site_dir, "assets")
    # before the theme's own, which takes what these put in the place of the browser's
    first, other = ("search.js", "offline.js") if config.use_directory_urls else ("offline.js", "search.js")
    (bundle,) = linked(config, THEME, ".js")
    parts = [assets / "start.js", assets / first, bundle, assets / WHOLE]
    if missing := [part.name for part in parts if not part.is_file()]:
        raise PluginError(
            f"theme/guide/assets/{missing[0]} is missing, of which assets/{WHOLE} is made; bring it back"
        )
    start, search, theme, guide = map(_function, parts)
    theme, count = PARTS.subn("", theme)
    if count != 1:
        raise PluginError(
            f"the theme's {bundle.name} starts the parts of a page in another way than it did; mend PARTS and START "
            "in hooks/scripts.py"
        )
    for part in [*parts, assets / other]:
        part.unlink(missing_ok=True)
        part.with_name(f"{part.name}.map").unlink(missing_ok=True)
    text = START.format(before=f"{start},\n{search}", theme=theme, after=guide)
    (assets / WHOLE).write_text(text, "utf-8")
    _append(assets, WORKER, assets / SEARCH)


def _function(script: Path) -> str:
    """A script as a function, so that what it declares stays its own."""
    return f"function () {{{MAP.sub('', script.read_text('utf-8')).strip()}\n}}"


def _append(assets: Path, pattern: str, addition: Path) -> None:
    """Put our script into a script of the theme, at its end."""
    whole = next(assets.glob(pattern), None)
    if whole is None or not addition.is_file():
        raise PluginError(
            f"assets/{pattern} or theme/guide/assets/{addition.name} is not there; mend hooks/scripts.py"
        )
    whole.write_text(
        f"{MAP.sub('', whole.read_text('utf-8')).strip()}\n{addition.read_text('utf-8')}", "utf-8"
    )
    whole.with_name(f"{whole.name}.map").unlink(missing_ok=True)
    addition.unlink()
