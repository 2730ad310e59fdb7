"""The figures of a plan: written in a draft, corrected by decision in an issued plan, derived by formulas in both.

The rule for an issued plan: a figure changes only with a decision that is named (number, day, reason); what it was stays readable
as a `Correction`. A whole new table is a new plan that replaces the old one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.numbers import show_number
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.formulas import LARGEST
from thoatngheo.plans.targets.models import Correction, Target, TargetValue
from thoatngheo.plans.targets.policies import WRITE_TARGETS
from thoatngheo.plans.targets.problems.targets import (
    DECISION_BEFORE_PLAN,
    DECISION_NEEDED,
    FIGURE_TOO_LARGE,
    NOT_IN_PLAN,
    RANGE_BACKWARD,
    TOO_PRECISE,
)
from thoatngheo.plans.targets.units import units_below
from thoatngheo.plans.targets.values import NOTHING, Figure, Sheet, sheet_of


@dataclass(frozen=True, slots=True)
class Given:
    """A figure as a person writes it, for a target and a unit. Where the target has a formula it is what the paper prints."""

    target: Target
    unit: Unit
    figure: Figure


@dataclass(frozen=True, slots=True)
class ByDecision:
    """Why a figure of an issued plan changes."""

    number: str
    on: date
    reason: str


@use_case(WRITE_TARGETS, on="plan")
def set_figures(*, actor: User, plan: Plan, given: Sequence[Given], decision: ByDecision | None = None) -> list[TargetValue]:
    """Write figures, then what the formulas make of them; returns the rows that changed.

    A figure given for a target with a formula is kept as printed beside the derived one where the two differ.

    Raises:
        Problem: NOT_IN_PLAN, RANGE_BACKWARD, TOO_PRECISE, FIGURE_TOO_LARGE; of an issued plan DECISION_NEEDED, DECISION_BEFORE_PLAN.
    """
    if plan.in_figures:
        must_be_decided(plan, decision)
    units = {unit.pk for unit in (plan.unit, *units_below(plan))}
    for each in given:
        must_be_right(plan, each, units)
    targets = list(plan.targets.all())
    sheet = sheet_of(targets)
    rows = {
        (row.target_id, row.unit_id): row
        for row in TargetValue.objects.filter(target__in=targets, unit__in={each.unit.pk for each in given})
    }
    changed = [row for unit in {each.unit.pk: each.unit for each in given}.values() for row in written(unit, targets, sheet, given, rows)]
    before = {row.pk: row for row in TargetValue.objects.filter(pk__in=[row.pk for row in changed if row.pk])}
    if plan.in_figures and decision:
        Correction.objects.bulk_create(correction(row, before.get(row.pk), decision, actor) for row in changed)
    store(changed)
    return changed


def written(
    unit: Unit, targets: Sequence[Target], sheet: Sheet, given: Sequence[Given], rows: dict[tuple[int, int], TargetValue]
) -> list[TargetValue]:
    """The unit's rows that are new or differ now, derived ones included; not saved."""
    told = {each.target.code: each.figure for each in given if each.unit.pk == unit.pk}
    known = {target.code: figure_of(rows.get((target.pk, unit.pk))) for target in targets} | told
    derived = sheet.of(known)
    found = []
    for target in targets:
        row = rows.get((target.pk, unit.pk))
        figure = derived.get(target.code, known[target.code])
        printed = row.printed if row else ""
        if target.code in derived and target.code in told:
            printed = as_printed(told[target.code], figure, target.decimals)
        if row is None and figure == NOTHING and not printed:
            continue
        if row is None or (figure_of(row), row.printed) != (figure, printed):
            row = row or TargetValue(target=target, unit=unit, path=unit.path)
            row.value, row.value_max, row.printed = figure.value, figure.value_max, printed
            found.append(row)
    return found


def as_printed(told: Figure, derived: Figure, decimals: int) -> str:
    """What the paper prints, where it is not what the formula gives."""
    if told.value is None or told.value == derived.value:
        return ""
    return show_number(told.value, decimals)


def recompute(plan: Plan) -> list[TargetValue]:
    """Derived figures again for every unit of a draft, after formulas changed; two queries and one for what changed."""
    targets = list(plan.targets.all())
    sheet = sheet_of(targets)
    rows = {(row.target_id, row.unit_id): row for row in TargetValue.objects.filter(target__plan=plan).select_related("unit")}
    units = {row.unit_id: row.unit for row in rows.values()}
    changed = [row for unit in units.values() for row in written(unit, targets, sheet, (), rows)]
    store(changed)
    return changed


def store(rows: Iterable[TargetValue]) -> None:
    listed = list(rows)
    TargetValue.objects.bulk_create([row for row in listed if row.pk is None])
    TargetValue.objects.bulk_update([row for row in listed if row.pk is not None], ["value", "value_max", "printed"])


def figure_of(row: TargetValue | None) -> Figure:
    return NOTHING if row is None else Figure(row.value, row.value_max)


def correction(row: TargetValue, before: TargetValue | None, decision: ByDecision, actor: User) -> Correction:
    was = figure_of(before)
    return Correction(
        target=row.target,
        unit=row.unit,
        path=row.path,
        before=was.value,
        before_max=was.value_max,
        after=row.value,
        after_max=row.value_max,
        decision_number=decision.number.strip(),
        decision_on=decision.on,
        reason=decision.reason.strip(),
        by=actor,
    )


def must_be_decided(plan: Plan, decision: ByDecision | None) -> None:
    if decision is None or not decision.number.strip() or not decision.reason.strip():
        raise DECISION_NEEDED()
    if plan.issued_on and decision.on < plan.issued_on:
        raise DECISION_BEFORE_PLAN(day=show_day(decision.on), issued=show_day(plan.issued_on))


def must_be_right(plan: Plan, given: Given, units: set[int]) -> None:
    target, figure = given.target, given.figure
    if given.unit.pk not in units or target.plan_id != plan.pk:
        raise NOT_IN_PLAN(unit=given.unit.full_name, whole=plan.unit.full_name)
    for value in figure:
        if value is not None and abs(value) >= LARGEST:
            raise FIGURE_TOO_LARGE()
        if value is not None and value != round(value, target.decimals):
            raise TOO_PRECISE(label=target.label, unit=given.unit.full_name, value=show_number(value), decimals=target.decimals)
    if figure.value is not None and figure.value_max is not None and figure.value_max < figure.value:
        raise RANGE_BACKWARD(
            label=target.label, unit=given.unit.full_name, low=show_number(figure.value), high=show_number(figure.value_max)
        )
