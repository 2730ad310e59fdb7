"""The measures of NĐ 30/2020/NĐ-CP, read from `format/nd-30-2020.yaml`: each with its range and whether its text was seen."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FILE = Path(__file__).parent / "format" / "nd-30-2020.yaml"
FONT = "Times New Roman"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure: what we write with, what the decree allows, and whether that text was seen."""

    name: str
    value: float
    least: float | None
    most: float | None
    verified: bool
    note: str

    @property
    def allowed(self) -> bool:
        return (self.least is None or self.value >= self.least) and (self.most is None or self.value <= self.most)


@dataclass(frozen=True, slots=True)
class Layout:
    """All measures of one format; `layout["body_pt"]` is the value, lengths in mm (`…_mm`) or points (`…_pt`)."""

    source: str
    measures: dict[str, Measure]

    def __getitem__(self, name: str) -> float:
        return self.measures[name].value

    def text_width_mm(self, *, landscape: bool = False) -> float:
        """Width between the left and the right margin."""
        page = self["page_height_mm"] if landscape else self["page_width_mm"]
        return page - self["margin_left_mm"] - self["margin_right_mm"]


@cache
def official_layout() -> Layout:
    """The format of NĐ 30/2020/NĐ-CP."""
    data = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return Layout(data["source"], {name: read_measure(name, said) for name, said in data["values"].items()})


def read_measure(name: str, said: dict[str, Any]) -> Measure:
    return Measure(name, said["value"], said.get("from"), said.get("to"), bool(said["verified"]), said.get("note", ""))
