"""What the system suggests beside what was read: the unit of the plan, the units of the rows, projects of the catalogue, sources of money.

Suggestions are for a person to confirm; where two things fit, none is suggested.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.resolving import PlaceText, resolve
from thoatngheo.areas.search import find
from thoatngheo.areas.wording import exact_key, read
from thoatngheo.core.names import fold
from thoatngheo.plans.budget.models import FundKind, FundSource
from thoatngheo.plans.intake.models import ReadDocument, ReadItem, of_kind
from thoatngheo.plans.intake.reading.contents import ReadHead, ReadProject, ReadRow, ReadTable
from thoatngheo.plans.register.models import Programme, Project
from thoatngheo.reviews.classification.standards import standards_on
from vanban.reading import Plan

COMMITTEE = re.compile(r"^(?:ủy|uỷ) ban nhân dân |^ubnd ", re.IGNORECASE)
SAME_UNIT = re.compile(r"^(?:tong|toan|cong|chung)\b")


def year_of(plan: Plan) -> int:
    """The plan's year, else the first of its period; 0 where it names none."""
    return plan.year or int((plan.period or "0")[:4])


def day_of(plan: Plan) -> date | None:
    """The day on which the plan's units must have existed: its own, else the first day of its year."""
    if plan.date:
        return plan.date
    year = year_of(plan)
    return date(year, 1, 1) if year else None


def issuing_unit(plan: Plan, within: Iterable[str]) -> Unit | None:
    """The unit whose committee issued the document, on the document's day, in the subtrees; None where nothing or two fit."""
    day = day_of(plan)
    name = COMMITTEE.sub("", plan.issuer.name if plan.issuer else "").strip()
    level = plan.issuer.level if plan.issuer else None
    if not name or level not in Level.values or day is None:
        return None
    own = read(name, Level(level))
    units = [unit for unit in find(name, on=day, level=Level(level), within=within) if unit.name_key in {own.key, own.without_title.key}]
    exact = [unit for unit in units if exact_key(unit.name) == own.exact] or units
    return exact[0] if len(exact) == 1 else None


def rows_units(unit: Unit, names: Sequence[str], day: date) -> dict[str, Unit]:
    """The unit that each row's name means, below the plan's unit on that day: directly below it, else a commune farther down."""
    below = list(Unit.objects.children_on(unit, day))
    found = {name: known for name in names if (known := only_child(name, below)) is not None}
    left = [name for name in names if name not in found]
    if left and unit.level == Level.PROVINCE:
        places = resolve([PlaceText(commune=name) for name in left], on=day, within=[unit.path])
        found |= {text.commune: place.unit for text, place in places.items() if place.unit is not None and place.unit.path != unit.path}
    return found


def only_child(name: str, units: Sequence[Unit]) -> Unit | None:
    """The one unit that a name means; "CAM THANH" and "CAM THÀNH" are told apart by their marks."""
    alike = [(unit, written) for unit in units for written in readings(name, unit) if unit.name_key == written.key]
    exact = [(unit, written) for unit, written in alike if exact_key(unit.name) == written.exact] or alike
    titled = [(unit, written) for unit, written in exact if written.title == unit.title] or exact
    found = {unit.pk: unit for unit, _ in titled}
    return next(iter(found.values())) if len(found) == 1 else None


def readings(name: str, unit: Unit) -> tuple[Any, Any]:
    written = read(name, Level(unit.level))
    return written, written.without_title


def fill_suggestions(document: ReadDocument, plan: Plan, items: Sequence[ReadItem]) -> None:
    """Put the suggestions into what stands in the items; a few queries, whatever the number of items."""
    if heads := of_kind(ReadHead, items):
        suggest_head(heads, year_of(plan))
    if tables := of_kind(ReadTable, items):
        suggest_rows(document.unit, day_of(plan), tables)
    if projects := of_kind(ReadProject, items):
        suggest_projects(document, plan, projects)


def suggest_head(heads: Sequence[tuple[ReadItem, ReadHead]], year: int) -> None:
    """The programme that covers the year where the subject speaks of it, and the national standard in force then."""
    for item, head in heads:
        about_programme = "muc tieu quoc gia" in fold(head.subject)
        programme = Programme.objects.filter(first_year__lte=year, last_year__gte=year) if about_programme else Programme.objects.none()
        codes = list(programme.values_list("code", flat=True)[:2])
        national = [standard.id for standard in standards_on(date(year, 7, 1)) if standard.id.startswith("VN-")] if year else []
        item.as_left = replace(head, programme=codes[0] if len(codes) == 1 else "", standard=national[0] if len(national) == 1 else "")


def suggest_rows(whole: Unit, day: date | None, tables: Sequence[tuple[ReadItem, ReadTable]]) -> None:
    """Rows by the names of units; the total is the plan's own unit."""
    names = list({row.name for _, table in tables for row in table.rows if row.name and not row.total})
    units = rows_units(whole, names, day) if day else {}
    for item, table in tables:
        item.as_left = replace(table, rows=tuple(replace(row, unit=row_unit(row, whole, units)) for row in table.rows))


def row_unit(row: ReadRow, whole: Unit, units: dict[str, Unit]) -> int | None:
    if row.total or SAME_UNIT.match(fold(row.name)):
        return whole.pk
    return units[row.name].pk if row.name in units else None


def suggest_projects(document: ReadDocument, plan: Plan, projects: Sequence[tuple[ReadItem, ReadProject]]) -> None:
    """The catalogue's project by number, else by name; source, kind and year where the document names one only."""
    year = year_of(plan)
    catalogue = list(Project.objects.filter(programme__first_year__lte=year, programme__last_year__gte=year))
    by_number = {(each.number, each.sub): each.pk for each in catalogue}
    by_name = {fold(each.name): each.pk for each in sorted(catalogue, key=lambda each: each.sub or 0)}  # a sub-project before its project
    source, kind = funding_named(document.text)
    for item, project in projects:
        known = by_number.get((project.project, project.sub_project)) if project.project else by_name.get(fold(project.name))
        suggested = replace(project, catalogue=known, source="", fund_kind="", year=None)
        if project.amount:
            suggested = replace(suggested, source=source, fund_kind=kind, year=plan.year)
        item.as_left = suggested


def funding_named(text: str) -> tuple[str, str]:
    """The source and the kind of the money, each where the text names exactly one."""
    key = fold(text)
    sources = {
        FundSource.CENTRAL: r"ngan sach trung uong|\bnstw\b",
        FundSource.LOCAL: r"ngan sach (?:dia phuong|tinh|thanh pho|huyen|xa)|\bnsdp\b",
    }
    kinds = {FundKind.RECURRENT: r"von su nghiep", FundKind.INVESTMENT: r"von dau tu(?: phat trien)?"}
    named = [[str(code) for code, words in choices.items() if re.search(words, key)] for choices in (sources, kinds)]
    return (named[0][0] if len(named[0]) == 1 else ""), (named[1][0] if len(named[1]) == 1 else "")
