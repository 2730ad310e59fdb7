"""What agencies say about their tasks: reports are kept as they were said, and the states follow."""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.models import PeriodReport, Task, TaskPart, TaskReport
from thoatngheo.plans.tasks.policies import REPORT_PART, REPORT_PERIOD, VIEW_OWN_TASKS, WRITE_TASKS
from thoatngheo.plans.tasks.problems import NOT_A_REPORTING_DAY, NOT_IN_PLAN, REPORT_DAY, REPORT_REASONLESS, REPORT_TOO_EARLY, TASK_DROPPED
from thoatngheo.plans.tasks.tasking import reporting_dues, state_of


@use_case(REPORT_PART, on="part")
def report_part(*, actor: User, part: TaskPart, state: str, text: str, on: date) -> TaskReport:
    """A report on a part. The part's state is that of its newest report, by day and then as written; the task's state follows.

    Raises:
        Problem: `core.denied`; `plans.report_before_issue`, `plans.report_day`, `plans.report_reasonless`, `plans.task_dropped`.
    """
    task = Task.objects.select_for_update(of=("self",)).select_related("plan").get(pk=part.task_id)
    check_day(task.plan, on)
    if task.state == Task.State.DROPPED:
        raise TASK_DROPPED()
    if state == Task.State.DROPPED and not text.strip():
        raise REPORT_REASONLESS()
    made = TaskReport.objects.create(part=part, path=part.path, on=on, state=Task.State(state), text=text.strip(), by=actor)
    follow(task)
    return made


def follow(task: Task) -> None:
    """Bring the states of a task's parts and of the task up to date with the reports."""
    parts = list(task.parts.all())
    newest = {
        report.part_id: report.state
        for report in TaskReport.objects.filter(part__task=task).order_by("part", "-on", "-pk").distinct("part")
    }
    for part in parts:
        told = newest.get(part.pk, part.state)
        if told != part.state:
            part.state = told
            part.save(update_fields=["state"])
    state = state_of((part.role, part.state) for part in parts)
    if state != task.state:
        task.state = state
        task.save(update_fields=["state"])


@use_case(REPORT_PERIOD, on="plan")
def report_period(*, actor: User, plan: Plan, agency: Agency, due: date, text: str, on: date) -> PeriodReport:
    """The agency has reported for one of the plan's reporting days.

    Raises:
        Problem: `core.denied` (also for another's agency); `plans.not_a_reporting_day`, `plans.agency_not_in_plan`, `plans.report_day`.
    """
    if not gate.allows(actor, VIEW_OWN_TASKS, agency):
        gate.require(actor, WRITE_TASKS, plan)  # the office writes down what came to it by letter
    check_day(plan, on)
    if due not in reporting_dues(plan.reporting_days, plan.first_year, plan.last_year, plan.issued_on):
        raise NOT_A_REPORTING_DAY(day=f"{due:%d/%m/%Y}")
    if not TaskPart.objects.filter(task__plan=plan, agency=agency).exists():
        raise NOT_IN_PLAN(agency=agency.name)
    return PeriodReport.objects.create(plan=plan, agency=agency, path=agency.path, due=due, on=on, text=text.strip(), by=actor)


def check_day(plan: Plan, on: date) -> None:
    """Reports are made from the plan's issue on, never ahead of time."""
    if plan.state != Plan.State.ISSUED:
        raise REPORT_TOO_EARLY()
    first = plan.issued_on or date(plan.first_year, 1, 1)  # the day of some old plans is not known
    if not first <= on <= timezone.localdate():
        raise REPORT_DAY(day=f"{on:%d/%m/%Y}", issued=f"{first:%d/%m/%Y}")
