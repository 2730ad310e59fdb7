"""Lists of tasks: those of a plan, and what one agency has to do over all plans."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Prefetch, Q, QuerySet
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.translation import gettext

from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.models import PeriodReport, Task, TaskPart
from thoatngheo.plans.tasks.tasking import OVER, Pressing, in_words, pressing, reporting_dues

LEAD = TaskPart.Role.LEAD
# Plans whose time ended the year before are still worked off; older ones are history.
YEARS_BACK = 1


@dataclass(frozen=True, slots=True)
class Row:
    """A task of a plan with its parts, on a day."""

    task: Task
    leads: tuple[TaskPart, ...]
    others: tuple[TaskPart, ...]
    words: str
    is_late: bool

    @property
    def unfinished(self) -> tuple[TaskPart, ...]:
        """Parts that are not over though the task is said to be done."""
        return tuple(part for part in (*self.leads, *self.others) if self.task.state == Task.State.DONE and part.state not in OVER)


def rows_of(tasks: QuerySet[Task], day: date) -> list[Row]:
    """The tasks with their parts, in two queries; in the order of the plan."""
    parts = TaskPart.objects.select_related("agency__unit").order_by("agency__path", "agency__name")
    return [row(task, day) for task in tasks.prefetch_related(Prefetch("parts", parts, to_attr="all_parts")).order_by("position", "pk")]


def row(task: Task, day: date) -> Row:
    parts: Iterable[TaskPart] = getattr(task, "all_parts", ())
    over = task.state in OVER
    leads = tuple(part for part in parts if part.role == LEAD)
    others = tuple(part for part in parts if part.role != LEAD)
    return Row(task, leads, others, "" if over else in_words(task.due, day), not over and pressing(task.due, day) is Pressing.LATE)


@dataclass(frozen=True, slots=True)
class Duty:
    """One line of "Việc của đơn vị tôi": a part of a task, or (`part` empty) a periodic report."""

    plan: Plan
    agency: Agency
    part: TaskPart | None
    title: str
    due: date | None
    over: bool
    words: str
    pressing: Pressing
    link: str

    @property
    def role(self) -> str:
        return self.part.get_role_display() if self.part else gettext("Báo cáo")

    @property
    def state(self) -> str:
        if self.part is None:
            return gettext("Đã báo cáo") if self.over else gettext("Chưa báo cáo")
        return self.part.get_state_display()

    @property
    def is_late(self) -> bool:
        return self.pressing is Pressing.LATE


def duties(agencies: Iterable[Agency], day: date, *, all_years: bool = False, plan: Plan | None = None) -> list[Duty]:
    """Everything the agencies lead, take part in or must report on, over the issued plans; a fixed number of queries.

    Late ones first, then by due day, those without a due day after them, what is over at the end.
    """
    parts = TaskPart.objects.filter(agency__in=list(agencies), task__plan__state=Plan.State.ISSUED)
    if plan is not None:
        parts = parts.filter(task__plan=plan)
    elif not all_years:
        parts = parts.filter(task__plan__last_year__gte=day.year - YEARS_BACK)
    told = list(parts.select_related("task__plan__unit", "agency__unit"))
    found = [duty_of(part, day) for part in told]
    found += periodic({(part.task.plan, part.agency): None for part in told}, day)
    return sorted(found, key=order)


def order(duty: Duty) -> tuple[bool, date, int]:
    return duty.over, duty.due or date.max, duty.part.task.position if duty.part else 0


def duty_of(part: TaskPart, day: date) -> Duty:
    task = part.task
    over = part.state in OVER or task.state == Task.State.DROPPED
    near = Pressing.OPEN if over else pressing(task.due, day)
    words = "" if over else in_words(task.due, day)
    return Duty(task.plan, part.agency, part, task.text, task.due, over, words, near, reverse("plans:part", args=[part.pk]))


def periodic(pairs: Iterable[tuple[Plan, Agency]], day: date) -> list[Duty]:
    """The reporting days of the day's year, and those of earlier years of the plan that nobody reported on; of each agency in the plan."""
    pairs = list(pairs)
    given = set(
        PeriodReport.objects.filter(plan__in={plan.pk for plan, _ in pairs})
        .annotate(counts_for=Coalesce("agency__merged_into", "agency"))  # reports of one that was merged count for the other
        .values_list("plan", "counts_for", "due")
    )
    found = []
    for plan, agency in pairs:
        for due in reporting_dues(plan.reporting_days, plan.first_year, plan.last_year, plan.issued_on):
            over = (plan.pk, agency.pk, due) in given
            if due.year > day.year or (over and due.year < day.year):
                continue
            title = gettext("Báo cáo định kỳ: kết quả thực hiện kế hoạch")
            near, words = (Pressing.OPEN, "") if over else (pressing(due, day), in_words(due, day))
            link = reverse("plans:period", args=[plan.pk, agency.pk, f"{due:%Y-%m-%d}"])
            found.append(Duty(plan, agency, None, title, due, over, words, near, link))
    return found


def running(plans: QuerySet[Plan], day: date) -> QuerySet[Plan]:
    """Issued plans whose tasks are still followed on the day."""
    return plans.filter(Q(state=Plan.State.ISSUED), last_year__gte=day.year - YEARS_BACK)


def agencies_of_plan(plan: Plan) -> QuerySet[Agency]:
    """Those that have a part in the plan, in the order of places and names."""
    return Agency.objects.filter(parts__task__plan=plan).distinct().select_related("unit").order_by("path", "name")
