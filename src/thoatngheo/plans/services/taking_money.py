"""Projects of a read document: their activities, and their planned money as lines of the books."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django.db.models import Sum
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core.numbers import show_number
from thoatngheo.plans.models import Activity, Agency, FundLine, MoneyEntry, Plan, Project, ReadItem, Stage
from thoatngheo.plans.reading.amounts import dong_of
from thoatngheo.plans.services.taking_tasks import agencies_for
from thoatngheo.plans.troubles.reading import LINE_EXISTS, LINE_TWICE

Content = dict[str, Any]
Key = tuple[int, int, str, str, int | None, str]


def make_projects(plan: Plan, used: Sequence[ReadItem], actor: User) -> None:
    """A line with a planned entry for each project with money, an activity for each activity named."""
    items = [item for item in used if item.kind == "project"]
    if not items:
        return
    projects = Project.objects.in_bulk({item.content["catalogue"] for item in items if item.content["catalogue"]})
    agencies = agencies_for(plan, [item.content["unit_in_charge"] for item in items], actor)
    lines = make_lines(plan, [item for item in items if item.content["amount"]], projects, agencies, actor)
    Activity.objects.bulk_create(
        activity_of(plan, item, text, projects, agencies, lines.get(item.pk)) for item in items for text in item.content["activities"]
    )


def one_agency(name: str, agencies: Mapping[str, Sequence[Agency]]) -> Agency | None:
    """The agency in charge where the words name exactly one; "Văn phòng …; Trung tâm …" stays as printed."""
    found = agencies.get(name, ())
    return found[0] if len(found) == 1 else None


def make_lines(
    plan: Plan, items: Sequence[ReadItem], projects: Mapping[int, Project], agencies: Mapping[str, Sequence[Agency]], actor: User
) -> dict[int, FundLine]:
    """The lines by the item's key. An amended plan's line is used again: only the difference is entered."""
    made: dict[Key, tuple[ReadItem, FundLine]] = {}
    for item in items:
        line = line_of(plan, item.content, projects, agencies)
        if (other := made.get(key_of(line))) is not None:
            raise LINE_TWICE(one=other[0].content["name"], other=item.content["name"])
        made[key_of(line)] = item, line
    known = known_lines(plan, made)
    FundLine.objects.bulk_create(line for key, (_, line) in made.items() if key not in known)
    planned = planned_before(known.values())
    entries = [
        entry_of(plan, known.get(key, line), item, planned.get(known[key].pk, 0) if key in known else 0, actor)
        for key, (item, line) in made.items()
    ]
    MoneyEntry.objects.bulk_create(entry for entry in entries if entry.amount)
    return {item.pk: known.get(key, line) for key, (item, line) in made.items()}


def line_of(plan: Plan, content: Content, projects: Mapping[int, Project], agencies: Mapping[str, Sequence[Agency]]) -> FundLine:
    return FundLine(
        unit=plan.unit,
        path=plan.path,
        plan=plan,
        project=projects[content["catalogue"]],
        year=content["year"],
        source=content["source"],
        kind=content["fund_kind"],
        agency=one_agency(content["unit_in_charge"], agencies),
        in_charge=content["unit_in_charge"],
        note=content["goal"],
    )


def key_of(line: FundLine) -> Key:
    """What makes a line the same line (`plans_line_once`)."""
    return line.project_id, line.year, line.source, line.kind, line.agency_id, line.in_charge


def known_lines(plan: Plan, made: Mapping[Key, tuple[ReadItem, FundLine]]) -> dict[Key, FundLine]:
    """Lines that are in the books already. LINE_EXISTS unless they are those of the plan that this one amends."""
    years = {line.year for _, line in made.values()}
    there = FundLine.objects.filter(unit=plan.unit, year__in=years).select_related("plan", "project")
    known = {key_of(line): line for line in there if key_of(line) in made}
    for line in known.values():
        if plan.amends_id is None or line.plan_id != plan.amends_id:
            raise LINE_EXISTS(line=line, plan=line.plan or "–")
    return known


def planned_before(lines: Any) -> dict[int, int]:
    """What is planned on lines already, by the line's key (one query)."""
    rows = MoneyEntry.objects.filter(line__in=[line.pk for line in lines], stage=Stage.PLANNED)
    return dict(rows.values("line").annotate(total=Sum("amount")).values_list("line", "total"))


def entry_of(plan: Plan, line: FundLine, item: ReadItem, before: int, actor: User) -> MoneyEntry:
    amount = dong_of(item.content["amount"], item.content["money_unit"]) or 0
    note = gettext("Điều chỉnh từ {before} đồng").format(before=show_number(before)) if before else ""
    return MoneyEntry(
        line=line,
        path=plan.path,
        stage=Stage.PLANNED,
        amount=amount - before,
        on=plan.issued_on or date(line.year, 1, 1),
        decision_number=plan.number,
        decision_on=plan.issued_on,
        note=note,
        by=actor,
    )


def activity_of(
    plan: Plan,
    item: ReadItem,
    text: str,
    projects: Mapping[int, Project],
    agencies: Mapping[str, Sequence[Agency]],
    line: FundLine | None,
) -> Activity:
    content = item.content
    return Activity(
        unit=plan.unit,
        path=plan.path,
        plan=plan,
        project=projects.get(content["catalogue"]),
        line=line,
        agency=one_agency(content["unit_in_charge"], agencies),
        in_charge=content["unit_in_charge"],
        name=text,
        audience="; ".join(content["beneficiaries"]),
        output="; ".join(content["outputs"]),
    )
