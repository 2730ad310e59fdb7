"""Compute the progress of a plan as of a day and keep it; report what a unit has reached."""

from __future__ import annotations

import hashlib
import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db.models import Exists, OuterRef
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.core import gate
from thoatngheo.core.jobs import start
from thoatngheo.core.models import Job
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.progress.counting.figures import Made, figures_of
from thoatngheo.plans.progress.models import Achievement, ProgressFigure, ProgressRun
from thoatngheo.plans.progress.policies import COMPUTE_PROGRESS, REPORT_ACHIEVEMENT
from thoatngheo.plans.progress.problems import BY_SYSTEM, DAY_OUTSIDE, NEGATIVE, NOT_ASKED, NOT_ISSUED, SOURCE_MISSING
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target, TargetValue

if TYPE_CHECKING:
    from thoatngheo.accounts.models import User
    from thoatngheo.areas.models import Unit

COMPUTE = "plans.progress"
# Results of a year may be settled until 31 March of the next (as `reviews.rounds.services.rounds` has it).
SETTLED = (3, 31)
# From so many units on, a worker computes; below that nobody waits longer than for a page.
MANY_UNITS = 30
BATCH = 2000


def first_day(plan: Plan) -> date:
    """The day before which a plan has no progress."""
    return date(plan.first_year, 1, 1)


def last_day(plan: Plan) -> date:
    """The last day whose figures a plan is measured by; never one that lies ahead."""
    return min(date(plan.last_year + 1, *SETTLED), timezone.localdate())


def check_day(plan: Plan, day: date) -> None:
    """A day of the plan's time.

    Raises:
        Problem: NOT_ISSUED; DAY_OUTSIDE.
    """
    if not plan.in_figures:
        raise NOT_ISSUED()
    if not first_day(plan) <= day <= last_day(plan):
        raise DAY_OUTSIDE(day=f"{day:%d/%m/%Y}", first=f"{first_day(plan):%d/%m/%Y}", last=f"{last_day(plan):%d/%m/%Y}")


@use_case()
def compute(*, actor: User | None, plan: Plan, day: date) -> ProgressRun:
    """Compute every target of every unit as of the day and freeze the figures; the newest run of a day is the current one.

    `actor` None: the system itself, every night.

    Raises:
        Problem: NOT_ISSUED; DAY_OUTSIDE.
    """
    if actor is not None:
        gate.require(actor, COMPUTE_PROGRESS, plan)
    check_day(plan, day)
    Plan.objects.select_for_update().get(pk=plan.pk)  # two runs of one day at once would both be current
    made = figures_of(plan, day)
    plan.progress_runs.filter(day=day, current=True).update(current=False)
    run = ProgressRun.objects.create(plan=plan, day=day, made_by=actor, digest=digest(made))
    ProgressFigure.objects.bulk_create((row(run, each) for each in made), batch_size=BATCH)
    return run


def compute_due(day: date) -> int:
    """Compute every issued plan of the day's year that has targets and no run of the day; returns how many. One transaction for each."""
    done = ProgressRun.objects.filter(plan=OuterRef("pk"), day=day)
    plans = Plan.objects.issued().covering(day.year).filter(Exists(Target.objects.filter(plan=OuterRef("pk"))), ~Exists(done))
    held = list(plans.select_related("unit").order_by("pk"))
    for plan in held:
        compute(actor=None, plan=plan, day=day)
    return len(held)


def row(run: ProgressRun, made: Made) -> ProgressFigure:
    figures = {"value": made.value, "forecast": made.forecast, "light": str(made.light), "why": made.why}
    return ProgressFigure(run=run, target=made.target, unit=made.unit, path=made.unit.path, **figures)


def digest(made: list[Made]) -> str:
    """The SHA-256 of all figures in a fixed order: the same ledger gives the same digest."""
    lines = sorted(
        [each.target.code, each.unit.path, str(each.value), str(each.forecast), str(each.light), json.dumps(each.why, sort_keys=True)]
        for each in made
    )
    return hashlib.sha256(json.dumps(lines, ensure_ascii=False).encode()).hexdigest()


@use_case(COMPUTE_PROGRESS, on="plan")
def compute_later(*, actor: User, plan: Plan, day: date) -> Job:
    """Have a worker compute it: for a plan of many units."""
    check_day(plan, day)
    title = gettext("Tính tiến độ đến %(day)s: %(plan)s") % {"day": f"{day:%d/%m/%Y}", "plan": plan}
    return start(actor=actor, kind=COMPUTE, title=title, arguments={"plan": plan.pk, "day": day.isoformat()})


def has_many_units(plan: Plan) -> bool:
    return TargetValue.objects.filter(target__plan=plan).values("unit").distinct().count() > MANY_UNITS


@use_case(REPORT_ACHIEVEMENT, on="unit")
def report_achievement(*, actor: User, target: Target, unit: Unit, day: date, value: Decimal, source: str, note: str = "") -> Achievement:
    """What the unit has reached of a target until the day. A correction is a further report of that day; nothing is altered.

    Raises:
        Problem: BY_SYSTEM where the target has a measure; NOT_ASKED; NEGATIVE; SOURCE_MISSING; DAY_OUTSIDE.
    """
    check_day(target.plan, day)
    if target.measure in MEASURES:
        raise BY_SYSTEM(target=target.label, measure=str(MEASURES[target.measure].name))
    if unit.pk != target.plan.unit_id and not target.values.filter(unit=unit).exists():
        raise NOT_ASKED(unit=unit.full_name, target=target.label)
    if value < 0:
        raise NEGATIVE()
    if not source.strip():
        raise SOURCE_MISSING()
    return Achievement.objects.create(
        target=target, unit=unit, path=unit.path, day=day, value=value, source=source.strip(), note=note.strip(), by=actor
    )
