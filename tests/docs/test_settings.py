"""The page of settings names exactly the variables that the code reads."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
READS = re.compile(r"(?:env\.(?:text|flag|words|number|kept_secret)\(|environ(?:\.get)?[\[(])\s*\"([A-Z_]+)\"")
# Set by our own launcher and test runner, not by an operator.
OWN = {"THOATNGHEO_ROOT", "THOATNGHEO_TEST_TEMPLATE", "PYTEST_XDIST_WORKER", "PGOPTIONS"}


def test_every_variable_is_explained_and_none_is_invented() -> None:
    code = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "src" / "thoatngheo" / "config").rglob("*.py"))
    page = (ROOT / "docs" / "reference" / "settings.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `([A-Z_]+)` \|", page, re.M))
    assert told == set(READS.findall(code)) - OWN
