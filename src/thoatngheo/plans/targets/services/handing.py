"""Handing down: the parts of a plan's targets become the plan of each unit below; what changed since is told there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import HandedDown, Target, TargetValue
from thoatngheo.plans.targets.policies import WRITE_TARGETS
from thoatngheo.plans.targets.problems.targets import NO_UNITS_BELOW, NOTHING_TO_HAND
from thoatngheo.plans.targets.services.figures import Given, figure_of, recompute, set_figures
from thoatngheo.plans.targets.services.targets import OPEN, codes_of, must_be_open
from thoatngheo.plans.targets.units import units_below
from thoatngheo.plans.targets.values import Figure, shown

COPIED = ("label", "text", "role", "measure", "comparator", "unit_name", "decimals", "formula", "additive", "subject", "due", "section")


@use_case(WRITE_TARGETS, on="plan")
def hand_down(*, actor: User, plan: Plan, on: date, units: Sequence[Unit] | None = None) -> list[Plan]:
    """Give every unit below its part: a draft plan of its own with the targets linked, or the one it has brought up to date.

    A figure that the unit has made its own since the last time stays; the page tells what the level above gives now.
    Nothing is written into a plan that the unit has issued already.

    Raises:
        Problem: NO_UNITS_BELOW; NOTHING_TO_HAND, where no unit below has a figure.
    """
    below = units_below(plan)
    if not below:
        raise NO_UNITS_BELOW(unit=plan.unit.full_name)
    wanted = {unit.pk for unit in units} if units is not None else {unit.pk for unit in below}
    targets = list(plan.targets.order_by("position", "pk"))
    rows: dict[int, dict[int, TargetValue]] = {}
    for row in TargetValue.objects.filter(target__in=targets, unit__in=wanted):
        rows.setdefault(row.unit_id, {})[row.target_id] = row
    if not any(row.value is not None for parts in rows.values() for row in parts.values()):
        raise NOTHING_TO_HAND()
    last = last_handed(targets)
    return [give(actor, plan, unit, targets, rows[unit.pk], last, on) for unit in below if unit.pk in rows]


def give(actor: User, plan: Plan, unit: Unit, targets: Sequence[Target], parts: dict[int, TargetValue], last: Last, on: date) -> Plan:
    """One unit's part."""
    fresh = [
        HandedDown(target=target, unit=unit, path=unit.path, value=row.value, value_max=row.value_max, on=on, by=actor)
        for target in targets
        if (row := parts.get(target.pk)) is not None and figure_of(row) != handed_figure(last.get((target.pk, unit.pk)))
    ]
    HandedDown.objects.bulk_create(fresh)
    below = plan_of(actor, plan, unit)
    if below.state in OPEN:
        bring_up_to_date(below, targets, parts, last)
    return below


def plan_of(actor: User, plan: Plan, unit: Unit) -> Plan:
    """The unit's plan that carries out this one: the newest there is, else a new draft."""
    found = plan.below.filter(unit=unit).exclude(state=Plan.State.REPLACED).order_by("-pk").first()
    if found is not None:
        return found
    return Plan.objects.create(
        unit=unit,
        path=unit.path,
        above=plan,
        programme=plan.programme,
        subject=plan.subject,
        first_year=plan.first_year,
        last_year=plan.last_year,
        standard=plan.standard,
        reporting_days=plan.reporting_days,
        created_by=actor,
    )


def bring_up_to_date(below: Plan, targets: Sequence[Target], parts: dict[int, TargetValue], last: Last) -> None:
    """Targets that are new below are added; a figure that still is what was handed down before becomes what is handed down now."""
    linked = {target.above_id: target for target in below.targets.exclude(above=None)}
    same_code = {target.code: target for target in below.targets.filter(above=None)}
    position = below.targets.count()
    own = {row.target_id: row for row in TargetValue.objects.filter(target__plan=below, unit=below.unit_id)}
    made, changed = [], []
    for target in targets:
        row = parts.get(target.pk)
        if row is None:
            continue
        here = linked.get(target.pk) or same_code.get(target.code)
        if here is None:
            position += 1
            told = {name: getattr(target, name) for name in COPIED}
            here = Target.objects.create(plan=below, above=target, position=position, code=target.code, **told)
        elif here.above_id is None:
            here.above = target
            here.save(update_fields=["above"])
        kept = own.get(here.pk)
        if kept is None:
            about = {"value": row.value, "value_max": row.value_max, "printed": row.printed}
            made.append(TargetValue(target=here, unit=below.unit, path=below.path, **about))
        elif figure_of(kept) == handed_figure(last.get((target.pk, below.unit_id))):
            kept.value, kept.value_max, kept.printed = row.value, row.value_max, row.printed
            changed.append(kept)
    drop_broken_formulas(below)
    TargetValue.objects.bulk_create(made)
    TargetValue.objects.bulk_update(changed, ["value", "value_max", "printed"])
    recompute(below)


