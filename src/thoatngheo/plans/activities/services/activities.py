"""Activities: add, change, and write down what came out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Max
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.activities.models import Activity, ActivityOutput
from thoatngheo.plans.activities.outputs import counted_by_round
from thoatngheo.plans.activities.policies.activities import ADD_ACTIVITY, WRITE_ACTIVITY
from thoatngheo.plans.activities.problems.activities import (
    BAD_AGES,
    BAD_DAYS,
    BELOW_NOTHING,
    CORRECTION_NEEDS_A_REASON,
    COUNTED_FROM_PEOPLE,
    COUNTING_FIXED,
    HAS_RESULTS,
    IN_THE_FUTURE,
    NAME_NEEDED,
    NO_SUCH_ROUND,
    NOTHING_CAME,
    OTHER_PLANS_LINE,
    OTHER_UNITS_PLAN,
    ROUNDS_RECORDED,
)
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.register.models import Agency, Plan, Project

NAME_SHOWN = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What an activity is; the fields of `Activity` without its place."""

    name: str
    plan: Plan | None = None
    project: Project | None = None
    line: FundLine | None = None
    agency: Agency | None = None
    in_charge: str = ""
    audience: str = ""
    categories: tuple[str, ...] = ()
    age_from: int | None = None
    age_under: int | None = None
    output: str = ""
    output_unit: str = ""
    quantity: int | None = None
    rounds: int = 1
    counted_by: str = Activity.Counting.REPORTED
    money: int | None = None
    starts_on: date | None = None
    due_on: date | None = None
    state: str = Activity.State.PLANNED

    def fields(self) -> dict[str, object]:
        told = {name: getattr(self, name) for name in self.__slots__}
        return told | {"name": tidy(self.name), "categories": list(self.categories)}


@use_case(ADD_ACTIVITY, on="unit")
def add_activity(*, actor: User, unit: Unit, about: About) -> Activity:
    """A new activity of a unit.

    Raises:
        Problem: NAME_NEEDED, BAD_DAYS, BAD_AGES; OTHER_UNITS_PLAN; OTHER_PLANS_LINE where the money is another project's.
    """
    check(unit, about)
    return Activity.objects.create(unit=unit, path=unit.path, **about.fields())


@use_case(WRITE_ACTIVITY, on="activity", lock=True)
def change_activity(*, actor: User, activity: Activity, about: About) -> Activity:
    """Change what an activity is; its results stay. The way of counting is fixed once something was counted.

    Raises:
        Problem: as `add_activity`; COUNTING_FIXED; ROUNDS_RECORDED.
    """
    check(activity.unit, about)
    last = activity.outputs.aggregate(last=Max("round_no"))["last"]
    if last and about.counted_by != activity.counted_by:
        raise COUNTING_FIXED()
    if last and about.rounds < last:
        raise ROUNDS_RECORDED(last=last, rounds=about.rounds)
    for name, value in about.fields().items():
        setattr(activity, name, value)
    activity.save()
    return activity


def check(unit: Unit, about: About) -> None:
    if not tidy(about.name):
        raise NAME_NEEDED()
    if about.starts_on and about.due_on and about.due_on < about.starts_on:
        raise BAD_DAYS(start=show_day(about.starts_on), due=show_day(about.due_on))
    if about.age_from is not None and about.age_under is not None and about.age_under <= about.age_from:
        raise BAD_AGES(low=about.age_from, high=about.age_under)
    if about.rounds < 1:
        raise NO_SUCH_ROUND(rounds=1, round=about.rounds)
    if about.plan is not None and not unit.path.startswith(about.plan.path):
        raise OTHER_UNITS_PLAN(unit=unit.full_name)
    line = about.line
    if line is not None and (about.project is None or line.project_id != about.project.pk or not unit.path.startswith(line.path)):
        raise OTHER_PLANS_LINE()


@use_case(WRITE_ACTIVITY, on="activity", lock=True)
def record_output(*, actor: User, activity: Activity, round_no: int, on: date, quantity: int, note: str = "") -> ActivityOutput:
    """What came out in a round, on a day. It stays as written: a correction is a further row, negative where it was too much.

    Raises:
        Problem: COUNTED_FROM_PEOPLE where the list of those served is counted; NO_SUCH_ROUND, IN_THE_FUTURE, NOTHING_CAME;
            CORRECTION_NEEDS_A_REASON; BELOW_NOTHING where more is taken back than was written.
    """
    if activity.counted_by != Activity.Counting.REPORTED:
        raise COUNTED_FROM_PEOPLE()
    check_round(activity, round_no, on)
    if quantity == 0:
        raise NOTHING_CAME()
    if quantity < 0 and not note.strip():
        raise CORRECTION_NEEDS_A_REASON()
    counted = counted_by_round(activity.outputs.values_list("round_no", "quantity")).get(round_no, 0)
    if counted + quantity < 0:
        raise BELOW_NOTHING(round=round_no, counted=counted, less=-quantity)
    return write_output(actor, activity, round_no, on, quantity, note.strip())


def check_round(activity: Activity, round_no: int, on: date) -> None:
    if not 1 <= round_no <= activity.rounds:
        raise NO_SUCH_ROUND(rounds=activity.rounds, round=round_no)
    if on > timezone.localdate():
        raise IN_THE_FUTURE(day=show_day(on))


def write_output(actor: User, activity: Activity, round_no: int, on: date, quantity: int, note: str) -> ActivityOutput:  # fmt: skip
    """The row itself; the activity counts as begun. The caller has asked the gate and holds the activity's lock."""
    if activity.state == Activity.State.PLANNED:
        activity.state = Activity.State.RUNNING
        activity.save(update_fields=["state"])
    return ActivityOutput.objects.create(
        activity=activity, path=activity.path, round_no=round_no, on=on, quantity=quantity, note=note, by=actor
    )


@use_case(WRITE_ACTIVITY, on="activity", lock=True)
def drop_activity(*, actor: User, activity: Activity) -> None:
    """Take away an activity that was entered by mistake; one that has results, people, models or money used for it stays.

    Raises:
        Problem: HAS_RESULTS.
    """
    for rows in (activity.outputs, activity.beneficiaries, activity.pilots, activity.fund_uses):
        if rows.exists():
            raise HAS_RESULTS(name=shortened(activity.name))
    activity.delete()


def shortened(name: str) -> str:
    """At most eighty letters."""
    return name if len(name) <= NAME_SHOWN else name[: NAME_SHOWN - 1] + "…"
