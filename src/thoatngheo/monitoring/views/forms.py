"""The pages of the official forms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from http import HTTPStatus
from itertools import groupby
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.choices import areas_for, first_area, other_rounds, rounds_seen_by, standards_run
from thoatngheo.monitoring.forms import FORMS, FormTable, MemberList, as_json, compute, list_as_json, list_members
from thoatngheo.monitoring.forms.excel import as_xlsx
from thoatngheo.monitoring.forms.lists import Show
from thoatngheo.monitoring.forms.selection import unit_in
from thoatngheo.monitoring.forms.spec import Column, Value
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.monitoring.policies import VIEW_FORM, VIEW_LIST
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.rounds import VIEW_ROUND
from thoatngheo.web.views import Gated, Page

POOR_LIST = 15
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for; missing parts are filled in with what lies nearest."""

    number: int
    year: int
    area: Unit
    standard: str
    units_of: int | None
    round: Round | None = None

    @property
    def is_list(self) -> bool:
        return self.number in FORMS and FORMS[self.number].is_list

    def table(self) -> FormTable:
        return compute(self.number, self.area, self.year, standard=self.standard or None, units_of=self.units_of, round=self.round)

    def people(self, show: Show) -> MemberList:
        return list_members(self.number, self.area, self.year, show=show, standard=self.standard or None, round=self.round)


def number_in(request: HttpRequest, key: str) -> int | None:
    return digits_in(request.GET.get(key, ""))


def asked(request: HttpRequest, rounds: Sequence[Round], areas: Sequence[Unit]) -> Asked | None:
    """Form, area and year of the request; None where there is nothing to show yet."""
    round = round_in(request)
    year = (round.year if round else None) or number_in(request, "nam") or (rounds[0].year if rounds else None)
    code = request.GET.get("don_vi", "").strip()
    if year is None:
        return None
    area = unit_in(code, year) if code else round.unit if round else first_area(request.user, list(areas))
    if area is None:
        return None
    gate.require(request.user, VIEW_FORM, area)
    if not code and round is None:
        year = number_in(request, "nam") or next((round.year for round in rounds if related(round.path, area.path)), year)
    return Asked(number_in(request, "bieu") or 1, year, area, request.GET.get("chuan", ""), number_in(request, "don_vi_nam"), round)


def round_in(request: HttpRequest) -> Round | None:
    """The ad hoc or special round that the address asks for, if the person may see it."""
    key = number_in(request, "dot")
    return (
        None if key is None else gate.visible(request.user, VIEW_ROUND, Round.objects.all()).select_related("unit").filter(pk=key).first()
    )


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

    action = VIEW_FORM
    template_name = "monitoring/form.html"
    title = gettext_lazy("Biểu mẫu kết quả rà soát")
    help = gettext_lazy(
        "Chọn biểu, đơn vị và năm. Số liệu được tính từ kết quả phân loại từng hộ của các đợt rà soát trong địa bàn, không nhập tay."
        " Bấm tên đơn vị trong bảng để xem biểu của riêng đơn vị đó."
    )

    lists = False
    day: date | None = None
    status = 200

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        number = number_in(request, "bieu")
        if self.lists is False and number in FORMS and FORMS[number].is_list:
            return HttpResponseRedirect(f"{reverse('monitoring:list')}?{request.GET.urlencode()}")
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        rounds = rounds_seen_by(user)
        areas = areas_for(user, rounds)
        kwargs.update(
            forms=FORMS.values(),
            areas=areas,
            years=sorted({round.year for round in rounds}, reverse=True),
            unit_years=range(2018, 2027),
            others=other_rounds(user),
            standards=[(code, name) for code, name in engine.standards().items() if code in standards_run(rounds)],
        )
        try:
            wanted = asked(self.request, rounds, areas)
            kwargs["wanted"] = wanted
            if wanted is not None:
                self.day = self.fill(wanted, kwargs)
        except Problem as problem:
            if problem.status == HTTPStatus.FORBIDDEN:
                raise
            kwargs["trouble"], self.status = problem, problem.status
        return super().get_context_data(**kwargs)

    def fill(self, wanted: Asked, context: dict[str, Any]) -> date:
        """Compute what was asked for; returns the day of its figures."""
        table = wanted.table()
        context.update(shown(table))
        return table.day

    def as_of(self) -> date | None:
        return self.day

    def render_to_response(self, context: dict[str, Any], **how: Any) -> HttpResponse:
        return super().render_to_response(context, status=self.status, **how)


class ListFormPage(FormPage):
    """Form 14 or 15: the people of the near-poor or the poor households, for those who may see households."""

    action = VIEW_LIST
    template_name = "monitoring/list.html"
    title = gettext_lazy("Danh sách chi tiết hộ nghèo, hộ cận nghèo")
    help = gettext_lazy(
        "Danh sách từng thành viên của hộ nghèo (biểu 15), hộ cận nghèo (biểu 14), trong bộ biểu báo cáo"
        " theo Phụ lục VII của Thông tư 07/2021/TT-BLĐTBXH."
        " Không in số định danh; họ tên đầy đủ chỉ hiện với người được xem hộ trong địa bàn."
    )
    lists = True
    per_page = 200

    def fill(self, wanted: Asked, context: dict[str, Any]) -> date:
        gate.require(self.request.user, self.action, wanted.area)
        number = wanted.number if wanted.is_list else POOR_LIST
        found = replace(wanted, number=number).people(names_for(self.request.user).show)
        page = Paginator(found.rows, self.per_page).get_page(self.request.GET.get("trang"))
        top, below = headings(found.columns)
        context.update(
            found=found, table=found, rows=page.object_list, slice=page, top=top, below=below, wanted=replace(wanted, number=number)
        )
        return found.day


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

    action = VIEW_FORM

    def get(self, request: HttpRequest, kind: str) -> HttpResponse:
        rounds = rounds_seen_by(request.user)
        wanted = asked(request, rounds, areas_for(request.user, rounds))
        if wanted is None:
            return HttpResponse(status=404)
        table: FormTable | MemberList
        if wanted.is_list:
            gate.require(request.user, VIEW_LIST, wanted.area)
            table = wanted.people(names_for(request.user).show)
        else:
            table = wanted.table()
        name = f"bieu-{wanted.number}-{wanted.area.code}-{wanted.year}"
        if kind == "json":
            plain = as_json(table) if isinstance(table, FormTable) else list_as_json(table)
            return JsonResponse(plain, json_dumps_params={"ensure_ascii": False})
        answer = HttpResponse(as_xlsx(table), content_type=XLSX)
        answer["Content-Disposition"] = f'attachment; filename="{name}.xlsx"'
        return answer
