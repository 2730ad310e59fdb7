"""What an invented plan says, before it is printed in one style or another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal


@dataclass(frozen=True, slots=True)
class Base:
    """A legal base; `about` is what it is on."""

    kind: str
    number: str
    day: date
    issuer: str
    about: str

    def text(self) -> str:
        return f"Căn cứ {self.kind} số {self.number} ngày {self.day:%d/%m/%Y} của {self.issuer} {self.about}"


@dataclass(frozen=True, slots=True)
class Goal:
    """A sentence with a target; the values it holds: (from, to or None, unit). `topic` is what a unit's task must name."""

    text: str
    values: tuple[tuple[Decimal, Decimal | None, str], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """A row of the table of targets: households, poor ones, how many are to leave poverty."""

    name: str
    households: int
    poor: int
    fall: int

    def cells(self) -> tuple[str, ...]:
        """The figures as the table prints them: 1, 2, 3=2/1*100, 4, 5=4/1*100, 6=2-4, 7=6/1*100."""
        left = self.poor - self.fall
        values = (
            self.poor,
            rate(self.poor, self.households),
            self.fall,
            rate(self.fall, self.households),
            left,
            rate(left, self.households),
        )
        return (dotted(self.households), *(dotted(value) if isinstance(value, int) else comma(value) for value in values))


@dataclass(frozen=True, slots=True)
class Part:
    """A project or sub-project: code, name, what it is for, money in millions of đồng, the unit."""

    project: int
    sub_project: int | None
    name: str
    goal: str
    beneficiaries: tuple[str, ...]
    activities: tuple[str, ...]
    output: str
    millions: int
    unit: str


@dataclass(frozen=True, slots=True)
class Duty:
    """A unit and its tasks."""

    unit: str
    tasks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanModel:
    """An invented plan. `labels` are the numbers of its sections; `total` the last row of its table, as printed."""

    number: int
    day: date
    year: int
    unit: str  # "xã", "phường", "huyện", "tỉnh"
    name: str
    parent: str
    bases: tuple[Base, ...]
    purpose: str
    goals: tuple[Goal, ...]
    areas: tuple[Area, ...]
    area_word: str
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...]
    parts: tuple[Part, ...]
    millions: int
    duties: tuple[Duty, ...]
    measures: tuple[str, ...]
    report_days: tuple[str, ...]  # "10/6"
    recipients: tuple[str, ...]
    signer: str
    labels: tuple[str, ...] = ("I", "II", "III", "IV", "V", "VI")

    @property
    def symbol(self) -> str:
        return f"{self.number:02d}/KH-UBND"

    @property
    def place(self) -> str:
        return self.name

    @property
    def subject(self) -> str:
        return f"Thực hiện Chương trình mục tiêu quốc gia giảm nghèo bền vững năm {self.year} trên địa bàn {self.unit} {self.name}"

    @property
    def issuer(self) -> str:
        return f"Ủy ban nhân dân {self.unit} {self.name}"


def rate(part: int, whole: int) -> Decimal:
    """A share in percent, rounded half up to two places."""
    return (Decimal(100 * part) / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)


def dotted(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def comma(value: Decimal) -> str:
    return f"{value}".replace(".", ",")
