"""How the report forms are read where they leave a choice: data below laws/report-forms, each value with its source."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from django.utils.translation import get_language

from thoatngheo.reviews.classification.standards import laws_folder

FILE = "report-forms/readings.yaml"


@dataclass(frozen=True, slots=True)
class Reading:
    """One reading: what it says in both languages, its source, and whether the source was seen."""

    words: dict[str, str]
    source: str
    verified: bool

    def __str__(self) -> str:
        return self.words["en" if get_language() == "en" else "vi"]


@dataclass(frozen=True, slots=True)
class Readings:
    """`child_below` is an age in full years; `group_order` names the groups of form 8, the first that applies counts."""

    child_below: int
    children: Reading
    group_order: tuple[str, ...]
    groups: Reading


@lru_cache(maxsize=1)
def readings() -> Readings:
    held = yaml.safe_load(Path(laws_folder().parent / FILE).read_text(encoding="utf-8"))
    children, groups = held["children"], held["groups"]
    return Readings(int(children["below_age"]), said(children), tuple(groups["order"]), said(groups))


def said(part: dict[str, Any]) -> Reading:
    return Reading(part["reading"], part["source"], bool(part["verified"]))
