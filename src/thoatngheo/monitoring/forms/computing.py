"""A form of an area and a year, from the frozen rows of its rounds: a bounded number of statements, whatever the area."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.once import once, reading
from thoatngheo.core.problems import ProblemKind
from thoatngheo.monitoring.forms import bases
from thoatngheo.monitoring.forms.counting import Counts, Lines, add_up, count, reads
from thoatngheo.monitoring.forms.official import form
from thoatngheo.monitoring.forms.other_units import in_units_of
from thoatngheo.monitoring.forms.selection import Selection, select
from thoatngheo.monitoring.forms.spec import Column, Value, with_rates
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE, FormTable, Place, Row, Undivided
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import commune_of
from thoatngheo.reviews.snapshots.reading import Frames

FORM_IS_LIST = ProblemKind(
    "monitoring.form.is_list",
    says="Biểu {number} là danh sách người, không phải bảng số liệu.",
    do="Hãy mở biểu 14 hoặc 15 ở trang Biểu mẫu, hoặc dùng lệnh ./thoatngheo form {number}.",
)

UNCLEAR = {
    Level.HAMLET: gettext_lazy("Chưa rõ thôn"),
    Level.COMMUNE: gettext_lazy("Chưa rõ xã"),
    Level.DISTRICT: gettext_lazy("Chưa rõ huyện"),
    Level.PROVINCE: gettext_lazy("Chưa rõ tỉnh"),
}


def compute(
    number: int, unit: Unit, year: int, *, standard: str | None = None, units_of: int | None = None, round: Round | None = None
) -> FormTable:
    """The form `number` (1 to 13) of a unit and a review year, its rows the units directly below on the round's day.

    `standard`: else the one that decides in those rounds. `round`: this round instead of the year's yearly ones.
    `units_of`: the same figures in the units of another year (on 31 December); what cannot be split is named in `undivided`.
    """
    with reading():
        return tabulate(number, select(unit, year, standard, round), units_of)


def tabulate(number: int, selection: Selection, units_of: int | None = None, frames: Frames | None = None) -> FormTable:
    """The form of a selection that was made before; `frames`: its rows, where they were read before."""
    declared = form(number)
    if declared.is_list:
        raise FORM_IS_LIST(number=number)
    frames = frames or selection.frames(reads(declared, selection.standard), members=declared.of_members)
    counted = count(declared, selection, frames)
    lines, columns = counted.lines, counted.columns
    places = rows_of(selection)
    sources = based(columns, lines[HOUSEHOLDS], selection, frames, level_of(places))
    add_up(columns, lines)
    undivided: tuple[Undivided, ...] = ()
    level = level_of(places)
    silent: frozenset[str] = unreviewed(places, lines, selection) if units_of is None else frozenset()
    if units_of is not None:
        lines, places, undivided = in_units_of(lines, level, units_of)
        level = level_of(places) if places else level
    else:
        places += lost_places(places, lines, selection.day)
    unit = selection.unit
    return FormTable(
        form=declared,
        columns=columns,
        code=unit.code,
        area_name=unit.full_name,
        year=selection.year,
        day=selection.day,
        standard=selection.standard,
        rows=tuple(rows(places, lines, columns, level, silent)),
        sources=tuple(sources),
        notes=(*counted.notes, *said_of(frames), *said_of_silent(silent, selection.year)),
        units_of=units_of,
        draft=frames.draft,
        digests=tuple(part.digest for part in frames.parts if part.digest),
        undivided=undivided,
    )


def based(columns: Sequence[Column], counts: Counts, selection: Selection, frames: Frames, level: Level) -> list[str]:
    """Put the stated totals into the columns that are the base of the rates; says where they come from."""
    figures = {column.number: column.stated for column in columns if column.stated}
    return bases.apply(counts, bases.totals_of(selection, frames), level, figures) if figures else []


def rows_of(selection: Selection) -> list[Place]:
    """The units whose rows the table has: the area's children on the day, or what it consisted of before it was formed (one query)."""
    unit, day = selection.unit, selection.day
    existed = unit.valid_from <= day and (unit.valid_to is None or unit.valid_to >= day)
    wanted = Unit.objects.filter(parent=unit) if existed else Unit.objects.filter(path__in=working_paths(unit)).exclude(pk=unit.pk)
    standing = wanted.filter(valid_from__lte=day).exclude(valid_to__lt=day).order_by("name_sort", "code")
    found = once(("rows of forms", unit.pk, day), lambda: list(standing))
    return [Place(row.code, row.full_name, row.path) for row in found] or [Place(unit.code, unit.full_name, unit.path)]


LEVELS = {"o": (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE, Level.HAMLET), "n": (Level.PROVINCE, Level.COMMUNE, Level.HAMLET)}


def lost_places(places: Sequence[Place], lines: Lines, day: date) -> list[Place]:
    """The units that are no more and of which nobody can say where their figures lie now, each for a row of its own."""
    known = tuple(place.path for place in places)
    left = {commune_of(path) for counts in lines.values() for path in counts if not path.startswith(known)}
    gone = Unit.objects.filter(path__in=left, valid_to__lt=day).order_by("name_sort", "code") if left else ()
    return [Place(unit.code, gettext("%(unit)s (đã chia tách)") % {"unit": unit.full_name}, unit.path) for unit in gone]


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


def said_of(frames: Frames) -> list[str]:
    """Whether the figures are frozen."""
    if frames.draft:
        return [gettext("Số liệu tạm tính: có đợt rà soát chưa được ghi nhận kết quả.")]
    if len(frames.frozen_paths) < len(frames.parts):
        return [gettext("Có đợt rà soát được công nhận trước khi phần mềm chốt số liệu thành tệp: số liệu tính lại từ sổ.")]
    return []
