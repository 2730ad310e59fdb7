"""The figures the invented households must add up to, each with where it comes from.

Printed: the table and the text of the plan "Kế hoạch thực hiện chương trình giảm nghèo năm 2019" of the people's
committee of Cam Lộ district (Quảng Trị), result of the review at the end of 2018: 14,653 households, 609 poor, 720
near-poor; 80 ethnic-minority households, of which 50 poor and 24 near-poor; in 2019 82 fewer poor and 30 to 40 newly poor.

Ours, because the plan does not print it: how the 720 near-poor spread over the communes (in proportion to households), where the
80 ethnic-minority households live (`data/cam_lo_choices.csv`, most in Cam Tuyền), 35 newly poor households (the
middle of 30 to 40; so 117 leave poverty), hamlets and their number, and the flows of the near-poor.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from thoatngheo.demo.generator.quotas import apportion

DATA = Path(__file__).parent / "data"
NEAR_POOR_2018 = 720
NEWLY_POOR_2019 = 35


@dataclass(frozen=True, slots=True)
class Commune:
    """What one commune must show: households by category, ethnic-minority households among them, and next year's poor."""

    area_code: str
    area_name: str
    area_type: str
    households: int
    poor: int
    near_poor: int
    ethnic_poor: int = 0
    ethnic_near_poor: int = 0
    ethnic_other: int = 0
    reducible: int = 0
    poor_end: int = 0
    newly_poor: int = 0
    hamlets: int = 1
    hamlet_word: str = "Thôn"

    def __post_init__(self) -> None:
        others = self.households - self.poor - self.near_poor
        if others < 0:
            raise ValueError(f"{self.area_name}: more poor and near-poor households than households")
        if self.ethnic_poor > self.poor or self.ethnic_near_poor > self.near_poor or self.ethnic_other > others:
            raise ValueError(f"{self.area_name}: more ethnic-minority households than households of that category")

    @property
    def leaving(self) -> int:
        """Households that must leave poverty so that the end of the year comes out."""
        return self.poor + self.newly_poor - self.poor_end


@dataclass(frozen=True, slots=True)
class Lines:
    """The income lines in đồng a person and month that the demo aims at; `near_poor` is None where the standard has no such line."""

    poverty: int
    near_poor: int | None
    middle: int

    @property
    def upper(self) -> int:
        """The highest income a near-poor household may have."""
        return self.near_poor or self.poverty


@cache
def cam_lo() -> tuple[Commune, ...]:
    """The nine units of the district in 2018, in the order the plan prints them."""
    printed = rows("cam_lo_printed.csv")
    ours = {row["area_code"]: row for row in rows("cam_lo_choices.csv")}
    near_poor = apportion(NEAR_POOR_2018, [int(row["households"]) for row in printed])
    newly_poor = apportion(NEWLY_POOR_2019, [int(row["poor"]) for row in printed])
    return tuple(
        Commune(
            area_code=row["area_code"],
            area_name=row["area_name"],
            area_type=row["area_type"],
            households=int(row["households"]),
            poor=int(row["poor"]),
            near_poor=near,
            ethnic_poor=int(ours[row["area_code"]]["ethnic_poor"]),
            ethnic_near_poor=int(ours[row["area_code"]]["ethnic_near_poor"]),
            ethnic_other=int(ours[row["area_code"]]["ethnic_other"]),
            reducible=int(row["reducible"]),
            poor_end=int(row["poor_end"]),
            newly_poor=new,
            hamlets=int(ours[row["area_code"]]["hamlets"]),
            hamlet_word=ours[row["area_code"]]["hamlet_word"],
        )
        for row, near, new in zip(printed, near_poor, newly_poor, strict=True)
    )


@cache
def income_lines(standard: str, area_type: str) -> Lines:
    found = {
        row["line"]: int(row["amount"]) for row in rows("income_lines.csv") if row["standard"] == standard and row["area_type"] == area_type
    }
    return Lines(poverty=found["poverty"], near_poor=found.get("near_poor"), middle=found["middle"])


def rows(name: str) -> list[dict[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
