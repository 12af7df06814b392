"""Lighthouse, as the ordinary npm client installs it into `.tools/`: pinned by version, and by date what it brings along."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from tests.conftest import BROWSERS, FLAGS

VERSION = "12.8.2"  # the newest for Node.js 20
BEFORE = "2026-11-22"  # as exclude-newer in pyproject.toml
FOLDER = Path(os.environ.get("TOOLS", ROOT / ".tools")) / f"lighthouse-{VERSION}"
CATEGORIES = "performance", "accessibility", "best-practices", "seo"
FIGURES = {  # of an audit: its name, and by what its value is divided
    "first-contentful-paint": 1000,
    "largest-contentful-paint": 1000,
    "total-blocking-time": 1,
    "cumulative-layout-shift": 1,
}


class LighthouseError(Exception):
    """It cannot be had, or cannot measure; the message says why."""


@dataclass(frozen=True)
class Report:
    """What one run found: scores of 0 to 100, paints in seconds, blocking in milliseconds, and what failed."""

    scores: dict[str, float]
    figures: dict[str, float]
    failed: list[str]  # audits
    speed: float  # of the machine, by Lighthouse's own measure; a quiet desktop has 1,000 and more


def program() -> Path:
    """The script for Node.js, installed if need be. Raises LighthouseError."""
    script = FOLDER / "node_modules/lighthouse/cli/index.js"
    if script.exists():
        return script
    npm = shutil.which("npm")
    if not npm:
        raise LighthouseError("npm is not on this machine; install Node.js with npm, and run this again")
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "package.json").write_text('{"private": true}\n', "utf-8")
    command = [npm, "install", "--ignore-scripts", "--no-audit", "--no-fund", f"--before={BEFORE}"]
    done = subprocess.run(
        [*command, "--save-exact", f"lighthouse@{VERSION}"], cwd=FOLDER, capture_output=True, text=True
    )
    if done.returncode:
        raise LighthouseError(f"npm could not install lighthouse@{VERSION}: {done.stderr.strip()}")
    return script


def measure(url: str) -> Report:
    """One cold visit on Lighthouse's simulated phone. Raises LighthouseError if it does not come to a report."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    node = shutil.which("node")
    if not browser or not node:
        raise LighthouseError("it needs Node.js, and Chromium or Chrome")
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [
                node,
                str(program()),
                url,
                "--quiet",
                "--output=json",
                f"--output-path={folder}/report.json",
                "--no-enable-error-reporting",
                f"--only-categories={','.join(CATEGORIES)}",
                f"--chrome-flags=--headless=new {' '.join(FLAGS)}",
            ],
            env=os.environ | {"CHROME_PATH": browser},
            capture_output=True,
            text=True,
            timeout=600,
        )
        try:
            found = json.loads(Path(folder, "report.json").read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise LighthouseError(f"{url}: no report: {done.stderr.strip()[-800:]}") from error
    if error := found.get("runtimeError"):
        raise LighthouseError(f"{url}: {error['message']}")
    audits = found["audits"]
    counted = {
        each["id"] for c in CATEGORIES for each in found["categories"][c]["auditRefs"] if each["weight"]
    }
    return Report(
        scores={name: 100 * (found["categories"][name]["score"] or 0) for name in CATEGORIES},
        figures={name: audits[name]["numericValue"] / unit for name, unit in FIGURES.items()},
        failed=sorted(name for name in counted if audits[name]["score"] == 0),
        speed=found["environment"]["benchmarkIndex"],
    )
