"""Tasks of a read document, with the agencies that lead and take part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.plans.intake.models import ReadItem, of_kind
from thoatngheo.plans.intake.reading.contents import ReadTask
from thoatngheo.plans.register.agencies import agencies_named
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.models import Task, TaskPart


def agencies_for(plan: Plan, names: Iterable[str], actor: User) -> dict[str, list[Agency]]:
    """The agencies of each different name, made where they are not there yet. "UBND các xã" means one of each unit below."""
    day = plan.issued_on or date(plan.first_year, 1, 1)
    different = dict.fromkeys(name for name in names if name)
    return {name: agencies_named(actor=actor, unit=plan.unit, name=name, day=day) for name in different}


def make_tasks(plan: Plan, used: Sequence[ReadItem], actor: User) -> None:
    """A task for each item, a part for each agency; an agency that leads does not also take part."""
    items = of_kind(ReadTask, used)
    agencies = agencies_for(plan, [part.name for _, task in items for part in task.parts], actor)
    tasks = [task_of(plan, item, read, place) for place, (item, read) in enumerate(items, start=1)]
    Task.objects.bulk_create(tasks)
    TaskPart.objects.bulk_create(part for task, (_, read) in zip(tasks, items, strict=True) for part in parts_of(task, read, agencies))


def task_of(plan: Plan, item: ReadItem, read: ReadTask, place: int) -> Task:
    return Task(plan=plan, path=plan.path, position=place, text=read.text, section=read.section, line=item.line, due=read.due)


def parts_of(task: Task, read: ReadTask, agencies: Mapping[str, Sequence[Agency]]) -> list[TaskPart]:
    made: dict[int, TaskPart] = {}
    leading_first = sorted(read.parts, key=lambda part: part.role != TaskPart.Role.LEAD)
    for part in leading_first:
        for agency in agencies.get(part.name, ()):
            made.setdefault(agency.pk, TaskPart(task=task, agency=agency, path=agency.path, role=part.role))
    return list(made.values())
