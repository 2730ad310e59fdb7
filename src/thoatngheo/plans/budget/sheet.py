"""Lines of money in Excel: one row a line, its amounts as they shall stand.

Taking a row writes only the differences to what the line has, so that a sheet may be downloaded, changed and uploaded again; undoing
it writes the opposite entries. Lines that a sheet opened stay, without money.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import fold
from thoatngheo.core.sheets import Column, Kind, SheetReading, SheetRow
from thoatngheo.plans.budget.balance import STAGES, Amounts
from thoatngheo.plans.budget.book import amounts_by_line
from thoatngheo.plans.budget.forms import projects_of
from thoatngheo.plans.budget.models import FundKind, FundLine, FundSource, MoneyEntry, Stage
from thoatngheo.plans.budget.policies import OPEN_LINE
from thoatngheo.plans.budget.services.money import Document, open_line, set_amounts, take_back
from thoatngheo.plans.register.models import Project
from thoatngheo.plans.sheets.flow import Place, SheetKind, register
from thoatngheo.plans.sheets.problems import NO_PROJECT, NO_UNIT, ROW_TWICE

if TYPE_CHECKING:
    from thoatngheo.accounts.models import User

COLUMNS = (
    Column("unit", gettext_lazy("Đơn vị"), width=24, hint=gettext_lazy("Tên hoặc mã đơn vị; để trống là đơn vị của trang")),
    Column(
        "project", gettext_lazy("Số dự án"), required=True, width=10, hint=gettext_lazy("2 là dự án 2; 3.2 là tiểu dự án 2 của dự án 3")
    ),
    Column("name", gettext_lazy("Tên dự án"), width=44, hint=gettext_lazy("Chỉ để đọc, không cần điền")),
    Column("source", gettext_lazy("Nguồn vốn"), Kind.CHOICE, required=True, choices=dict(FundSource.choices), width=24),
    Column("kind", gettext_lazy("Loại vốn"), Kind.CHOICE, required=True, choices=dict(FundKind.choices), width=22),
    Column("in_charge", gettext_lazy("Đơn vị sử dụng vốn"), width=34),
    *(Column(stage.value, stage.label, Kind.MONEY, width=18, hint=gettext_lazy("Số lũy kế; để trống là giữ nguyên")) for stage in Stage),
    Column("on", gettext_lazy("Ngày ghi"), Kind.DATE, width=12, hint=gettext_lazy("Ngày của phần chênh lệch; để trống là hôm nay")),
    Column("decision_number", gettext_lazy("Số văn bản"), width=18),
    Column("decision_on", gettext_lazy("Ngày văn bản"), Kind.DATE, width=12),
    Column("note", gettext_lazy("Ghi chú"), width=30),
)


class MoneySheet(SheetKind):
    """The lines of a unit and everything below it in a year, or of a plan."""

    code = "money"
    title = gettext_lazy("Kinh phí")
    action = OPEN_LINE
    needs_plan = False
    note = gettext_lazy("Các số là số lũy kế: khi nhận, hệ thống chỉ ghi phần chênh lệch so với số đang có.")

    def columns(self, place: Place) -> Sequence[Column]:
        return COLUMNS

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        found = lines_at(place)
        own = amounts_by_line(found, None)
        for line in found.select_related("unit", "project").order_by("path", "project__number", "project__sub", "pk"):
            about = {key: getattr(line, key) for key in ("source", "kind", "in_charge", "note")}
            amounts = {stage: own.get(line.pk, Amounts()).of(stage) or None for stage in STAGES}
            yield {"unit": line.unit.full_name, "project": line.project.label, "name": line.project.name, **about, **amounts}

    def check(self, place: Place, reading: SheetReading) -> None:
        projects, units = project_labels(place.year), unit_names(place)
        seen: dict[tuple[object, ...], int] = {}
        for row in list(reading.rows):
            unit, project = found_unit(row, place, units), projects.get(label_of(row))
            if unit is None:
                reading.refuse(row, "unit", NO_UNIT(value=row.values["unit"], unit=place.unit.full_name))
            elif project is None:
                reading.refuse(row, "project", NO_PROJECT(value=row.values["project"], year=place.year))
            else:
                key = (unit.pk, project.pk, row.values["source"], row.values["kind"], fold(row.values["in_charge"]))
                if key in seen:
                    reading.refuse(row, "project", ROW_TWICE(row=seen[key]))
                seen.setdefault(key, row.number)

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        unit, project = found_unit(row, place, unit_names(place)), project_labels(place.year)[label_of(row)]
        line = line_for(place, unit or place.unit, project, row, actor)
        wanted = {stage: row.values[stage] for stage in STAGES if row.values.get(stage) is not None}
        document = Document(row.values["decision_number"], row.values["decision_on"])
        on = row.values["on"] or timezone.localdate()
        entries = set_amounts(actor=actor, line=line, wanted=wanted, on=on, document=document, note=row.values["note"])
        return {"line": line.pk, "entries": [entry.pk for entry in entries]}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        kept = {entry.pk: entry for entry in MoneyEntry.objects.filter(pk__in=made["entries"]).select_related("line")}
        note = gettext("Hoàn tác bảng Excel")
        for key in reversed(made["entries"]):
            take_back(actor=actor, entry=kept[key], on=timezone.localdate(), note=note)


def lines_at(place: Place) -> QuerySet[FundLine]:
    rows = FundLine.objects.filter(path__startswith=place.unit.path, year=place.year)
    return rows.filter(plan=place.plan) if place.plan is not None else rows


def project_labels(year: int) -> dict[str, Project]:
    """The projects of the year by "3" and "3.2"; where two programmes run in one year the first one keeps a label."""
    found: dict[str, Project] = {}
    for project in projects_of(year):
        found.setdefault(project.label, project)
    return found


def label_of(row: SheetRow) -> str:
    """ "3.2" from "3.2", "3,2", "Dự án 3.2"."""
    return str(row.values["project"]).replace(",", ".").split(" ")[-1].strip(".")


def unit_names(place: Place) -> dict[str, Unit]:
    """The unit and those below it (no hamlets), by code, name, and title with name."""
    found: dict[str, Unit] = {}
    for unit in Unit.objects.below(place.unit).exclude(level=Level.HAMLET).order_by("-path"):
        for name in (unit.name, unit.full_name, unit.code):
            found[fold(name)] = unit
    return found


def found_unit(row: SheetRow, place: Place, units: Mapping[str, Unit]) -> Unit | None:
    return units.get(fold(row.values["unit"])) if row.values["unit"] else place.unit


def line_for(place: Place, unit: Unit, project: Project, row: SheetRow, actor: User) -> FundLine:
    """The line that the row means: the same key, with the same words for who uses it; else a new one."""
    told = {"unit": unit, "project": project, "year": place.year, "source": row.values["source"], "kind": row.values["kind"]}
    wanted = fold(row.values["in_charge"])
    for line in FundLine.objects.filter(**told).select_related("unit", "project").order_by("pk"):
        if fold(line.in_charge) == wanted:
            return line
    return open_line(actor=actor, **told, plan=place.plan, in_charge=row.values["in_charge"])


register(MoneySheet())
