"""Breaks of what keeps readers and machines safe."""

from tests.breaking import Break, append, edit

HOSTILE, POLICY, SAFE = (f"tests/test_{name}.py" for name in ("hostile", "policy", "safe"))
HELD = f"{HOSTILE}::test_hostile_program_is_held"

BREAKS: dict[str, tuple[Break, str, list[str]]] = {
    "a program that may write where it likes": (
        edit("runner/jail.py", r"^        _landlock\(rules\)\n", ""),
        f"{HELD}[a write into a home]",
        ["a write into a home got through"],
    ),
    "a mode that is set, not only answered": (
        edit("runner/jail.py", r"^PRETEND = 0x00050000", "PRETEND = ALLOW"),
        f"{HELD}[a change to the mode of a socket]",
        ["a change to the mode of a socket got through"],
    ),
    "a run without a limit of memory": (
        edit("runner/limits.py", r"^        elif sum\(map\(memory, found\)\) > ", "        elif 0 > "),
        f"{HELD}[memory, by many processes]",
        ["memory, by many processes got through", "no word of"],
    ),
    "a program that is told the secrets of its caller": (
        edit("runner/play.py", r" if PASSED\.fullmatch\(name\.upper\(\)\)", ""),
        f"{HELD}[a secret of the environment]",
        ["a secret of the environment got through"],
    ),
    "a policy that lets a page ask anybody": (
        edit("hooks/policy.py", r"\"connect-src\": .*", '"connect-src": "*",'),
        f"{POLICY}::test_no_attack_on_a_page_gets_through[chooser]",
        ["the policy of the chooser (hooks/policy.py) does not stop", "fetch", "worker-of-worker"],
    ),
    "a worker that needs no policy": (
        edit("theme/guide/assets/run/worker.mjs", r"^if \(!self\.location.*\n", ""),
        f"{POLICY}::test_no_worker_is_made_of_our_script_alone",
        ["assets/run/worker.mjs", "reached a foreign origin"],
    ),
    "a secret in the repository": (
        append("docs/en/index.md", "\n<!-- AKIA" + "ABCDEFGH12345678 -->\n"),
        f"{SAFE}::test_no_secret_in_the_repository",
        ["docs/en/index.md", "a key of AWS", "take these out"],
    ),
    "a workflow that anybody could misuse": (
        edit(
            ".github/workflows/guide.yml",
            r"^      - run: ",
            "      - run: echo ${{ github.head_ref }}\n\\g<0>",
        ),
        f"{SAFE}::test_workflows_pass_zizmor",
        ["template-injection"],
    ),
}
