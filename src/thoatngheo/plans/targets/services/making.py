"""Make a plan by hand: an empty draft of a unit, under the plan of the level above where there is one."""

from __future__ import annotations

from dataclasses import dataclass

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Plan, Programme
from thoatngheo.plans.register.policies.plans import ADD_PLAN, VIEW_PLAN
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.problems.making import ABOVE_ELSEWHERE, ABOVE_OTHER_YEARS, UNIT_NOT_THEN, YEARS_BACKWARD
from thoatngheo.plans.targets.services.handing import COPIED

LONGEST = 15


@dataclass(frozen=True, slots=True)
class Head:
    """What a new plan is about."""

    subject: str
    first_year: int
    last_year: int
    standard: str = ""


@use_case(ADD_PLAN, on="unit")
def make_plan(
    *, actor: User, unit: Unit, head: Head, programme: Programme | None = None, above: Plan | None = None, like: Plan | None = None
) -> Plan:
    """A draft. `like`: an earlier plan of the unit whose targets (names and formulas, no figures) are taken over.

    Raises:
        Problem: YEARS_BACKWARD; UNIT_NOT_THEN; ABOVE_ELSEWHERE, ABOVE_OTHER_YEARS.
    """
    if not head.first_year <= head.last_year <= head.first_year + LONGEST:
        raise YEARS_BACKWARD(first=head.first_year, last=head.last_year)
    if unit.valid_from.year > head.last_year or (unit.valid_to is not None and unit.valid_to.year < head.first_year):
        raise UNIT_NOT_THEN(unit=unit.full_name, first=head.first_year, last=head.last_year)
    if above is not None:
        gate.require(actor, VIEW_PLAN, above)
        if above.unit_id == unit.pk or not unit.path.startswith(above.path):
            raise ABOVE_ELSEWHERE(unit=unit.full_name, above=above.unit.full_name)
        if above.last_year < head.first_year or above.first_year > head.last_year:
            raise ABOVE_OTHER_YEARS(above=str(above), first=head.first_year, last=head.last_year)
    about = {"subject": tidy(head.subject), "first_year": head.first_year, "last_year": head.last_year, "standard": head.standard}
    plan = Plan.objects.create(unit=unit, path=unit.path, programme=programme, above=above, created_by=actor, **about)
    if like is not None:
        gate.require(actor, VIEW_PLAN, like)
        copy_targets(plan, like)
    return plan


def copy_targets(plan: Plan, like: Plan) -> None:
    """The same targets for other years: no figures, no due days."""
    Target.objects.bulk_create(
        Target(plan=plan, position=each.position, code=each.code, **{name: getattr(each, name) for name in COPIED if name != "due"})
        for each in like.targets.order_by("position", "pk")
    )
