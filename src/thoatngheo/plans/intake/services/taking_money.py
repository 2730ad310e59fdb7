"""Projects of a read document: their activities, and their planned money as lines of the books."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Sum
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core.numbers import show_number
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.budget.models import FundLine, MoneyEntry, Stage
from thoatngheo.plans.intake.models import ReadItem, of_kind
from thoatngheo.plans.intake.problems import LINE_EXISTS, LINE_TWICE
from thoatngheo.plans.intake.reading.amounts import dong_of
from thoatngheo.plans.intake.reading.contents import ReadProject
from thoatngheo.plans.intake.services.taking_tasks import agencies_for
from thoatngheo.plans.register.models import Agency, Plan, Project

Key = tuple[int, int, str, str, int | None, str]


@dataclass(frozen=True, slots=True)
class Making:
    """What the lines and activities of a plan are made with: the catalogue's projects by key, the agencies by the name printed."""

    plan: Plan
    projects: Mapping[int, Project]
    agencies: Mapping[str, Sequence[Agency]]
    actor: User

    def project(self, read: ReadProject) -> Project | None:
        return self.projects.get(read.catalogue or 0)  # no row has the key 0

    def agency(self, read: ReadProject) -> Agency | None:
        """The agency in charge where the words name exactly one; "Văn phòng …; Trung tâm …" stays as printed."""
        found = self.agencies.get(read.unit_in_charge, ())
        return found[0] if len(found) == 1 else None


def make_projects(plan: Plan, used: Sequence[ReadItem], actor: User) -> None:
    """A line with a planned entry for each project with money, an activity for each activity named."""
    items = of_kind(ReadProject, used)
    if not items:
        return
    projects = Project.objects.in_bulk({read.catalogue for _, read in items if read.catalogue})
    making = Making(plan, projects, agencies_for(plan, [read.unit_in_charge for _, read in items], actor), actor)
    lines = make_lines(making, [(item, read) for item, read in items if read.amount])
    Activity.objects.bulk_create(activity_of(making, read, text, lines.get(item.pk)) for item, read in items for text in read.activities)


def make_lines(making: Making, items: Sequence[tuple[ReadItem, ReadProject]]) -> dict[int, FundLine]:
    """The lines by the item's key. An amended plan's line is used again: only the difference is entered."""
    made: dict[Key, tuple[int, ReadProject, FundLine]] = {}
    for item, read in items:
        line = line_of(making, read)
        if (other := made.get(key_of(line))) is not None:
            raise LINE_TWICE(one=other[1].name, other=read.name)
        made[key_of(line)] = item.pk, read, line
    known = known_lines(making.plan, {key: line for key, (_, _, line) in made.items()})
    FundLine.objects.bulk_create(line for key, (_, _, line) in made.items() if key not in known)
    planned = planned_before(known.values())
    entries = [
        entry_of(making, known.get(key, line), read, planned.get(known[key].pk, 0) if key in known else 0)
        for key, (_, read, line) in made.items()
    ]
    MoneyEntry.objects.bulk_create(entry for entry in entries if entry.amount)
    return {pk: known.get(key, line) for key, (pk, _, line) in made.items()}


def line_of(making: Making, read: ReadProject) -> FundLine:
    """The line of a project with money; `require_complete` has seen to it that the project and the year are chosen."""
    project = making.project(read)
    assert project is not None
    assert read.year is not None
    return FundLine(
        unit=making.plan.unit,
        path=making.plan.path,
        plan=making.plan,
        project=project,
        year=read.year,
        source=read.source,
        kind=read.fund_kind,
        agency=making.agency(read),
        in_charge=read.unit_in_charge,
        note=read.goal,
    )


def key_of(line: FundLine) -> Key:
    """What makes a line the same line (`plans_line_once`)."""
    return line.project_id, line.year, line.source, line.kind, line.agency_id, line.in_charge


def known_lines(plan: Plan, made: Mapping[Key, FundLine]) -> dict[Key, FundLine]:
    """Lines that are in the books already. LINE_EXISTS unless they are those of the plan that this one amends."""
    years = {line.year for line in made.values()}
    there = FundLine.objects.filter(unit=plan.unit, year__in=years).select_related("plan", "project")
    known = {key_of(line): line for line in there if key_of(line) in made}
    for line in known.values():
        if plan.amends_id is None or line.plan_id != plan.amends_id:
            raise LINE_EXISTS(line=line, plan=line.plan or "–")
    return known


def planned_before(lines: Iterable[FundLine]) -> dict[int, int]:
    """What is planned on lines already, by the line's key (one query)."""
    rows = MoneyEntry.objects.filter(line__in=[line.pk for line in lines], stage=Stage.PLANNED)
    return dict(rows.values("line").annotate(total=Sum("amount")).values_list("line", "total"))


def entry_of(making: Making, line: FundLine, read: ReadProject, before: int) -> MoneyEntry:
    amount = dong_of(read.amount, read.money_unit) or 0
    note = gettext("Điều chỉnh từ {before} đồng").format(before=show_number(before)) if before else ""
    return MoneyEntry(
        line=line,
        path=making.plan.path,
        stage=Stage.PLANNED,
        amount=amount - before,
        on=making.plan.issued_on or date(line.year, 1, 1),
        decision_number=making.plan.number,
        decision_on=making.plan.issued_on,
        note=note,
        by=making.actor,
    )


def activity_of(making: Making, read: ReadProject, text: str, line: FundLine | None) -> Activity:
    return Activity(
        unit=making.plan.unit,
        path=making.plan.path,
        plan=making.plan,
        project=making.project(read),
        line=line,
        agency=making.agency(read),
        in_charge=read.unit_in_charge,
        name=text,
        audience="; ".join(read.beneficiaries),
        output="; ".join(read.outputs),
    )
