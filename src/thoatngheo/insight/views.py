"""Pages that compare: two standards over one set of households, and an area at a glance."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem, ProblemKind
from thoatngheo.insight.area_charts import rates, streams, years
from thoatngheo.insight.policies import VIEW_AREA, VIEW_TRANSITION
from thoatngheo.insight.tables import households
from thoatngheo.insight.transition import ORDER, Count, Transition, compare, households_in
from thoatngheo.monitoring.choices import areas_for, first_area, rounds_seen_by, standards_run
from thoatngheo.monitoring.forms import FormTable, compute
from thoatngheo.monitoring.forms.selection import select, unit_in
from thoatngheo.monitoring.views import number_in, related
from thoatngheo.registry.households.policies import SEE_NAMES
from thoatngheo.reviews.cases.policies.cases import VIEW_RESULT
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.web.charts import Chart
from thoatngheo.web.figures import number, percent
from thoatngheo.web.views import Crumb, ListPage, Page

NOTHING_TO_COMPARE = ProblemKind(
    "insight.one_standard_only",
    says="Đợt rà soát năm {year} của {unit} mới được phân loại theo một chuẩn.",
    do="Hãy chạy phân loại theo chuẩn thứ hai ở trang đợt rà soát rồi so sánh.",
    status=404,
)


class AreaYear(Page):
    """A page about an area and a year; without a choice, the person's own area and its latest review."""

    status = 200

    @cached_property
    def rounds(self) -> list[Round]:
        return rounds_seen_by(self.request.user)

    @cached_property
    def areas(self) -> list[Unit]:
        return areas_for(self.request.user, self.rounds)

    @cached_property
    def area(self) -> Unit | None:
        code = self.request.GET.get("don_vi", "").strip()
        latest = self.rounds[0].year if self.rounds else 0
        found = unit_in(code, number_in(self.request, "nam") or latest) if code else first_area(self.request.user, self.areas)
        if found is not None:
            gate.require(self.request.user, self.action, found)
        return found

    @cached_property
    def year(self) -> int | None:
        asked = number_in(self.request, "nam")
        area = self.area
        return asked or next((round.year for round in self.rounds if area is not None and related(round.path, area.path)), None)

    def figures(self, area: Unit, year: int) -> dict[str, Any]:
        """What the page shows of an area and a year; raises a Problem where there is nothing."""
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        try:
            kwargs.update(areas=self.areas, area=self.area, year=self.year)
            if self.area is not None and self.year is not None:
                kwargs.update(self.figures(self.area, self.year))
        except Problem as problem:
            if problem.status == HTTPStatus.FORBIDDEN:
                raise
            kwargs["trouble"], self.status = problem, problem.status
        kwargs["years"] = sorted({round.year for round in self.rounds}, reverse=True)
        return super().get_context_data(**kwargs)

    def render_to_response(self, context: dict[str, Any], **how: Any) -> HttpResponse:
        return super().render_to_response(context, status=self.status, **how)


class TransitionPage(AreaYear):
    """Rows: category under the one standard; columns: under the other."""

    action = VIEW_TRANSITION
    template_name = "insight/transition.html"
    title = gettext_lazy("So sánh hai chuẩn nghèo")
    help = gettext_lazy(
        "Cùng những hộ ấy, theo hai chuẩn. Mỗi ô là số hộ thuộc nhóm ở đầu dòng theo chuẩn thứ nhất và nhóm ở đầu cột theo chuẩn thứ hai."
        " Kết quả theo chuẩn thứ hai chỉ để so sánh, không thay kết quả đã công nhận."
    )

    def figures(self, area: Unit, year: int) -> dict[str, Any]:
        titles = engine.standards()
        run = standards_run([round for round in self.rounds if round.year == year and related(round.path, area.path)])
        standard = self.request.GET.get("chuan") or select(area, year).standard
        other = self.request.GET.get("chuan_khac") or next((code for code in run if code != standard), "")
        choices = {"standards": [(code, titles.get(code, code)) for code in run], "standard": standard, "other": other}
        if not other:
            raise NOTHING_TO_COMPARE(year=year, unit=area.full_name)
        table = compare(area, year, other, standard)
        return {
            **choices,
            "table": table,
            "lines": lines(table),
            "columns": [(category, table.under_other(category)) for category in occurring(table)],
            "sides": sides(table),
            "codes": (table.standard, table.other) * 2,
            "may_open": gate.allows(self.request.user, VIEW_RESULT),
            "title_one": titles.get(table.standard, table.standard),
            "title_other": titles.get(table.other, table.other),
        }


