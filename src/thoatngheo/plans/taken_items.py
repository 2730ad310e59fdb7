"""Items of a read document as the pages show them: a few lines of words each, and what is missing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.money import show_money
from thoatngheo.core.numbers import show_number
from thoatngheo.plans.forms.reading import MONEY_UNITS
from thoatngheo.plans.measures import MEASURES
from thoatngheo.plans.models import FundKind, FundSource, Plan, Programme, Project, ReadItem, Target, TaskPart
from thoatngheo.plans.reading.amounts import dong_of
from thoatngheo.plans.reading.sections import missing
from thoatngheo.plans.services.items import stamp, title_of
from thoatngheo.reviews.engine import standards

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Content = dict[str, Any]
Facts = list[tuple["StrOrPromise", Any]]
COMPARED = {">=": "≥ ", "<=": "≤ ", ">": "> ", "<": "< "}


@dataclass(frozen=True, slots=True)
class Known:
    """Names for the keys in the items (one query for each kind of row)."""

    units: dict[int, Unit]
    projects: dict[int, Project]
    programmes: dict[str, str]
    plans: dict[int, Plan]


@dataclass(frozen=True, slots=True)
class Shown:
    """An item: its title, its facts, what it lacks; `stamp` tells later whether it is still the same."""

    item: ReadItem
    title: str
    facts: Facts
    lacks: list[StrOrPromise]
    stamp: str
    table: Content | None = None

    @property
    def waiting(self) -> bool:
        return self.item.state == ReadItem.State.UNSEEN

    @property
    def percent(self) -> int:
        return round(self.item.confidence * 100)


def shown_items(items: Iterable[ReadItem]) -> list[Shown]:
    """The items in their order."""
    rows = list(items)
    known = names_of(rows)
    return [
        Shown(
            item,
            title_of(item),
            FACTS[item.kind](item.content, known) if item.kind in FACTS else [],
            missing(item.kind, item.content),
            stamp(item),
            table_of(item.content, known) if item.kind == "table" else None,
        )
        for item in rows
    ]


def names_of(items: list[ReadItem]) -> Known:
    contents = [item.content for item in items]
    units = {row["unit"] for content in contents for row in content.get("rows", ()) if row["unit"]}
    projects = {content["catalogue"] for content in contents if content.get("catalogue")}
    plans = {content["amends"] for content in contents if content.get("amends")}
    programmes = any(content.get("programme") for content in contents)
    return Known(
        Unit.objects.in_bulk(units) if units else {},
        Project.objects.in_bulk(projects) if projects else {},
        dict(Programme.objects.values_list("code", "name")) if programmes else {},
        Plan.objects.in_bulk(plans) if plans else {},
    )


def day(text: str) -> str:
    return f"{date.fromisoformat(text):%d/%m/%Y}" if text else ""


def number(text: str) -> str:
    return show_number(Decimal(text)) if text else ""


def head_facts(content: Content, known: Known) -> Facts:
    years = f"{content['first_year'] or ''}" + (f"–{content['last_year']}" if content["last_year"] != content["first_year"] else "")
    amends = known.plans.get(content["amends"] or 0)
    return [
        (_("Số, ký hiệu"), content["number"]),
        (_("Ngày ban hành"), day(content["issued_on"])),
        (_("Nơi ban hành"), content["place"]),
        (_("Cơ quan ban hành"), content["issuer"]),
        (_("Người ký"), ", ".join(part for part in (content["signer_name"], content["signer_office"]) if part)),
        (_("Năm"), years),
        (_("Chuẩn nghèo"), standards().get(content["standard"], content["standard"])),
        (_("Chương trình"), known.programmes.get(content["programme"], "")),
        (_("Sửa đổi, thay thế kế hoạch"), f"{amends}" if amends else ""),
    ]


def base_facts(content: Content, _known: Known) -> Facts:
    return [
        (_("Số, ký hiệu"), content["number"]),
        (_("Ngày văn bản"), day(content["day"])),
        (_("Cơ quan ban hành"), content["issuer"]),
    ]


def target_facts(content: Content, _known: Known) -> Facts:
    high = f" – {number(content['value_max'])}" if content["value_max"] else ""
    measure = MEASURES.get(content["measure"])
    return [
        (_("Giá trị"), f"{COMPARED.get(content['comparator'], '')}{number(content['value'])}{high} {content['unit_name']}".strip()),
        (_("Loại chỉ tiêu"), Target.Role(content["role"]).label),
        (_("Hệ thống đo bằng"), measure.name if measure else _("Đơn vị tự báo cáo")),
        (_("Đối tượng"), content["subject"]),
        (_("Thời hạn"), day(content["due"])),
        (_("Nguyên văn"), content["text"]),
    ]


def project_facts(content: Content, known: Known) -> Facts:
    units = {str(code): label for code, label in MONEY_UNITS}
    dong = dong_of(content["amount"], content["money_unit"])
    code = ".".join(str(part) for part in (content["project"], content["sub_project"]) if part)
    return [
        (_("Dự án trong văn bản"), code),
        (_("Dự án trong danh mục"), known.projects.get(content["catalogue"] or 0, "")),
        (_("Số tiền"), f"{number(content['amount'])} {units.get(content['money_unit'], '?')}" if content["amount"] else ""),
        (_("Bằng"), show_money(dong) if dong is not None and content["money_unit"] != "dong" else ""),
        (_("Như in"), content["printed"]),
        (_("Nguồn vốn"), FundSource(content["source"]).label if content["source"] else ""),
        (_("Loại vốn"), FundKind(content["fund_kind"]).label if content["fund_kind"] else ""),
        (_("Năm của vốn"), content["year"] or ""),
        (_("Đơn vị thực hiện"), content["unit_in_charge"]),
        (_("Đối tượng thụ hưởng"), content["beneficiaries"]),
        (_("Hoạt động"), content["activities"]),
        (_("Kết quả, sản phẩm"), content["outputs"]),
    ]


def task_facts(content: Content, _known: Known) -> Facts:
    by_role = [(role.label, [part["name"] for part in content["parts"] if part["role"] == role.value]) for role in TaskPart.Role]
    return [*by_role, (_("Mục trong kế hoạch"), content["section"]), (_("Thời hạn"), day(content["due"]))]


def end_facts(content: Content, _known: Known) -> Facts:
    days = [f"{each[3:]}/{each[:2]}" for each in content["reporting_days"]]
    return [(_("Ngày báo cáo hằng năm"), ", ".join(days)), (_("Nơi nhận"), content["recipients"])]


def table_of(content: Content, known: Known) -> Content:
    """Columns in use with their codes, rows with their units."""
    columns = [column for column in content["columns"] if column["use"]]
    rows = [
        {
            "name": row["name"],
            "line": row["line"],
            "total": row["total"],
            "use": row["use"],
            "unit": known.units.get(row["unit"] or 0),
            "cells": [cell_shown(row["cells"], column) for column in columns],
        }
        for row in content["rows"]
    ]
    named = [column | {"measure_name": getattr(MEASURES.get(column["measure"]), "name", "")} for column in columns]
    return {"columns": named, "rows": rows}


def cell_shown(cells: list[str], column: Content) -> str:
    cell = cells[column["index"]] if column["index"] < len(cells) else ""
    try:
        return show_number(Decimal(cell), column["decimals"])
    except ArithmeticError:
        return cell


FACTS = {
    "head": head_facts,
    "base": base_facts,
    "target": target_facts,
    "project": project_facts,
    "task": task_facts,
    "end": end_facts,
}
