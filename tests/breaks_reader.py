"""Breaks that the tests of what a page weighs, how it starts, what is searched and how programs look must notice."""

import random

from tests.breaking import Break, append, both, edit

BUDGETS, LOOKUP, START = "tests/test_budgets.py", "tests/test_lookup.py", "tests/test_start.py"
WEIGHT = random.Random(1).randbytes(60_000).hex()  # which compresses to half

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    "a page that weighs too much": (
        both("generators/index.md", f"\n<!-- {WEIGHT} -->\n"),
        f"{BUDGETS}::test_pages_are_light[en]",
        ["more than 110 KiB", "en/generators/index.html: 1"],
    ),
    "a search index that is fetched at once": (
        edit("theme/guide/assets/search.js", r"requests\.has\(this\)", "false"),
        f"{BUDGETS}::test_search_waits_for_a_reader[en]",
        ["fetched before anybody searches", "search_index.json"],
    ),
    "a rule that a page uses, left out of the style sheet": (
        edit(
            "hooks/stylesheet.py",
            r"self\.classes\.update\((.*)\)$",
            r'self.classes.update(set(\1) - {"md-nav__title"})',
        ),
        f"{BUDGETS}::test_style_sheet_has_all_that_a_page_uses[zh/generators/]",
        ["hooks/styles.py leaves out what zh/generators/ uses", ".md-nav__title"],
    ),
    "a theme with a style sheet that nobody knows": (
        edit("hooks/styles.py", r'"stylesheets/palette\.\*\.min\.css"', '"stylesheets/colours.*.min.css"'),
        f"{BUDGETS}::test_pages_ask_seldom[root]",
        ["base.html links to", "it has changed", "hooks/styles.py"],
    ),
    "colours that come with the script": (
        edit("theme/guide/partials/javascripts/palette.html", r"^    Object\.assign\(.*\n", ""),
        f"{START}::test_colours_are_there_before_the_script[dark-en]",
        ["default", "slate"],
    ),
    "a page that is styled anew when the script starts": (
        edit("theme/guide/assets/start.js", r'name === "data-md-color-switching" \|\| ', ""),
        f"{START}::test_start_styles_nothing_anew[light]",
        ["body data-md-color-switching"],
    ),
    "a style sheet that is replaced with the page": (
        edit("theme/guide/assets/start.js", r'"outerHTML"', '"other"'),
        f"{START}::test_style_sheet_stays_when_the_page_is_swapped",
        ["the style sheet was replaced"],
    ),
    "tables that need a script to scroll": (
        edit("hooks/mended.py", r"\(table, TABLE_END, fence\)", "(fence,)"),
        f"{START}::test_tables_scroll_without_scripts[en]",
        ["md-typeset__scrollwrap"],
    ),
    "labels that are watched for a title that nobody can see": (
        edit("theme/guide/assets/start.js", r"matchMedia\(\"\(hover\)\"\)\.matches", "true"),
        f"{START}::test_labels_are_watched_for_who_can_see_a_title[True]",
        ["True != True", "watched"],
    ),
    "links that are looked through for previews": (
        edit(
            "theme/guide/assets/start.js", r'selector === "a" \? "a\[data-preview\]" : selector', "selector"
        ),
        f"{START}::test_links_are_not_asked_for_previews",
        ["== 0", "asked"],
    ),
    "a map of the site that the theme asks for itself": (
        edit("theme/guide/assets/start.js", r'"/sitemap\.xml"', '"/other.xml"'),
        f"{START}::test_map_is_asked_for_by_a_line_of_ours",
        ["the theme's lines are among those that ask"],
    ),
    "a theme whose parts start in another way": (
        edit("hooks/scripts.py", r"window\\\.component", "window.parts"),
        f"{BUDGETS}::test_pages_ask_seldom[root]",
        ["starts the parts of a page in another way", "hooks/scripts.py"],
    ),
    "a colour that programs have lost": (
        append("theme/guide/assets/access.css", ".highlight .p { color: #123456; }\n"),
        "tests/test_highlighted.py::test_what_looks_the_same_does[slate]",
        ["Token.Punctuation, Token.Operator"],
    ),
    "a separator that asks for every word there is": (
        edit("theme/guide/assets/search.js", r'\.replace\(ENDS, " "\)', ""),
        f"{LOOKUP}::test_separators_after_a_word_are_not_asked_for[en]",
        ["sleep(", "strip"],
    ),
}
