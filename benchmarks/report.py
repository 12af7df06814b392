"""Keeps a benchmark's figures where the pages find them, with the machine they were measured on."""

import contextlib
import json
import os
import platform
from datetime import date
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

RESULTS = Path(__file__).parent / "results"


def machine() -> str:
    """The processor, how many of it this process may use, and the system, as Linux names them."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [
            line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line
        ]
        model = names[0] if names else model
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{count} × {model}, {platform.system()}"


def about() -> dict[str, str]:
    """The machine, the versions and the day of a measurement."""
    said = {"machine": machine(), "python": platform.python_version(), "date": date.today().isoformat()}
    for package in ("gevent", "greenlet"):
        with contextlib.suppress(PackageNotFoundError):
            said[package] = version(package)
    return said


def save(name: str, figures: dict[str, str]) -> Path:
    """Write `results/<name>.json`; return its path.

    `figures` maps a key to a value with its unit, such as {"generator": "60 ns"};
    a page shows it as `{{ name.key }}`, and likewise `machine`, `python`, `date`,
    `gevent` and `greenlet`, which are added here.
    """
    said = about()
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps(said | figures, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return path
