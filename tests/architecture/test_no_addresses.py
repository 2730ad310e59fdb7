"""No tracked file names a package registry or a path of somebody's machine; nothing is loaded from elsewhere."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Written in pieces, so that this file does not contain what it forbids.
FORBIDDEN = {
    "a package registry": re.compile(
        "|".join((r"pypi\." + "org", r"pythonhosted\." + "org", r"registry\.npm" + r"js\.org", r"--(extra-)?index-" + "url"))
    ),
    "a path of a machine": re.compile(r"(?<![\w.])/(?:" + "home/[a-z]" + r"|Users/[A-Z]|root/|work/(?:wt|main|venv|shared))"),
    "a library from elsewhere": re.compile("|".join(("cdn" + r"\.", "unp" + r"kg\.com", "js" + "delivr", r"fonts\.goo" + "gle"))),
}
BINARY = {".png", ".jpg", ".xlsx", ".woff2", ".ico", ".parquet", ".pdf", ".mo", ".docx"}
# The option that keeps addresses out of the lock files names what it leaves out.
ALLOWED = {
    ("src/thoatngheo/config/commands/lock.py", "a package registry"),
    ("tests/architecture/test_no_addresses.py", "a package registry"),
}


def tracked() -> list[str]:
    answer = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode:
        pytest.skip("not a git checkout")
    return [name for name in answer.stdout.splitlines() if Path(name).suffix not in BINARY]


def test_no_file_names_a_registry_or_a_machine() -> None:
    found = []
    for name in tracked():
        file = ROOT / name
        if not file.is_file():
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        for what, pattern in FORBIDDEN.items():
            if (name, what) not in ALLOWED and (hit := pattern.search(text)):
                found.append(f"{name}:{text.count(chr(10), 0, hit.start()) + 1}: {what}: {hit[0]}")
    assert found == []
