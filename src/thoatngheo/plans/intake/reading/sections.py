"""The pages on which a person goes through a read document, and what must not be missing in each kind of item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy as _

from thoatngheo.plans.intake.reading.amounts import dong_of
from thoatngheo.plans.intake.reading.contents import Content, ReadBase, ReadEnd, ReadHead, ReadProject, ReadTable, ReadTarget, ReadTask

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Section:
    """One page: its part of the address, its title, the kinds of items on it."""

    slug: str
    title: StrOrPromise
    kinds: tuple[str, ...]


SECTIONS = (
    Section("dau", _("Đầu văn bản, căn cứ"), ("head", "base")),
    Section("chi-tieu", _("Chỉ tiêu"), ("target",)),
    Section("bang", _("Bảng số liệu"), ("table",)),
    Section("du-an", _("Dự án, kinh phí"), ("project",)),
    Section("nhiem-vu", _("Nhiệm vụ"), ("task",)),
    Section("bao-cao", _("Ngày báo cáo, nơi nhận"), ("end",)),
)
BY_SLUG = {section.slug: section for section in SECTIONS}
OF_KIND = {kind: section for section in SECTIONS for kind in section.kinds}


def title_of(content: Content) -> str:
    """The words by which a person knows an item again; "" where it has none."""
    match content:
        case ReadHead():
            return content.subject or content.number or content.document_kind
        case ReadBase():
            return content.title or content.number or content.document_kind
        case ReadTarget():
            return content.label or content.text
        case ReadTable():
            return content.title
        case ReadProject():
            return content.name
        case ReadTask():
            return content.text
        case ReadEnd():
            return ""


def missing(content: Content) -> list[StrOrPromise]:
    """What an item still lacks before it can be right; empty when nothing does."""
    match content:
        case ReadHead():
            return list(lacks_of_head(content))
        case ReadTarget():
            return list(lacks_of_target(content))
        case ReadTable():
            return list(lacks_of_table(content))
        case ReadProject():
            return list(lacks_of_project(content))
        case ReadTask():
            return list(lacks_of_task(content))
        case ReadBase() | ReadEnd():
            return []


def lacks_of_head(head: ReadHead) -> Iterator[StrOrPromise]:
    if not head.subject:
        yield _("trích yếu")
    if not head.first_year:
        yield _("kế hoạch từ năm nào")
    if not head.last_year:
        yield _("kế hoạch đến năm nào")
    if head.number and not head.issued_on:
        yield _("ngày ban hành của văn bản có số")


def lacks_of_target(target: ReadTarget) -> Iterator[StrOrPromise]:
    if not target.label:
        yield _("tên chỉ tiêu")
    if not target.value:
        yield _("giá trị phải đạt")
    if target.comparator == "range" and not target.value_max:
        yield _("giá trị cao nhất của khoảng")


def lacks_of_table(table: ReadTable) -> Iterator[StrOrPromise]:
    if not table.targets:
        yield _("cột nào là chỉ tiêu")
    if any(not column.code or not column.label for column in table.targets):
        yield _("mã, tên của cột chỉ tiêu")
    if nameless := [row.name or f"{row.line}" for row in table.rows if row.use and not row.unit]:
        yield _("đơn vị của dòng {rows}").format(rows=", ".join(nameless[:5]) + ("…" if len(nameless) > 5 else ""))


def lacks_of_project(project: ReadProject) -> Iterator[StrOrPromise]:
    if not project.name:
        yield _("tên dự án")
    if not project.amount:
        return
    if not project.money_unit:
        yield _("đơn vị tiền (đồng hay triệu đồng)")
    elif dong_of(project.amount, project.money_unit) is None:
        yield _("số tiền là số đồng tròn")
    if not project.catalogue:
        yield _("dự án trong danh mục")
    if not project.source:
        yield _("nguồn vốn")
    if not project.fund_kind:
        yield _("loại vốn")
    if not project.year:
        yield _("năm của vốn")


def lacks_of_task(task: ReadTask) -> Iterator[StrOrPromise]:
    if not task.text:
        yield _("nội dung nhiệm vụ")
    if not task.parts:
        yield _("cơ quan thực hiện")
