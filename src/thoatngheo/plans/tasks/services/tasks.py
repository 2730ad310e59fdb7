"""Give tasks in a draft; afterwards only their due day and state change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from django.db import transaction
from django.db.models import Max

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.audit import acting
from thoatngheo.core.names import tidy
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


@transaction.atomic
def add_task(*, actor: User, plan: Plan, given: Given) -> Task:
    """A further task at the end of a draft's list.

    Raises:
        Problem: `plans.task_fixed` where the plan is issued; `plans.task_textless`; `plans.task_before_plan`.
    """
    drafted(actor, plan)
    checked(plan, given)
    last = plan.tasks.aggregate(last=Max("position"))["last"] or 0
    with acting(user=actor):
        task = Task.objects.create(
            plan=plan, path=plan.path, position=last + 1, text=tidy(given.text), section=given.section, line=given.line, due=given.due
        )
        make_parts(task, given.parts)
    return task


@transaction.atomic
def change_task(*, actor: User, task: Task, given: Given) -> Task:
    """Another wording, due day or other agencies, in a draft."""
    drafted(actor, task.plan)
    checked(task.plan, given)
    with acting(user=actor):
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


@transaction.atomic
def remove_task(*, actor: User, task: Task) -> None:
    """Out of a draft. Of an issued plan nothing is removed: it is dropped, and stays to be read."""
    drafted(actor, task.plan)
    with acting(user=actor):
        task.delete()


@transaction.atomic
def steer_task(*, actor: User, task: Task, due: date | None, dropped: bool) -> Task:
    """Another due day of a task of an issued plan, or drop it, by the office that gave it; the journal keeps what it was.

    A dropped task is reported on no more; taken up again it has the state that its parts tell.
    """
    gate.require(actor, WRITE_TASKS, task.plan)
    checked(task.plan, Given(task.text, due=due))
    with acting(user=actor):
        task = Task.objects.select_for_update().get(pk=task.pk)
        task.due = due
        task.state = Task.State.DROPPED if dropped else Task.State(state_of(task.parts.values_list("role", "state")))
        task.save(update_fields=["due", "state"])
    return task


def make_parts(task: Task, parts: Mapping[Agency, TaskPart.Role]) -> None:
    made = [TaskPart(task=task, agency=agency, path=agency.path, role=role) for agency, role in parts.items()]
    TaskPart.objects.bulk_create(made)


def drafted(actor: User, plan: Plan) -> None:
    """The actor may write, and the plan is still a draft; no two write the same list at once."""
    gate.require(actor, WRITE_TASKS, plan)
    if Plan.objects.select_for_update().get(pk=plan.pk).state not in DRAFTS:
        raise TASK_FIXED()


def checked(plan: Plan, given: Given) -> None:
    if not tidy(given.text):
        raise TASK_TEXTLESS()
    if given.due and plan.issued_on and given.due < plan.issued_on:
        raise TASK_BEFORE_PLAN(due=f"{given.due:%d/%m/%Y}", issued=f"{plan.issued_on:%d/%m/%Y}")
