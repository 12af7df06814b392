"""Asks the registries' services whether anything that we use has a known vulnerability: `uv run python -m tests.audit`.

What Python packages there are is what uv resolves from pyproject.toml; those of npm are named, with their versions, in
runner/pyodide.py and tests/tools.py. Exits with status 1 if there is a vulnerability, or if it cannot be told.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from runner import pyodide
from tests import tools
from tests.pages import ROOT
from tests.taken import uv

PIP_AUDIT = "pip-audit==2.10.0"


class AuditError(Exception):
    """It cannot be told; the message says why."""


def python() -> list[str]:
    """The known vulnerabilities of the Python packages: `name version: id`. Raises AuditError."""
    with tempfile.TemporaryDirectory() as folder:
        needs = Path(folder, "requirements.txt")
        _run(
            [
                *uv(),
                "export",
                "--quiet",
                "--all-groups",
                "--no-emit-project",
                "--no-hashes",
                "-o",
                str(needs),
            ],
            ROOT,
        )
        command = [*uv(), "tool", "run", PIP_AUDIT, "--requirement", str(needs), "--no-deps", "--disable-pip"]
        found = _run([*command, "--format=json", "--progress-spinner=off"], ROOT, {0, 1})
    packages = found["dependencies"]
    if skipped := [package for package in packages if "skip_reason" in package]:
        raise AuditError(f"pip-audit left out {len(skipped)} packages: {skipped[0]['skip_reason'][:200]}")
    return [
        f"{each['name']} {each['version']}: {known['id']}" for each in packages for known in each["vulns"]
    ]


def npm() -> list[str]:
    """The known vulnerabilities of the packages from npm: `name: how severe`. Raises AuditError."""
    program = shutil.which("npm")
    if not program:
        raise AuditError("npm is not on this machine")
    packages = {"pyodide": pyodide.VERSION} | {tool.package: tool.version for tool in (tools.AXE, tools.NU)}
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "package.json").write_text(json.dumps({"private": True, "dependencies": packages}))
        _run(
            [program, "install", "--silent", "--package-lock-only", "--ignore-scripts", "--no-audit"],
            Path(folder),
        )
        found = _run([program, "audit", "--json"], Path(folder), {0, 1})
    if "vulnerabilities" not in found:
        raise AuditError(f"npm audit: {found.get('message') or found}")
    return [f"{name}: {known['severity']}" for name, known in found["vulnerabilities"].items()]


def _run(command: list[str], folder: Path, good: frozenset[int] | set[int] = frozenset({0})) -> dict:
    """What a command printed, if it is JSON. Raises AuditError if it ended with another status than a good one."""
    run = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", timeout=300)
    try:
        told = json.loads(run.stdout) if run.stdout.strip() else {}
    except ValueError:
        told = {}
    if run.returncode not in good or (1 in good and not told):
        why = (run.stderr or run.stdout).strip().splitlines()[-1:]
        raise AuditError(f"{' '.join(map(str, command[1:4]))} …: {''.join(why)[:300]}")
    return told


def main() -> int:
    """Ask both; the exit status."""
    status = 0
    for name, ask in (("Python", python), ("npm", npm)):
        try:
            found = ask()
        except AuditError as error:
            found = [f"cannot be told: {error}"]
        print(f"{name}: {len(found) or 'no known vulnerability'}", *found, sep="\n  ")
        status |= bool(found)
    return status


if __name__ == "__main__":
    sys.exit(main())
