"""Which resolution made which unit of the new tree: data/resolutions_2025.json (see areas/data/README.md)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FILE = Path(__file__).resolve().parents[1] / "data" / "resolutions_2025.json"


@dataclass(frozen=True, slots=True)
class Renaming:
    """A later act that gives a unit another title; from which day it holds is not in our sources."""

    title: str
    act: str
    day: date


@dataclass(frozen=True, slots=True)
class Resolutions:
    """Sources by code, later renamings by path, and the links no second source repeats."""

    communes: dict[str, str]
    provinces: dict[str, str]
    renamed: dict[tuple[str, str], Renaming]
    unconfirmed: frozenset[tuple[str, ...]]


def read_resolutions() -> Resolutions:
    facts = json.loads(FILE.read_text(encoding="utf-8"))
    by = f"theo dữ liệu {facts['source']}"
    communes = {
        code: f"Nghị quyết {number} ngày {date.fromisoformat(act['date']):%d/%m/%Y} ({by})"
        for number, act in facts["communes"].items()
        for code in act["units"].split()
    }
    provinces = {code: f"Nghị quyết {number} ({by})" for code, number in facts["provinces"].items()}
    renamed = {(row["level"], row["code"]): Renaming(row["title"], row["act"], date.fromisoformat(row["date"])) for row in facts["renamed"]}
    return Resolutions(communes, provinces, renamed, frozenset(tuple(pair.split()) for pair in facts["unconfirmed"]))
