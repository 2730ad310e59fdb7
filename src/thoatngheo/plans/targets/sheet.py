"""The table of targets in Excel: one row a unit, one column a target. Downloaded, changed and uploaded again.

An empty cell changes nothing. A range is written with a dash (30-40). An issued plan takes no sheet: there a figure changes by decision.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, cast

from django.utils.translation import gettext_lazy

from thoatngheo.areas.models import Unit
from thoatngheo.core.names import fold, tidy
from thoatngheo.core.numbers import parse_number
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import Column, Kind, SheetReading, SheetRow
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.sheets.flow import Place, SheetKind, register
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.policies import WRITE_TARGETS
from thoatngheo.plans.targets.problems.targets import ROW_TWICE, UNIT_UNKNOWN
from thoatngheo.plans.targets.services.figures import Given, figure_of, must_be_right, set_figures
from thoatngheo.plans.targets.services.targets import must_be_open, values_of
from thoatngheo.plans.targets.units import units_below
from thoatngheo.plans.targets.values import Figure, written

if TYPE_CHECKING:
    from thoatngheo.accounts.models import User

UNIT = "unit"


class TargetSheet(SheetKind):
    """The figures of a draft."""

    code = "targets"
    title = gettext_lazy("Chỉ tiêu theo đơn vị")
    action = WRITE_TARGETS
    note = gettext_lazy("Ô trống giữ nguyên số đang có. Cột tính theo công thức: ghi số in trong văn bản nếu khác số tính ra.")

    def columns(self, place: Place) -> Sequence[Column]:
        targets = targets_of(place)
        twice = Counter(target.label for target in targets)
        return (
            Column(UNIT, gettext_lazy("Đơn vị"), required=True, width=26, hint=gettext_lazy("Tên đơn vị như trong bảng chỉ tiêu")),
            *(column_of(target, alone=twice[target.label] == 1) for target in targets),
        )

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        plan = plan_of(place)
        values, targets = values_of(plan), targets_of(place)
        for unit in (*units_below(plan), plan.unit):
            row: dict[str, Any] = {UNIT: unit.full_name}
            for target in targets:
                found = values.get((target.pk, unit.pk))
                figure = figure_of(found)
                row[target.code] = written(figure) if is_range(target) else figure.value
            yield row

    def check(self, place: Place, reading: SheetReading) -> None:
        plan = plan_of(place)
        must_be_open(plan)
        units, seen = units_by_name(plan), dict[int, int]()
        known = {unit.pk for unit in units.values()}
        for row in list(reading.rows):
            unit = unit_named(row.values[UNIT], units)
            if unit is None:
                reading.refuse(row, UNIT, UNIT_UNKNOWN(value=row.values[UNIT], near=near(row.values[UNIT], units)))
                continue
            if unit.pk in seen:
                reading.refuse(row, UNIT, ROW_TWICE(unit=unit.full_name, row=seen[unit.pk]))
            seen.setdefault(unit.pk, row.number)
            for target in targets_of(place):
                try:
                    figure = read_figure(row.values.get(target.code))
                    if figure is not None:
                        must_be_right(plan, Given(target, unit, figure), known)
                except Problem as problem:
                    reading.refuse(row, target.code, problem)

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        plan = plan_of(place)
        unit = unit_named(row.values[UNIT], units_by_name(plan)) or plan.unit  # `check` has found it
        told = [(target, read_figure(row.values.get(target.code))) for target in targets_of(place)]
        given = [Given(target, unit, figure) for target, figure in told if figure is not None]
        rows = values_of(plan)
        before = {str(each.target.pk): as_told(rows.get((each.target.pk, unit.pk)), each.target) for each in given}
        set_figures(actor=actor, plan=plan, given=given)
        return {"unit": unit.pk, "before": before}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        plan = plan_of(place)
        unit = Unit.objects.get(pk=made["unit"])
        targets = {str(target.pk): target for target in plan.targets.all()}
        given = [Given(targets[key], unit, read_figure(before) or Figure()) for key, before in made["before"].items() if key in targets]
        set_figures(actor=actor, plan=plan, given=given)


def plan_of(place: Place) -> Plan:
    return cast(Plan, place.plan)  # the kind needs a plan


def targets_of(place: Place) -> list[Target]:
    return list(plan_of(place).targets.order_by("position", "pk"))


def is_range(target: Target) -> bool:
    return target.comparator == Target.Comparator.RANGE


def column_of(target: Target, *, alone: bool) -> Column:
    """The label is the title; where two targets have one label, with the code behind it."""
    title = target.label if alone else f"{target.label} [{target.code}]"
    hint = f"= {target.formula}" if target.formula else target.unit_name
    kind = Kind.TEXT if is_range(target) else Kind.DECIMAL
    return Column(target.code, title, kind, width=14, hint=hint, aliases=(target.code,))


def units_by_name(plan: Plan) -> dict[str, Unit]:
    """By title with name and by name, as written; without marks only where no two units fall together (Cam Thành, Cam Thanh)."""
    units = (plan.unit, *units_below(plan))
    spellings = [(each, unit) for unit in units for each in {unit.full_name, unit.name}]
    folded: dict[str, set[int]] = {}
    for text, unit in spellings:
        folded.setdefault(fold(text), set()).add(unit.pk)
    # Of one name a part goes before the whole (Thị trấn Cam Lộ, Huyện Cam Lộ): it comes later and stays.
    found = {fold(text): unit for text, unit in spellings if len(folded[fold(text)]) == 1}
    return found | {key(text): unit for text, unit in spellings}


def key(text: str) -> str:
    """One written form, small letters, marks kept."""
    return tidy(text).lower()


def unit_named(text: str, units: Mapping[str, Unit]) -> Unit | None:
    return units.get(key(text)) or units.get(fold(text))


def near(name: str, units: Mapping[str, Unit]) -> str:
    """ " (gần nhất: Xã Cam Thủy)", or ""."""
    close = difflib.get_close_matches(key(name), list(units), n=1, cutoff=0.6)
    return f" (gần nhất: {units[close[0]].full_name})" if close else ""


def read_figure(value: object) -> Figure | None:
    """A number, or "30-40"; None where the cell is empty."""
    if value is None or value == "":
        return None
    if isinstance(value, Decimal):
        return Figure(value)
    low, dash, high = str(value).replace("–", "-").partition("-")
    return Figure(parse_number(low), parse_number(high) if dash else None)


def as_told(row: Any, target: Target) -> str:
    """What stood there, as a person would type it: of a derived figure what the paper prints, else nothing."""
    if row is None:
        return ""
    return str(row.printed) if target.formula else written(figure_of(row))


register(TargetSheet())
