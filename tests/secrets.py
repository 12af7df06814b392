"""What must be neither in the repository nor on the site: secrets, trackers, storage that nobody named."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.copies import KEPT
from tests.pages import ROOT

SECRETS = {
    "a private key": r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----",
    "a token of GitHub": r"\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{40,})",
    "a token of GitLab": r"\bglpat-[A-Za-z0-9_-]{20}",
    "a key of AWS": r"\b(?:AKIA|ASIA)[A-Z0-9]{16}\b",
    "a key of Google": r"\bAIza[A-Za-z0-9_-]{35}",
    "a token of Slack": r"\bxox[abeoprs]-[A-Za-z0-9-]{10,}",
    "a key of a payment service": r"\b[rs]k_live_[A-Za-z0-9]{16,}",
    "a token of a package index": r"\b(?:pypi-AgE[A-Za-z0-9_-]{40,}|npm_[A-Za-z0-9]{36})",
    "a key of a language model": r"\bsk-[A-Za-z0-9_-]{20,}",
    "a JSON web token": r"\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}",
    "a password in an address": r"\bhttps?://[^\s/:@\"'<>{}]+:[^\s/:@\"'<>{}]+@",
    "a password": r"(?i)\b(?:password|passwd|secret|api_?key|auth_?token)\b[\"']?\s*[:=]\s*[\"'][^\"'\s]{8,}[\"']",
}
TRACKERS = (
    "google-analytics.com|googletagmanager.com|doubleclick.net|facebook.net|connect.facebook|hotjar.com|clarity.ms|"
    "segment.com|segment.io|mixpanel.com|amplitude.com|plausible.io|matomo|umami.is|cloudflareinsights.com|hm.baidu.com|"
    "cnzz.com|mc.yandex|sentry.io|newrelic.com|nr-data.net|bat.bing.com|fullstory.com|heap.io|goatcounter.com|statcounter.com"
)
PATTERNS = {what: re.compile(pattern) for what, pattern in SECRETS.items()}
TRACKER = re.compile(TRACKERS.replace(".", r"\."))
BINARY = {".png", ".whl", ".zip", ".wasm", ".gz", ".jar", ".pyc", ".ico"}
THIS = Path(__file__).name


def repository() -> list[Path]:
    """The files that git knows; in a copy without git, all of them."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True)
    if not listed.returncode and listed.stdout:
        return [
            ROOT / name for name in listed.stdout.decode().split("\0") if name and (ROOT / name).is_file()
        ]
    return [
        path
        for part in KEPT
        for found in ROOT.glob(part)
        for path in [found, *found.rglob("*")]
        if path.is_file()
    ]


def found(files: Iterable[Path], root: Path) -> Iterator[str]:
    """Each secret or tracker in these files: `file:line: what`."""
    for file in files:
        if file.suffix in BINARY or file.name == THIS:
            continue
        text = file.read_text("utf-8", errors="replace")
        for what, pattern in PATTERNS.items():
            for match in pattern.finditer(text):
                yield f"{file.relative_to(root)}:{text.count(chr(10), 0, match.start()) + 1}: {what}"
        for match in TRACKER.finditer(text):
            yield f"{file.relative_to(root)}:{text.count(chr(10), 0, match.start()) + 1}: a tracker, {match[0]}"
