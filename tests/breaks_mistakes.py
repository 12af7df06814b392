"""What the tests of mistakes guard, broken; see tests/test_checks.py."""

from tests.breaking import Break, edit

TEST = "tests/test_mistakes.py::"

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    "a mistake that keeps its traceback": (
        edit("hooks/mistakes.py", r"isinstance\(error, Mistake\):", "isinstance(error, BuildError):"),
        f"{TEST}test_mistake_is_told[an include of no snippet]",
        ["it shows a traceback"],
    ),
    "a link whose line is not told": (
        edit(
            "hooks/places.py",
            r"^    logging\.getLogger\(f\"mkdocs\.\{name\}\"\)\.addFilter\(PLACES\)",
            "    pass",
        ),
        f"{TEST}test_mistake_is_told[a link to no page]",
        ["it does not say 'docs/en/kitchen.md:"],
    ),
    "a site that is made where it lies": (
        edit("mkdocs.yml", r"^  - hooks/whole\.py\n", ""),
        f"{TEST}test_broken_off_build_leaves_the_site[an error in the second language]",
        ["the site is not that of the build before"],
    ),
}
