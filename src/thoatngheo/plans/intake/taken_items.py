"""Items of a read document as the pages show them: a few lines of words each, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.money import show_money
from thoatngheo.core.numbers import show_number
from thoatngheo.core.words import label_of
from thoatngheo.plans.budget.models import FundKind, FundSource
from thoatngheo.plans.intake.forms.reading import MONEY_UNITS
from thoatngheo.plans.intake.models import ReadItem
from thoatngheo.plans.intake.reading.amounts import dong_of
from thoatngheo.plans.intake.reading.contents import (
    Content,
    ReadBase,
    ReadColumn,
    ReadEnd,
    ReadHead,
    ReadProject,
    ReadRow,
    ReadTable,
    ReadTarget,
    ReadTask,
)
from thoatngheo.plans.intake.reading.sections import missing
from thoatngheo.plans.intake.services.items import name_of, stamp
from thoatngheo.plans.register.models import LegalBase, Plan, Programme, Project
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.tasks.models import TaskPart
from thoatngheo.reviews.classification.engine import standards

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Facts = list[tuple["StrOrPromise", object]]
COMPARED = {">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< "}


@dataclass(frozen=True, slots=True)
class Known:
    """Names for the keys in the items (one query for each kind of row)."""

    units: dict[int, Unit]
    projects: dict[int, Project]
    programmes: dict[str, str]
    plans: dict[int, Plan]


@dataclass(frozen=True, slots=True)
class ShownColumn:
    """A column in use, above the cells."""

    label: str
    code: str
    formula: str
    measure_name: StrOrPromise


@dataclass(frozen=True, slots=True)
class ShownRow:
    """A row with its unit and the cells of the columns in use, figures as people write them."""

    name: str
    line: int | None
    total: bool
    use: bool
    unit: Unit | None
    cells: list[str]


@dataclass(frozen=True, slots=True)
class ShownTable:
    columns: list[ShownColumn]
    rows: list[ShownRow]


@dataclass(frozen=True, slots=True)
class Shown:
    """An item: its title, its facts, what it lacks; `stamp` tells later whether it is still the same."""

    item: ReadItem
    content: Content
    title: str
    facts: Facts
    lacks: list[StrOrPromise]
    stamp: str
    table: ShownTable | None = None

    @property
    def waiting(self) -> bool:
        return self.item.state == ReadItem.State.UNSEEN

    @property
    def percent(self) -> int:
        return round(self.item.confidence * 100)


def shown_items(items: Iterable[ReadItem]) -> list[Shown]:
    """The items in their order."""
    rows = [(item, item.as_left) for item in items]
    known = names_of([content for _, content in rows])
    return [
        Shown(
            item,
            content,
            name_of(content),
            facts_of(content, known),
            missing(content),
            stamp(item),
            shown_table(content, known) if isinstance(content, ReadTable) else None,
        )
        for item, content in rows
    ]


def names_of(contents: Sequence[Content]) -> Known:
    heads = [content for content in contents if isinstance(content, ReadHead)]
    units = {row.unit for content in contents if isinstance(content, ReadTable) for row in content.rows if row.unit}
    projects = {content.catalogue for content in contents if isinstance(content, ReadProject) and content.catalogue}
    plans = {head.amends for head in heads if head.amends}
    return Known(
        Unit.objects.in_bulk(units) if units else {},
        Project.objects.in_bulk(projects) if projects else {},
        dict(Programme.objects.values_list("code", "name")) if any(head.programme for head in heads) else {},
        Plan.objects.in_bulk(plans) if plans else {},
    )


def facts_of(content: Content, known: Known) -> Facts:
    """What stands in an item, line by line; a table has none, it is shown as one."""
    match content:
        case ReadHead():
            return head_facts(content, known)
        case ReadBase():
            return base_facts(content)
        case ReadTarget():
            return target_facts(content)
        case ReadProject():
            return project_facts(content, known)
        case ReadTask():
            return task_facts(content)
        case ReadEnd():
            return end_facts(content)
        case ReadTable():
            return []


def day(value: date | None) -> str:
    return f"{value:%d/%m/%Y}" if value else ""


def number(text: str) -> str:
    return show_number(Decimal(text)) if text else ""


def head_facts(head: ReadHead, known: Known) -> Facts:
    years = f"{head.first_year or ''}" + (f"–{head.last_year}" if head.last_year != head.first_year else "")
    amends = known.plans.get(head.amends or 0)
    return [
        (_("Số, ký hiệu"), head.number),
        (_("Ngày ban hành"), day(head.issued_on)),
        (_("Nơi ban hành"), head.place),
        (_("Cơ quan ban hành"), head.issuer),
        (_("Người ký"), ", ".join(part for part in (head.signer_name, head.signer_office) if part)),
        (_("Năm"), years),
        (_("Chuẩn nghèo"), standards().get(head.standard, head.standard)),
        (_("Chương trình"), known.programmes.get(head.programme, "")),
        (_("Sửa đổi, thay thế kế hoạch"), f"{amends}" if amends else ""),
    ]


def base_facts(base: ReadBase) -> Facts:
    return [
        (label_of(LegalBase, "number"), base.number),
        (label_of(LegalBase, "day"), day(base.day)),
        (label_of(LegalBase, "issuer"), base.issuer),
    ]


def target_facts(target: ReadTarget) -> Facts:
    high = f" – {number(target.value_max)}" if target.value_max else ""
    measure = MEASURES.get(target.measure)
    return [
        (_("Giá trị"), f"{COMPARED.get(target.comparator, '')}{number(target.value)}{high} {target.unit_name}".strip()),
        (_("Loại chỉ tiêu"), Target.Role(target.role).label),
        (_("Hệ thống đo bằng"), measure.name if measure else _("Đơn vị tự báo cáo")),
        (_("Đối tượng"), target.subject),
        (_("Thời hạn"), day(target.due)),
        (_("Nguyên văn"), target.text),
    ]


def project_facts(project: ReadProject, known: Known) -> Facts:
    units = {str(code): label for code, label in MONEY_UNITS}
    dong = dong_of(project.amount, project.money_unit)
    code = ".".join(str(part) for part in (project.project, project.sub_project) if part)
    return [
        (_("Dự án trong văn bản"), code),
        (_("Dự án trong danh mục"), known.projects.get(project.catalogue or 0, "")),
        (_("Số tiền"), f"{number(project.amount)} {units.get(project.money_unit, '?')}" if project.amount else ""),
        (_("Bằng"), show_money(dong) if dong is not None and project.money_unit != "dong" else ""),
        (_("Như in"), project.printed),
        (_("Nguồn vốn"), FundSource(project.source).label if project.source else ""),
        (_("Loại vốn"), FundKind(project.fund_kind).label if project.fund_kind else ""),
        (_("Năm của vốn"), project.year or ""),
        (_("Đơn vị thực hiện"), project.unit_in_charge),
        (_("Đối tượng thụ hưởng"), project.beneficiaries),
        (_("Hoạt động"), project.activities),
        (_("Kết quả, sản phẩm"), project.outputs),
    ]


def task_facts(task: ReadTask) -> Facts:
    by_role: Facts = [(role.label, tuple(part.name for part in task.parts if part.role == role.value)) for role in TaskPart.Role]
    return [*by_role, (_("Mục trong kế hoạch"), task.section), (_("Thời hạn"), day(task.due))]


def end_facts(end: ReadEnd) -> Facts:
    days = [f"{each[3:]}/{each[:2]}" for each in end.reporting_days]
    return [(_("Ngày báo cáo hằng năm"), ", ".join(days)), (_("Nơi nhận"), end.recipients)]


def shown_table(table: ReadTable, known: Known) -> ShownTable:
    """Columns in use with their codes, rows with their units."""
    columns = [
        ShownColumn(column.label, column.code, column.formula, MEASURES[column.measure].name if column.measure in MEASURES else "")
        for column in table.targets
    ]
    return ShownTable(columns, [shown_row(row, table.targets, known) for row in table.rows])


def shown_row(row: ReadRow, columns: Sequence[ReadColumn], known: Known) -> ShownRow:
    cells = [shown_cell(row.cell(column), column.decimals) for column in columns]
    return ShownRow(row.name, row.line, row.total, row.use, known.units.get(row.unit or 0), cells)


def shown_cell(cell: str, decimals: int) -> str:
    try:
        return show_number(Decimal(cell), decimals)
    except ArithmeticError:
        return cell
