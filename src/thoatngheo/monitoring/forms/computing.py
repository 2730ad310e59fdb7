"""A form of an area and a year, from the results of its rounds: a bounded number of statements, whatever the area."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Level, Unit
from thoatngheo.monitoring.forms import bases
from thoatngheo.monitoring.forms.counting import Counts, count
from thoatngheo.monitoring.forms.declared import columns_of, form
from thoatngheo.monitoring.forms.other_units import in_units_of
from thoatngheo.monitoring.forms.selection import Selection, select
from thoatngheo.monitoring.forms.spec import Column, Subject, Value, with_rates
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE, FormTable, Place, Row, Undivided
from thoatngheo.reviews import engine

UNCLEAR = {
    Level.HAMLET: gettext_lazy("Chưa rõ thôn"),
    Level.COMMUNE: gettext_lazy("Chưa rõ xã"),
    Level.DISTRICT: gettext_lazy("Chưa rõ huyện"),
    Level.PROVINCE: gettext_lazy("Chưa rõ tỉnh"),
}


def compute(number: int, unit: Unit, year: int, *, standard: str | None = None, units_of: int | None = None) -> FormTable:
    """The form `number` of a unit and a review year, its rows the units directly below on the round's day.

    `standard`: else the one that decides in those rounds. `units_of`: the same figures in the units of
    another year (on 31 December); what cannot be split is named in `undivided`.
    """
    declared = form(number)
    selection = select(unit, year, standard)
    indicators = engine.indicators(selection.standard)
    columns = columns_of(declared, indicators)
    lines = count(declared, selection, [code for code, _ in indicators])
    places = rows_of(selection)
    sources: list[str] = []
    if declared.subject is Subject.STANDING:
        sources = bases.apply(lines[HOUSEHOLDS], bases.stated(selection.paths, selection.day), level_of(places))
    undivided: tuple[Undivided, ...] = ()
    level = level_of(places)
    silent = unreviewed(places, lines, selection) if units_of is None else frozenset()
    if units_of is not None:
        lines, places, undivided = in_units_of(lines, level, units_of)
        level = level_of(places) if places else level
    return FormTable(
        form=declared,
        columns=columns,
        code=unit.code,
        area_name=unit.full_name,
        year=year,
        day=selection.day,
        standard=selection.standard,
        rows=tuple(rows(places, lines, columns, level, silent)),
        sources=tuple(sources),
        notes=(*notes(declared.subject, selection), *said_of_silent(silent, year)),
        units_of=units_of,
        undivided=undivided,
    )


def rows_of(selection: Selection) -> list[Place]:
    """The units whose rows the table has: the area's children on the day, or what it consisted of before it was formed (one query)."""
    unit, day = selection.unit, selection.day
    existed = unit.valid_from <= day and (unit.valid_to is None or unit.valid_to >= day)
    wanted = Unit.objects.filter(parent=unit) if existed else Unit.objects.filter(path__in=working_paths(unit)).exclude(pk=unit.pk)
    found = wanted.filter(valid_from__lte=day).exclude(valid_to__lt=day).order_by("name_sort", "code")
    return [Place(row.code, row.full_name, row.path) for row in found] or [Place(unit.code, unit.full_name, unit.path)]


LEVELS = {"o": (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.HAMLET), "n": (Level.PROVINCE, Level.COMMUNE, Level.HAMLET)}


def level_of(places: Sequence[Place]) -> Level:
    """The level of the rows, read off their paths."""
    levels = LEVELS[places[0].path[:1]]
    return levels[min(places[0].path.count(".") - 1, len(levels)) - 1]


def unreviewed(places: Sequence[Place], lines: dict[str, Counts], selection: Selection) -> frozenset[str]:
    """The places that no round of the year touches and of which nothing is known: their cells stay empty, a zero would claim a count."""
    touched = [round.path for round in selection.rounds]
    counted = [path for counts in lines.values() for path in counts]
    return frozenset(
        place.path
        for place in places
        if not any(path.startswith(place.path) or place.path.startswith(path) for path in touched)
        and not any(path.startswith(place.path) for path in counted)
    )


def said_of_silent(silent: frozenset[str], year: int) -> list[str]:
    if not silent:
        return []
    return [
        gettext("%(count)s đơn vị chưa có đợt rà soát năm %(year)s: để trống, không tính vào tổng.") % {"count": len(silent), "year": year}
    ]


def rows(
    places: Sequence[Place], lines: dict[str, Counts], columns: Sequence[Column], level: Level, silent: frozenset[str] = frozenset()
) -> list[Row]:
    """The lines of each place, empty for a silent one; last, where there is anything, what lies in none of them."""
    sums = {line: gathered(places, counts) for line, counts in lines.items()}
    shown = list(places)
    if any("" in counts for counts in sums.values()):
        shown.append(Place("", UNCLEAR[level], ""))
    order = [line for line in (HOUSEHOLDS, PEOPLE) if line in lines]
    empty: dict[int, Value] = {column.number: None for column in columns}
    return [
        Row(place, dict(empty) if place.path in silent else with_rates(columns, sums[line].get(place.path, {})), line)
        for place in shown
        for line in order
    ]


def gathered(places: Sequence[Place], counts: Counts) -> dict[str, dict[int, int]]:
    """The counts of everything within each place; under "" what lies in none and is not nothing."""
    known = {place.path for place in places}
    depths = sorted({path.count(".") for path in known}, reverse=True)
    sums: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for path, line in counts.items():
        key = next((cut for depth in depths if (cut := first(path, depth)) in known), "")
        if key or any(line.values()):
            for column, number in line.items():
                sums[key][column] += number
    return sums


def first(path: str, depth: int) -> str:
    """The first `depth` segments of a path."""
    return ".".join(path.split(".")[:depth]) + "."


def notes(subject: Subject, selection: Selection) -> list[str]:
    """What one must know to read the figures."""
    said = []
    if subject is Subject.STANDING:
        said.append(gettext("Cột 7, 8, 13, 14 tính mọi hộ có mức sống trung bình: danh sách hộ chưa ghi hộ nào làm nông, lâm, ngư nghiệp."))
    if subject in {Subject.DEPRIVATIONS, Subject.DEPRIVATION_RATES}:
        said.append(gettext("Chỉ số chưa có thông tin không được tính là thiếu hụt."))
    if any(round.state != round.State.DECIDED for round in selection.rounds):
        said.append(gettext("Số liệu tạm tính: có đợt rà soát chưa được ghi nhận kết quả."))
    return said