def lines(table: Transition) -> list[tuple[str, list[tuple[str, Count]], Count]]:
    """Each row: its category, its cells by column, its sum."""
    shown = occurring(table)
    return [(row, [(column, table.cell(row, column)) for column in shown], table.under(row)) for row in shown]


def occurring(table: Transition) -> list[str]:
    """The categories that anybody has under either standard, in their order."""
    return [category for category in ORDER if (table.under(category) + table.under_other(category)).households]


def sides(table: Transition) -> list[tuple[Any, list[int]]]:
    """Side by side for each unit: poor and near-poor under the one and under the other."""
    rows = []
    for place, cells in table.by_place:
        counts = []
        for category in (Category.POOR, Category.NEAR_POOR):
            counts.append(sum(count.households for (one, _), count in cells.items() if one == category))
            counts.append(sum(count.households for (_, two), count in cells.items() if two == category))
        rows.append((place, counts))
    return rows


class CellPage(ListPage):
    """The households behind a cell of the transition table, for those who may see cases."""

    action = VIEW_RESULT
    template_name = "insight/cell.html"

    def heading(self) -> str:
        one, two = (
            Category(self.request.GET[key]).label if self.request.GET.get(key) in Category.values else "?" for key in ("tu", "sang")
        )
        return gettext("Hộ: %(one)s → %(two)s") % {"one": one, "two": two}

    def crumbs(self) -> Sequence[Crumb]:
        back = self.request.GET.copy()
        return [Crumb(gettext("So sánh hai chuẩn nghèo"), f"{reverse('insight:transition')}?{back.urlencode()}"), Crumb(self.heading())]

    def rows(self) -> Any:
        asked = self.request.GET
        if (year := number_in(self.request, "nam")) is None:
            raise Http404
        area = unit_in(asked.get("don_vi", ""), year)
        gate.require(self.request.user, VIEW_TRANSITION, area)
        one, two = select(area, year, asked.get("chuan")), select(area, year, asked.get("chuan_khac"))
        return gate.visible(self.request.user, VIEW_RESULT, households_in(one, two, asked.get("tu", ""), asked.get("sang", "")))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        names = gate.allows(self.request.user, SEE_NAMES)
        return context | {"table": households(self.heading(), context["rows"], names=names)}


class AreaPage(AreaYear):
    """The figures of an area on one page, fit to print."""

    action = VIEW_AREA
    template_name = "insight/area.html"
    title = gettext_lazy("Tình hình địa bàn")

    def figures(self, area: Unit, year: int) -> dict[str, Any]:
        table = compute(1, area, year)
        selection = select(area, year, table.standard)
        charts: list[Chart | None] = [rates(table), years(area, table.standard), streams(selection)]
        return {"table": table, "tiles": tiles(table), "charts": [chart for chart in charts if chart is not None]}


def tiles(table: FormTable) -> list[dict[str, str]]:
    total = table.total
    return [
        {"label": gettext("Tổng số hộ"), "value": number(total[1])},
        {"label": gettext("Hộ nghèo"), "value": number(total[3]), "note": percent(total[4])},
        {"label": gettext("Hộ cận nghèo"), "value": number(total[5]), "note": percent(total[6])},
        {"label": gettext("Nhân khẩu hộ nghèo"), "value": number(total[9]), "note": percent(total[10])},
    ]
