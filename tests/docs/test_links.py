"""Every link between documents leads to a file."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"\]\(([^)#\s]+)")


def documents() -> list[Path]:
    return [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


def missing() -> set[str]:
    """Targets of relative links that are not there, from the root of the project."""
    found = set()
    for document in documents():
        for link in LINK.findall(document.read_text(encoding="utf-8")):
            target = (document.parent / link).resolve()
            if "://" not in link and not target.exists():
                found.add(target.relative_to(ROOT).as_posix())
    return found


def test_no_link_leads_nowhere() -> None:
    assert len(documents()) > 20
    assert missing() == set()