def drop_broken_formulas(below: Plan) -> None:
    """A formula whose targets were not all handed down cannot stand in the plan below; its figure stays as given."""
    from_codes = set(below.targets.values_list("code", flat=True))
    for target in below.targets.exclude(formula=""):
        if not codes_of(target.formula) <= from_codes:
            target.formula = ""
            target.save(update_fields=["formula"])


Last = dict[tuple[int, int], HandedDown]


def last_handed(targets: Iterable[Target]) -> Last:
    """What was handed down last, by target and unit (one query)."""
    rows = HandedDown.objects.filter(target__in=list(targets)).order_by("target", "unit", "-at", "-pk").distinct("target", "unit")
    return {(row.target_id, row.unit_id): row for row in rows}


def handed_figure(row: HandedDown | None) -> Figure | None:
    return None if row is None else Figure(row.value, row.value_max)


@dataclass(frozen=True, slots=True)
class FromAbove:
    """A target of the plan beside what the level above says of it: what it handed down, when, what before, and what stands there now."""

    target: Target
    own: Figure
    handed: Figure
    on: date
    before: Figure | None
    above_now: Figure

    @property
    def changed(self) -> bool:
        """The own figure is not what was handed down last."""
        return self.own != self.handed

    @property
    def not_handed_yet(self) -> bool:
        """The level above has another figure by now that it has not handed down."""
        return self.above_now != self.handed

    def sentence(self) -> str:
        """What to tell the unit; "" where everything agrees."""
        said = []
        if self.before is not None and self.before != self.handed:
            said.append(gettext("Cấp trên đã đổi từ {before} thành {now}.").format(before=shown(self.before), now=shown(self.handed)))
        if self.changed:
            said.append(gettext("Kế hoạch này ghi {own}, cấp trên giao {now}.").format(own=shown(self.own), now=shown(self.handed)))
        if self.not_handed_yet:
            said.append(gettext("Ở kế hoạch cấp trên nay là {now}, chưa giao lại.").format(now=shown(self.above_now)))
        return " ".join(said)


def from_above(plan: Plan) -> list[FromAbove]:
    """Each linked target of the plan with what the level above says (four queries)."""
    linked = list(plan.targets.exclude(above=None).order_by("position", "pk"))
    keys = [target.above_id for target in linked]
    own = {row.target_id: figure_of(row) for row in TargetValue.objects.filter(target__in=linked, unit=plan.unit_id)}
    now = {row.target_id: figure_of(row) for row in TargetValue.objects.filter(target__in=keys, unit=plan.unit_id)}
    handed: dict[int, list[HandedDown]] = {}
    for row in HandedDown.objects.filter(target__in=keys, unit=plan.unit_id).order_by("-at", "-pk"):
        handed.setdefault(row.target_id, []).append(row)
    return [
        FromAbove(
            target,
            own.get(target.pk, Figure()),
            Figure(rows[0].value, rows[0].value_max),
            rows[0].on,
            Figure(rows[1].value, rows[1].value_max) if len(rows) > 1 else None,
            now.get(target.above_id or 0, Figure()),
        )
        for target in linked
        if (rows := handed.get(target.above_id or 0))
    ]


@use_case(WRITE_TARGETS, on="plan")
def take_from_above(*, actor: User, plan: Plan) -> int:
    """Take what the level above handed down last into the draft, figure by figure; returns how many changed.

    Raises:
        Problem: ISSUED_PLAN.
    """
    must_be_open(plan)
    differing = [each for each in from_above(plan) if each.changed]
    set_figures(actor=actor, plan=plan, given=[Given(each.target, plan.unit, each.handed) for each in differing])
    return len(differing)
