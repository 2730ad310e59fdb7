"""Give tasks in a draft; afterwards only their due day and state change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Max

from thoatngheo.accounts.models import User
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.models import Task, TaskPart
from thoatngheo.plans.tasks.policies import WRITE_TASKS
from thoatngheo.plans.tasks.problems import TASK_BEFORE_PLAN, TASK_FIXED, TASK_TEXTLESS
from thoatngheo.plans.tasks.tasking import state_of

DRAFTS = (Plan.State.DRAFT, Plan.State.CONSULTING)


@dataclass(frozen=True, slots=True)
class Given:
    """What a task says: `parts` are its agencies with their role; `due` empty: all through the plan's time."""

    text: str
    parts: Mapping[Agency, TaskPart.Role] = field(default_factory=dict)
    due: date | None = None
    section: str = ""
    line: int | None = None


@use_case(WRITE_TASKS, on="plan")
def add_task(*, actor: User, plan: Plan, given: Given) -> Task:
    """A further task at the end of a draft's list.

    Raises:
        Problem: `plans.task_fixed` where the plan is issued; `plans.task_textless`; `plans.task_before_plan`.
    """
    drafted(plan)
    checked(plan, given)
    last = plan.tasks.aggregate(last=Max("position"))["last"] or 0
    task = Task.objects.create(
        plan=plan, path=plan.path, position=last + 1, text=tidy(given.text), section=given.section, line=given.line, due=given.due
    )
    make_parts(task, given.parts)
    return task


@use_case(WRITE_TASKS, on="task.plan")
def change_task(*, actor: User, task: Task, given: Given) -> Task:
    """Another wording, due day or other agencies, in a draft."""
    drafted(task.plan)
    checked(task.plan, given)
    task.text, task.section, task.due = tidy(given.text), given.section, given.due
    task.save(update_fields=["text", "section", "due"])
    task.parts.exclude(agency__in=given.parts).delete()
    there = {part.agency_id: part for part in task.parts.all()}
    for agency, role in given.parts.items():
        if (part := there.get(agency.pk)) and part.role != role:
            part.role = role
            part.save(update_fields=["role"])
    make_parts(task, {agency: role for agency, role in given.parts.items() if agency.pk not in there})
    return task


@use_case(WRITE_TASKS, on="task.plan")
def remove_task(*, actor: User, task: Task) -> None:
    """Out of a draft. Of an issued plan nothing is removed: it is dropped, and stays to be read."""
    drafted(task.plan)
    task.delete()


@use_case(WRITE_TASKS, on="task.plan")
def steer_task(*, actor: User, task: Task, due: date | None, dropped: bool) -> Task:
    """Another due day of a task of an issued plan, or drop it, by the office that gave it; the journal keeps what it was.

    A dropped task is reported on no more; taken up again it has the state that its parts tell.
    """
    checked(task.plan, Given(task.text, due=due))
    task = Task.objects.select_for_update().get(pk=task.pk)
    task.due = due
    task.state = Task.State.DROPPED if dropped else Task.State(state_of(task.parts.values_list("role", "state")))
    task.save(update_fields=["due", "state"])
    return task


def make_parts(task: Task, parts: Mapping[Agency, TaskPart.Role]) -> None:
    made = [TaskPart(task=task, agency=agency, path=agency.path, role=role) for agency, role in parts.items()]
    TaskPart.objects.bulk_create(made)


def drafted(plan: Plan) -> None:
    """The plan is still a draft; no two write the same list at once."""
    if Plan.objects.select_for_update().get(pk=plan.pk).state not in DRAFTS:
        raise TASK_FIXED()


def checked(plan: Plan, given: Given) -> None:
    if not tidy(given.text):
        raise TASK_TEXTLESS()
    if given.due and plan.issued_on and given.due < plan.issued_on:
        raise TASK_BEFORE_PLAN(due=f"{given.due:%d/%m/%Y}", issued=f"{plan.issued_on:%d/%m/%Y}")
