"""The pages on which a person goes through a read document, and what must not be missing in each kind of item."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from thoatngheo.plans.reading.amounts import dong_of

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Content = dict[str, Any]


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


def missing(kind: str, content: Content) -> list[StrOrPromise]:
    """What an item still lacks before it can be right; empty when nothing does."""
    return list(LACKS[kind](content)) if kind in LACKS else []


def lacks_of_head(content: Content) -> Iterator[StrOrPromise]:
    for name, label in (("subject", _("trích yếu")), ("first_year", _("kế hoạch từ năm nào")), ("last_year", _("kế hoạch đến năm nào"))):
        if not content[name]:
            yield label
    if content["number"] and not content["issued_on"]:
        yield _("ngày ban hành của văn bản có số")


def lacks_of_target(content: Content) -> Iterator[StrOrPromise]:
    if not content["label"]:
        yield _("tên chỉ tiêu")
    if not content["value"]:
        yield _("giá trị phải đạt")
    if content["comparator"] == "range" and not content["value_max"]:
        yield _("giá trị cao nhất của khoảng")


def lacks_of_table(content: Content) -> Iterator[StrOrPromise]:
    used = [column for column in content["columns"] if column["use"]]
    if not used:
        yield _("cột nào là chỉ tiêu")
    if any(not column["code"] or not column["label"] for column in used):
        yield _("mã, tên của cột chỉ tiêu")
    if nameless := [row["name"] or f"{row['line']}" for row in content["rows"] if row["use"] and not row["unit"]]:
        yield _("đơn vị của dòng {rows}").format(rows=", ".join(nameless[:5]) + ("…" if len(nameless) > 5 else ""))


def lacks_of_project(content: Content) -> Iterator[StrOrPromise]:
    if not content["name"]:
        yield _("tên dự án")
    if not content["amount"]:
        return
    if not content["money_unit"]:
        yield _("đơn vị tiền (đồng hay triệu đồng)")
    elif dong_of(content["amount"], content["money_unit"]) is None:
        yield _("số tiền là số đồng tròn")
    for name, label in (
        ("catalogue", _("dự án trong danh mục")),
        ("source", _("nguồn vốn")),
        ("fund_kind", _("loại vốn")),
        ("year", _("năm của vốn")),
    ):
        if not content[name]:
            yield label


def lacks_of_task(content: Content) -> Iterator[StrOrPromise]:
    if not content["text"]:
        yield _("nội dung nhiệm vụ")
    if not content["parts"]:
        yield _("cơ quan thực hiện")


LACKS = {
    "head": lacks_of_head,
    "target": lacks_of_target,
    "table": lacks_of_table,
    "project": lacks_of_project,
    "task": lacks_of_task,
}
