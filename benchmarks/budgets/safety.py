"""Safe: attacks, hostile programs, secrets, workflows, known vulnerabilities."""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.budgets.row import Row, every, none
from runner.play import POSIX
from tests import audit
from tests.attacks import NEVER, PAGE_ATTACKS, WORKER_ATTACKS
from tests.hostile import PROGRAMS, held
from tests.pages import ROOT
from tests.secrets import found, repository
from tests.test_safe import zizmor


def rows() -> Iterator[Row]:
    """Measure; the rows of this part. Those that need a browser come from the tests, run here."""
    policy = tests("tests/test_policy.py", "test_no_attack_on_a_page_gets_through")
    places = len(policy)
    good = sum(policy.values())
    yield every(
        "attacks on the policy stopped, from pages",
        good * len(PAGE_ATTACKS),
        places * len(PAGE_ATTACKS),
        f"{len(PAGE_ATTACKS)} attacks on each of {places} kinds of page",
    )
    worker = tests("tests/test_policy.py", "test_no_attack_from_a_program_gets_through")
    count = len(WORKER_ATTACKS.keys() - NEVER)
    yield every("attacks on the policy stopped, from the worker", sum(worker.values()) * count, count)
    control = tests("tests/test_policy.py", "work_without_a_policy")
    yield every(
        "the same attacks work without the policy", sum(control.values()), 2, "on a page, in the worker"
    )
    if POSIX:
        with tempfile.TemporaryDirectory() as folder:
            bad = [name for name in PROGRAMS if held(name, Path(folder, str(abs(hash(name)))))]
        yield every(
            "hostile programs held by the runner", len(PROGRAMS) - len(bad), len(PROGRAMS), "; ".join(bad)
        )
    panel = tests("tests/test_panel.py", "") | tests("tests/test_run.py", "runaway or limit_of_time")
    bad = [name for name, passed in panel.items() if not passed]
    yield every("hostile programs held by the Run panel", len(panel) - len(bad), len(panel), "; ".join(bad))
    files = repository()
    yield none("secrets and trackers", len(list(found(files, ROOT))), f"{len(files)} files of the repository")
    site = tests("tests/test_site.py", "third_party") | tests("tests/test_safe.py", "site or reader")
    yield every(
        "no secret, tracker, foreign origin, or storage unnamed on the site", sum(site.values()), len(site)
    )
    run = zizmor()
    named = re.findall(r"^(?:error|warning|info|help|note)\[", run.stdout, re.M)
    yield none("findings of zizmor", len(named) or int(run.returncode != 0), "the workflows")
    for name, ask in (("pip-audit", audit.python), ("npm audit", audit.npm)):
        yield audited(name, ask)


def tests(file: str, chosen: str) -> dict[str, bool]:
    """Run these tests; whether each passed, by name."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-rA",
        "--tb=no",
        "-p",
        "no:cacheprovider",
        file,
        "-k",
        chosen,
    ]
    run = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"CI": "true"}, capture_output=True, encoding="utf-8"
    )
    told = re.findall(r"^(PASSED|FAILED|ERROR) (\S+?::.+?)(?: - .*)?$", run.stdout, re.M)
    return {name: how == "PASSED" for how, name in told}


def audited(name: str, ask: Callable[[], list[str]]) -> Row:
    """The row of one service, which may be out of reach."""
    try:
        known = ask()
    except audit.AuditError as error:
        # which host that was is this machine's business
        why = re.sub(r"\S+://\S+", "its service", str(error))
        return Row(f"known vulnerabilities, by {name}", "not measurable here", "0", None, why)
    return none(f"known vulnerabilities, by {name}", len(known), "what we depend on", "; ".join(known))
