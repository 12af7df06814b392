"""Breaks that tests/test_access.py, tests/test_keyboard.py and tests/test_html.py must notice."""

from tests.breaking import Break, append, edit

ACCESS, KEYBOARD, HTML = (f"tests/test_{name}.py" for name in ("access", "keyboard", "html"))
FAR = f"{KEYBOARD}::test_what_is_far_away_is_a_stop_until_it_is_seen_to_fit"

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    "a button without a name": (
        edit(
            "theme/guide/partials/alternate.html",
            r' aria-label="\{\{ lang\.t\(\'select\.language\'\) \}\}"',
            "",
        ),
        f"{ACCESS}::test_nothing_in_any_state[en-closed]",
        ["button-name", "md-select"],
    ),
    "colours too near to each other": (
        append(
            "theme/guide/assets/access.css",
            '[data-md-color-scheme="slate"] { --md-default-fg-color--light: #667; }\n',
        ),
        f"{ACCESS}::test_nothing_in_any_state[zh-closed]",
        ["dark", "color-contrast"],
    ),
    "an English name on a Chinese page": (
        edit("mkdocs.zh.yml", r"^      palette: .*", "      palette: Colours"),
        f"{ACCESS}::test_nothing_in_any_state[zh-closed]",
        ["no Chinese", "Colours"],
    ),
    "a focus that nobody sees": (
        append(
            "theme/guide/assets/access.css",
            ".md-typeset .example .example__download:focus-visible { outline: 0 !important; }\n",
        ),
        f"{KEYBOARD}::test_tab_reaches_all_in_order_and_in_sight[en/generators/-wide]",
        ["has no visible focus", "example__download"],
    ),
    "a table far away that is no stop": (
        edit("hooks/mended.py", r' tabindex="0" role="group" aria-label="\{name\}"', ""),
        f"{FAR}[320]",
        ["assert -1 == 0", "md-typeset__scrollwrap"],
    ),
    "a stop that is judged before it is laid out": (
        edit("theme/guide/assets/guide.js", r"^    if .*contentVisibilityAuto: true.*\n", ""),
        f"{FAR}[1280]",
        ["assert -1 == 0", "md-typeset__scrollwrap"],
    ),
    "a focus that is taken away": (
        edit(
            "theme/guide/assets/guide.js",
            r'return here\.addEventListener\("blur", .*$',
            'for (const each of [outer, box]) each.removeAttribute("tabindex");',
        ),
        f"{FAR}[1280]",
        ["document.activeElement ==="],
    ),
    "an id twice": (
        edit("hooks/timeline.py", r'<title id="\{uid\}-title">', '<title id="title">'),
        f"{HTML}::test_every_page_is_valid",
        ["Duplicate ID", "title"],
    ),
}
