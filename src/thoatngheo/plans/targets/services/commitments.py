"""Commitments: every unit is asked to sign its part; it signs, or asks for another look and says why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from thoatngheo.accounts.models import User
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import Commitment, Target, TargetValue
from thoatngheo.plans.targets.policies import SIGN_COMMITMENT, WRITE_TARGETS
from thoatngheo.plans.targets.problems.commitments import (
    CHANGED_MEANWHILE,
    DUE_BEFORE_ASKED,
    NOT_ASKED,
    NOT_ISSUED,
    NOTHING_TO_SIGN,
    REASON_NEEDED,
)
from thoatngheo.plans.targets.services.figures import figure_of
from thoatngheo.plans.targets.units import units_below
from thoatngheo.plans.targets.values import NOTHING, Figure, shown

OFFICES = {
    Level.PROVINCE: "Ủy ban nhân dân tỉnh, thành phố",
    Level.DISTRICT: "Ủy ban nhân dân cấp huyện",
    Level.COMMUNE: "Chủ tịch Ủy ban nhân dân xã",
    Level.HAMLET: "Trưởng thôn",
}
PROMISED = (Target.Role.CHANGE, Target.Role.END)


@use_case(WRITE_TARGETS, on="plan")
def ask_commitments(*, actor: User, plan: Plan, on: date, due: date | None, units: Sequence[Unit] | None = None) -> list[Commitment]:
    """Ask every unit with a part (or those named) to sign; who asked for another look or whose figures changed since is asked again.

    Raises:
        Problem: NOT_ISSUED; DUE_BEFORE_ASKED; NOTHING_TO_SIGN.
    """
    if plan.state != Plan.State.ISSUED:
        raise NOT_ISSUED()
    if due is not None and due < on:
        raise DUE_BEFORE_ASKED(due=show_day(due), asked=show_day(on))
    asked = []
    held = {commitment.unit_id: commitment for commitment in plan.commitments.select_related("unit")}
    figures = figures_by_unit(plan)
    wanted = {unit.pk for unit in units} if units is not None else None
    for unit in units_below(plan):
        told = as_kept(figures.get(unit.pk, {}))
        if not told or (wanted is not None and unit.pk not in wanted):
            continue
        before = held.get(unit.pk)
        if before and before.state == Commitment.State.SIGNED and before.values == told:
            continue
        about = {"values": told, "state": Commitment.State.ASKED, "asked_on": on, "due_on": due, "path": unit.path}
        cleared = {"signed_on": None, "signer_name": "", "signer_office": "", "signed_by": None}
        found, _ = Commitment.objects.update_or_create(plan=plan, unit=unit, defaults=about | cleared)
        asked.append(found)
    if not asked and not held:
        raise NOTHING_TO_SIGN()
    return asked


@use_case(SIGN_COMMITMENT, on="commitment", lock=("plan", "unit"))
def sign_commitment(*, actor: User, commitment: Commitment, on: date, seen: dict[str, list[str | None]] | None = None) -> Commitment:
    """Sign the unit's part as it stands now. `seen`: the figures that the signer had on the page; others are refused.

    Raises:
        Problem: NOT_ASKED; CHANGED_MEANWHILE.
    """
    if commitment.state == Commitment.State.SIGNED:
        raise NOT_ASKED(state=str(commitment.get_state_display()).lower())
    now = as_kept(figures_by_unit(commitment.plan).get(commitment.unit_id, {}))
    if seen is not None and seen != now:
        changes = differences(commitment.plan, seen, now)
        raise CHANGED_MEANWHILE(changes="; ".join(each.sentence() for each in changes))
    commitment.values = now
    commitment.state = Commitment.State.SIGNED
    commitment.signed_on, commitment.signed_by, commitment.signer_name = on, actor, str(actor)
    commitment.signer_office = office_of(commitment.unit)
    commitment.reason = ""
    commitment.save()
    return commitment


@use_case(SIGN_COMMITMENT, on="commitment", lock=("plan", "unit"))
def refuse_commitment(*, actor: User, commitment: Commitment, reason: str) -> Commitment:
    """Ask for another look, with the reason; the level above changes the figures and asks again, or asks again as they are.

    Raises:
        Problem: NOT_ASKED; REASON_NEEDED.
    """
    if commitment.state != Commitment.State.ASKED:
        raise NOT_ASKED(state=str(commitment.get_state_display()).lower())
    if not reason.strip():
        raise REASON_NEEDED()
    commitment.state, commitment.reason = Commitment.State.REFUSED, reason.strip()
    commitment.save(update_fields=["state", "reason"])
    return commitment


def office_of(unit: Unit) -> str:
    """Who signs for a unit of this level."""
    return OFFICES[Level(unit.level)]


def figures_by_unit(plan: Plan) -> dict[int, dict[str, Figure]]:
    """What each unit below is to reach, by target code: changes and ends, not what stood at the start (one query)."""
    rows = TargetValue.objects.filter(target__plan=plan, target__role__in=PROMISED, value__isnull=False).exclude(unit=plan.unit_id)
    found: dict[int, dict[str, Figure]] = {}
    for row in rows.select_related("target").order_by("target__position"):
        found.setdefault(row.unit_id, {})[row.target.code] = figure_of(row)
    return found


def as_kept(figures: dict[str, Figure]) -> dict[str, list[str | None]]:
    """Figures as the JSON of a commitment keeps them: both ends as plain text."""
    return {code: [plain(figure.value), plain(figure.value_max)] for code, figure in figures.items()}


def plain(value: Decimal | None) -> str | None:
    return None if value is None else f"{value.normalize():f}"


def read_kept(kept: list[str | None] | None) -> Figure:
    if not kept:
        return NOTHING
    low, high = ([*kept, None])[:2]
    return Figure(None if low is None else Decimal(low), None if high is None else Decimal(high))


@dataclass(frozen=True, slots=True)
class Difference:
    """A target whose figure is not what was signed."""

    label: str
    before: str
    now: str

    def sentence(self) -> str:
        return f"{self.label}: {self.before} → {self.now}"


def differences(plan: Plan, before: dict[str, list[str | None]], now: dict[str, list[str | None]]) -> list[Difference]:
    """What differs between two sets of kept figures, in the order of the plan."""
    targets = {target.code: target for target in plan.targets.order_by("position")}
    codes = [code for code in (*targets, *sorted(set(before) - set(targets))) if before.get(code) != now.get(code)]
    return [
        Difference(
            targets[code].label if code in targets else code,
            shown(read_kept(before.get(code)), targets[code].decimals if code in targets else None),
            shown(read_kept(now.get(code)), targets[code].decimals if code in targets else None),
        )
        for code in codes
    ]


def changed_since(commitment: Commitment, figures: dict[int, dict[str, Figure]] | None = None) -> list[Difference]:
    """What changed in the plan after the unit signed; empty for one that is not signed."""
    if commitment.state != Commitment.State.SIGNED:
        return []
    known = figures if figures is not None else figures_by_unit(commitment.plan)
    return differences(commitment.plan, commitment.values, as_kept(known.get(commitment.unit_id, {})))
