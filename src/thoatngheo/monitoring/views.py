"""The pages of the official forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from itertools import groupby
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.choices import areas_for, first_area, rounds_seen_by, standards_run
from thoatngheo.monitoring.forms import FORMS, FormTable, as_json, compute
from thoatngheo.monitoring.forms.excel import as_xlsx
from thoatngheo.monitoring.forms.selection import unit_in
from thoatngheo.monitoring.forms.spec import Column, Value
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.reviews import engine
from thoatngheo.reviews.models import Round
from thoatngheo.web.views import Gated, Page

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for; missing parts are filled in with what lies nearest."""

    number: int
    year: int
    area: Unit
    standard: str
    units_of: int | None

    def table(self) -> FormTable:
        return compute(self.number, self.area, self.year, standard=self.standard or None, units_of=self.units_of)


def number_in(request: HttpRequest, key: str) -> int | None:
    text = request.GET.get(key, "").strip()
    return int(text) if text.isascii() and text.isdigit() else None


def asked(request: HttpRequest, rounds: Sequence[Round], areas: Sequence[Unit]) -> Asked | None:
    """Form, area and year of the request; None where there is nothing to show yet."""
    year = number_in(request, "nam") or (rounds[0].year if rounds else None)
    code = request.GET.get("don_vi", "").strip()
    if year is None:
        return None
    area = unit_in(code, year) if code else first_area(request.user, list(areas))
    if area is None:
        return None
    gate.require(request.user, "monitoring.form.view", area)
    if not code:
        year = number_in(request, "nam") or next((round.year for round in rounds if related(round.path, area.path)), year)
    return Asked(number_in(request, "bieu") or 1, year, area, request.GET.get("chuan", ""), number_in(request, "don_vi_nam"))


def related(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading over neighbouring columns; with `rows` 2 it has no columns of its own below."""

    title: str
    columns: int
    rows: int


def headings(columns: Sequence[Column]) -> tuple[list[Heading], list[Column]]:
    """The two header rows above the number row: what stands over several columns, and the titles below it."""
    top, below = [], []
    for above, group in groupby(columns, key=lambda column: str(column.above)):
        members = list(group)
        if above:
            top.append(Heading(above, len(members), 1))
            below += members
        else:
            top += [Heading(str(column.title), 1, 2) for column in members]
    return top, below


class FormPage(Page):
    """One form of an area and a year."""

    action = "monitoring.form.view"
    template_name = "monitoring/form.html"
    title = gettext_lazy("Biểu mẫu kết quả rà soát")
    help = gettext_lazy(
        "Chọn biểu, đơn vị và năm. Số liệu được tính từ kết quả phân loại từng hộ của các đợt rà soát trong địa bàn, không nhập tay."
        " Bấm tên đơn vị trong bảng để xem biểu của riêng đơn vị đó."
    )

    day: date | None = None
    status = 200

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        rounds = rounds_seen_by(user)
        areas = areas_for(user, rounds)
        kwargs.update(
            forms=FORMS.values(),
            areas=areas,
            years=sorted({round.year for round in rounds}, reverse=True),
            unit_years=range(2018, 2027),
            standards=[(code, name) for code, name in engine.standards().items() if code in standards_run(rounds)],
        )
        try:
            wanted = asked(self.request, rounds, areas)
            kwargs["wanted"] = wanted
            if wanted is not None:
                table = wanted.table()
                self.day = table.day
                kwargs.update(shown(table))
        except Problem as problem:
            if problem.status == HTTPStatus.FORBIDDEN:
                raise
            kwargs["trouble"], self.status = problem, problem.status
        return super().get_context_data(**kwargs)

    def as_of(self) -> date | None:
        return self.day

    def render_to_response(self, context: dict[str, Any], **how: Any) -> HttpResponse:
        return super().render_to_response(context, status=self.status, **how)


def shown(table: FormTable) -> dict[str, Any]:
    """A computed form as the template draws it."""
    top, below = headings(table.columns)
    names = {HOUSEHOLDS: gettext("Hộ"), PEOPLE: gettext("Nhân khẩu")}
    totals = [(names[HOUSEHOLDS], table.total), (names[PEOPLE], table.total_people)]
    return {
        "table": table,
        "top": top,
        "below": below,
        "rows": [(row.place, names[row.line], cells(table, row.values), row.line == HOUSEHOLDS) for row in table.rows],
        "totals": [(name, cells(table, values)) for name, values in totals[: 2 if table.form.two_lines else 1]],
        "inner": table.units_of is None,
    }


def cells(table: FormTable, values: dict[int, Value]) -> list[tuple[Column, Value]]:
    return [(column, values.get(column.number)) for column in table.columns]


class FormFile(Gated):
    """The same form as a file: Excel or JSON."""

    action = "monitoring.form.view"

    def get(self, request: HttpRequest, kind: str) -> HttpResponse:
        rounds = rounds_seen_by(request.user)
        wanted = asked(request, rounds, areas_for(request.user, rounds))
        if wanted is None:
            return HttpResponse(status=404)
        table = wanted.table()
        name = f"bieu-{wanted.number}-{wanted.area.code}-{wanted.year}"
        if kind == "json":
            return JsonResponse(as_json(table), json_dumps_params={"ensure_ascii": False})
        answer = HttpResponse(as_xlsx(table), content_type=XLSX)
        answer["Content-Disposition"] = f'attachment; filename="{name}.xlsx"'
        return answer
