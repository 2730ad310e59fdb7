"""The equations of the forms over computed tables. Pure: tables in, what does not balance out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.monitoring.forms.official.form_04 import FIRST_INDICATOR
from thoatngheo.monitoring.forms.spec import Value
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE, FormTable, Place
from thoatngheo.reviews.rounds.flows import balance

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Tables = Mapping[int, FormTable]
Line = Mapping[int, Value]
WHOLE = Place("", _("Tổng cộng"), "")


@dataclass(frozen=True, slots=True)
class Failure:
    """Where the two sides of an equation differ, and the households behind the difference where they can be named."""

    place: Place
    line: str
    left: int
    right: int
    households: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Equation:
    """One equation: what it says, in how many places it was checked, and where it failed."""

    forms: tuple[int, ...]
    says: StrOrPromise
    checked: int
    failures: tuple[Failure, ...] = field(default=())

    @property
    def holds(self) -> bool:
        return not self.failures


def equations(tables: Tables) -> Iterator[Equation]:
    """Every equation that the tables at hand allow to check; forms 2 and 3 are missing at the first review."""
    for number in (2, 3):
        if number in tables:
            says = _("Số cuối kỳ: 9 = 1 - 2 - 3 - 4 + 5 + 6 + 7 + 8")
            yield within(tables[number], says, lambda line: whole(line, 9), lambda line: balance({key: whole(line, key) for key in line}))
    for first in (1, 6):
        groups: StrOrPromise = _("Các nhóm cộng lại bằng tổng, cột “Khác” không âm (cột %d)") % first
        yield within(tables[8], groups, at(first), added(range(first + 1, first + 5)))
    yield from of_form_9(tables[9])
    for number in (4, 6):
        last = max(tables[number].columns, key=lambda column: column.number).number
        says = _("Tổng số thiếu hụt bằng tổng các chỉ số")
        yield within(tables[number], says, at(2), added(range(FIRST_INDICATOR, last + 1)))
    for number, first in ((4, FIRST_INDICATOR), (6, FIRST_INDICATOR)):
        says = _("Không chỉ số nào có nhiều hộ thiếu hụt hơn tổng số hộ")
        yield no_more(tables[number], says, 1, first)
    yield no_more(tables[11], _("Số trẻ em thiếu hụt không quá số trẻ em hộ nghèo"), 1, 2, 4)
    yield no_more(tables[11], _("Số trẻ em thiếu hụt không quá số trẻ em hộ cận nghèo"), 5, 6, 8)
    yield of_causes(tables)
    yield from between(tables)


def of_causes(tables: Tables) -> Equation:
    """A household names a cause once."""
    poor, failures = by_place(tables[1], HOUSEHOLDS), []
    for path, (place, values) in by_place(tables[10], HOUSEHOLDS).items():
        households = whole(poor[path][1], 3) if path in poor else 0
        most = max(whole(values, column.number) for column in tables[10].columns)
        if most > households:
            failures.append(Failure(place, HOUSEHOLDS, most, households))
    return Equation((1, 10), _("Không nguyên nhân nào có nhiều hộ hơn số hộ nghèo"), len(tables[10].rows) + 1, tuple(failures))


def of_form_9(table: FormTable) -> Iterator[Equation]:
    """All = Kinh + minorities + others, and the minorities together = each group."""
    half = len(table.columns) // 2
    for first in (1, half + 1):
        last = first + half - 1
        yield within(
            table, _("Tổng số = Kinh + dân tộc thiểu số + chưa rõ (cột %d)") % first, at(first), added([first + 1, first + 2, last])
        )
        yield within(table, _("Tổng dân tộc thiểu số = từng dân tộc (cột %d)") % (first + 2), at(first + 2), added(range(first + 3, last)))


def between(tables: Tables) -> Iterator[Equation]:
    """The same number in several forms."""
    half = len(tables[9].columns) // 2
    same: Sequence[tuple[StrOrPromise, str, Sequence[tuple[int, int]]]] = (
        (_("Số hộ nghèo như nhau ở mọi biểu"), HOUSEHOLDS, ((1, 3), (2, 9), (4, 1), (5, 1), (8, 1), (9, 1), (12, 9))),
        (_("Số hộ cận nghèo như nhau ở mọi biểu"), HOUSEHOLDS, ((1, 5), (3, 9), (6, 1), (7, 1), (8, 6), (9, half + 1), (13, 9))),
        (_("Số hộ nghèo dân tộc thiểu số như nhau ở các biểu"), HOUSEHOLDS, ((8, 2), (9, 3), (12, 11))),
        (_("Số hộ cận nghèo dân tộc thiểu số như nhau ở các biểu"), HOUSEHOLDS, ((8, 7), (9, half + 3), (13, 11))),
    )
    for says, line, cells in same:
        yield from equal(tables, says, [(number, line, column) for number, column in cells])
    for says, (form_1, flows, groups) in (
        (_("Số nhân khẩu hộ nghèo như nhau ở mọi biểu"), (9, 2, 1)),
        (_("Số nhân khẩu hộ cận nghèo như nhau ở mọi biểu"), (11, 3, 6)),
    ):
        yield from equal(tables, says, [(1, HOUSEHOLDS, form_1), (flows, PEOPLE, 9), (8, PEOPLE, groups)])
    if 2 in tables and 3 in tables:
        for line in (HOUSEHOLDS, PEOPLE):
            for says, left, right in (
                (_("Hộ nghèo trở thành cận nghèo: biểu 2 cột 2 = biểu 3 cột 5"), 2, 5),
                (_("Hộ cận nghèo trở thành nghèo: biểu 2 cột 5 = biểu 3 cột 2"), 5, 2),
            ):
                sides = whole(total(tables[2], line), left), whole(total(tables[3], line), right)
                yield Equation((2, 3), says, 1, () if sides[0] == sides[1] else (Failure(WHOLE, line, *sides),))


def equal(tables: Tables, says: StrOrPromise, cells: Sequence[tuple[int, str, int]]) -> Iterator[Equation]:
    """The first cell against each of the others, in every row and in the total."""
    present = [cell for cell in cells if cell[0] in tables]
    (first, line, column), *others = present
    here = by_place(tables[first], line)
    for number, other_line, other_column in others:
        there = by_place(tables[number], other_line)
        failures = []
        places = {place.path: place for place, _values in (*here.values(), *there.values())}
        for path, place in places.items():
            left = whole(here[path][1], column) if path in here else 0
            right = whole(there[path][1], other_column) if path in there else 0
            if left != right:
                failures.append(Failure(place, line, left, right))
        yield Equation((first, number), says, len(places), tuple(failures))


def by_place(table: FormTable, line: str) -> dict[str, tuple[Place, Line]]:
    """The rows and the total by the path of their place; the total under a name that no place has."""
    wanted = line if table.form.two_lines else HOUSEHOLDS
    rows: dict[str, tuple[Place, Line]] = {row.place.path: (row.place, row.values) for row in table.lines(wanted)}
    return {**rows, "*": (Place("", WHOLE.name, "*"), total(table, wanted))}


def within(table: FormTable, says: StrOrPromise, left: Callable[[Line], int], right: Callable[[Line], int]) -> Equation:
    """Both sides in every line of one form; a negative cell on the right is a failure too."""
    failures = []
    checked = 0
    for place, line, values in every_line(table):
        checked += 1
        if left(values) != right(values) or negative(values):
            failures.append(Failure(place, line, left(values), right(values)))
    return Equation((table.form.number,), says, checked, tuple(failures))


def no_more(table: FormTable, says: StrOrPromise, most: int, first: int, last: int | None = None) -> Equation:
    """No column from `first` to `last` is more than column `most`."""
    columns = [column.number for column in table.columns if first <= column.number <= (last or column.number)]
    failures = [
        Failure(place, line, max(whole(values, number) for number in columns), whole(values, most))
        for place, line, values in every_line(table)
        if any(whole(values, number) > whole(values, most) for number in columns)
    ]
    return Equation((table.form.number,), says, len(table.rows) + 1, tuple(failures))


def every_line(table: FormTable) -> Iterator[tuple[Place, str, Line]]:
    for row in table.rows:
        yield row.place, row.line, row.values
    for line in (HOUSEHOLDS, PEOPLE) if table.form.two_lines else (HOUSEHOLDS,):
        yield WHOLE, line, total(table, line)


def total(table: FormTable, line: str) -> Line:
    return table.total_people if line == PEOPLE else table.total


def whole(line: Line, column: int) -> int:
    return int(line.get(column) or 0)


def at(column: int) -> Callable[[Line], int]:
    return lambda line: whole(line, column)


def added(columns: Sequence[int] | range) -> Callable[[Line], int]:
    return lambda line: sum(whole(line, column) for column in columns)


def negative(line: Line) -> bool:
    return any(value is not None and value < 0 for value in line.values())
