"""The equations of an area and a round, with the households behind what does not balance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.monitoring.forms.computing import tabulate
from thoatngheo.monitoring.forms.selection import Selection, select
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.monitoring.reconciliation.equations import WHOLE, Equation, Failure, Tables, equations, whole
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.snapshots.reading import Frames, frames_of, periods_of, within

FLOWS = (2, 3)
COUNTED = (1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)
SUBJECTS = (Category.POOR, Category.NEAR_POOR)

# Who is in the area at the end more than once: two rounds of one period that both claim the household.
TWICE = f"""
SELECT household_id FROM households
WHERE here AND category IN ('poor', 'near_poor') AND {within("path", "area")}
GROUP BY household_id HAVING count(*) > 1 ORDER BY household_id
"""
# The list at the start: as the flows book it.
AT_START = f"""
SELECT household_id, any_value(people_before) FROM households
WHERE category_before = $category AND (started_here OR place_lost)
  AND {within("path_before", "area")}
GROUP BY household_id
"""
AT_END = f"""
SELECT household_id, any_value(people) FROM households
WHERE here AND category = $category AND {within("path", "area")}
GROUP BY household_id
"""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Every equation of an area and a round."""

    selection: Selection
    equations: tuple[Equation, ...]
    draft: bool

    @property
    def failed(self) -> tuple[Equation, ...]:
        return tuple(each for each in self.equations if not each.holds)

    @property
    def checked(self) -> int:
        return sum(each.checked for each in self.equations)

    @property
    def households(self) -> frozenset[str]:
        """The households behind all that does not balance."""
        return frozenset(key for each in self.failed for failure in each.failures for key in failure.households)


def reconcile(unit: Unit, year: int, *, standard: str | None = None, round: Round | None = None) -> Reconciliation:
    """Check every equation of forms 1 to 13 for a unit and a review year (or one round), on rows that are read once."""
    selection = select(unit, year, standard, round)
    frames = selection.frames(members=True)
    numbers = sorted((*COUNTED, *FLOWS)) if frames.known else COUNTED
    tables = {number: tabulate(number, selection, frames=frames) for number in numbers}
    found = [*equations(tables), twice(selection, frames)]
    if frames.known:
        found += from_year_to_year(selection, frames, tables)
    return Reconciliation(selection, tuple(found), frames.draft)


def failed_equations(round: Round) -> int:
    """How many equations of the round's forms do not hold, over all of its result lists."""
    return sum(len(reconcile(round.unit, round.year, standard=standard, round=round).failed) for standard in round.standards)


def twice(selection: Selection, frames: Frames) -> Equation:
    """No household is counted in two places."""
    both = tuple(key for (key,) in frames.query(TWICE, {"area": list(selection.paths)}))
    failures = (Failure(WHOLE, HOUSEHOLDS, len(both), 0, both),) if both else ()
    return Equation((1,), _("Không hộ nghèo, hộ cận nghèo nào bị tính hai lần trong địa bàn"), 1, failures)


def from_year_to_year(selection: Selection, frames: Frames, tables: Tables) -> list[Equation]:
    """The start of the period is the end of the one before, household by household."""
    before = reviews_before(selection)
    if not before:
        return []
    earlier = frames_of(before, selection.standard, columns=["round_id", "household_id", "here", "path", "people", "category"])
    area = list(selection.area)
    found = []
    for number, category in zip(FLOWS, SUBJECTS, strict=True):
        asked = {"area": area, "category": str(category.value)}
        end, start = dict(earlier.query(AT_END, asked)), dict(frames.query(AT_START, asked))
        different = tuple(sorted(key for key in end.keys() | start.keys() if end.get(key) != start.get(key)))
        table = tables[number]
        sides = (
            (HOUSEHOLDS, len(end), whole(table.total, 1)),
            (PEOPLE, sum(number or 0 for number in end.values()), whole(table.total_people, 1)),
        )
        failures = tuple(Failure(WHOLE, line, left, right, different) for line, left, right in sides if left != right or different)
        found.append(Equation((number,), _("Số cuối kỳ trước = số đầu kỳ này (cột 1), từng hộ một"), len(sides), failures))
    return found


def reviews_before(selection: Selection) -> Sequence[Round]:
    """The reviews at the end of the period before, where they cover all of the area's ground."""
    periods = periods_of(selection.rounds, selection.standard)
    found = {before.round.pk: before.round for period in periods for before in period.before}
    if selection.round is not None and not all(selection.round.path.startswith(round.path) for round in found.values()):
        return []
    return list(found.values())
