"""Breaks of what keeps building fast and right."""

from tests.breaking import edit

SPEED, SERVE = "tests/test_speed.py", "tests/test_serve.py"

BREAKS = {
    "a program that search no longer finds": (
        edit("hooks/blocks.py", r'^KEPT = "p\|code\|', 'KEPT = "p|'),
        f"{SPEED}::test_search_finds_the_same_in_the_words_of_blocks[en]",
        ["search finds something else in it", "hooks/blocks.py"],
    ),
    "ruff started more often than once": (
        edit(
            "tests/style.py",
            r'^        said = ruff\("check"',
            '        ruff("check", "--exit-zero", ".", folder=folder)\n\\g<0>',
        ),
        f"{SPEED}::test_ruff_is_started_once_for_all",
        ["to start ruff for each program"],
    ),
    "a language built again though nothing of it has changed": (
        edit("hooks/again.py", r"^        if kept\.outputs\.get\(language\) == whole:", "        if False:"),
        f"{SERVE}::test_change_is_shown[a Chinese page]",
        ["does not say 'en: nothing has changed'"],
    ),
}
