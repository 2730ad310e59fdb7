"""The pages of progress: a plan's targets with lights, its units × targets, one page for the leader, and the file of what is shown."""

from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.forms import DateField
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.plans.progress import services as progress
from thoatngheo.plans.progress import tables
from thoatngheo.plans.progress.counting import boards, telling
from thoatngheo.plans.progress.counting.boards import Board
from thoatngheo.plans.progress.counting.excel import as_xlsx
from thoatngheo.plans.progress.counting.history import chart_of
from thoatngheo.plans.progress.counting.lights import Light
from thoatngheo.plans.progress.counting.matrix import BY_NAME, BY_REDS, matrix, rows_of
from thoatngheo.plans.progress.models import ProgressFigure, ProgressRun
from thoatngheo.plans.progress.policies import COMPUTE_PROGRESS, REPORT_ACHIEVEMENT, VIEW_PROGRESS
from thoatngheo.plans.progress.problems import DAY_OUTSIDE
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.targets.models import Target
from thoatngheo.web.views import Gated

SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DAYS = DateField(input_formats=["%Y-%m-%d", "%d/%m/%Y"])


def day_asked(text: str) -> date | None:
    """A day as the address or the form has it: 2019-12-31 or 31/12/2019."""
    try:
        return DAYS.clean(text.strip()) if text.strip() else None
    except ValidationError:
        return None


class ProgressPart(PlanPart):
    """A page about one run: `?ngay=` its day, `?don_vi=` the unit, `?chi_tieu=` one target, `?loc=do`, `?xep=`."""

    action = VIEW_PROGRESS
    tab = "progress"

    @cached_property
    def asked_day(self) -> date | None:
        return day_asked(self.request.GET.get("ngay", ""))

    @cached_property
    def run(self) -> ProgressRun | None:
        return boards.run_of(self.plan, self.asked_day)

    @cached_property
    def board(self) -> Board | None:
        if self.run is None:
            return None
        self.run.plan = self.plan
        return boards.board_of(self.request.user, self.run)

    @cached_property
    def unit(self) -> Unit | None:
        """The unit whose targets stand on top: the one asked for, else the widest that the person may see."""
        if self.board is None or not self.board.units:
            return None
        asked = self.request.GET.get("don_vi", "")
        return next((unit for unit in self.board.units if str(unit.pk) == asked), self.board.units[0])

    @cached_property
    def target(self) -> Target | None:
        asked = self.request.GET.get("chi_tieu", "")
        return next((target for target in self.board.targets if target.code == asked), None) if self.board and asked else None

    @property
    def only_red(self) -> bool:
        return self.request.GET.get("loc") == "do"

    def units(self, board: Board) -> list[Unit]:
        return rows_of(board, only_red=self.only_red, order=self.request.GET.get("xep", ""), target=self.target)

    def as_of(self) -> date | None:
        return self.run.day if self.run else None


class ProgressPage(ProgressPart):
    """The targets of one unit, and below them all units."""

    template_name = "plans/progress/page.html"
    help = gettext_lazy(
        "Mỗi chỉ tiêu cho biết số đến ngày đã chọn, số phải đạt, dự báo cuối kỳ và mức đạt; bấm “Vì sao” để xem phép tính."
        " Số liệu là bản chụp của ngày đó: có dữ liệu mới thì bấm “Tính lại”."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        computes = gate.allows(self.request.user, COMPUTE_PROGRESS, self.plan)
        day = self.asked_day or (self.run.day if self.run else min(timezone.localdate(), date(self.plan.last_year, 12, 31)))
        kwargs.update(run=self.run, board=self.board, day=day, rule=telling.rule(), computes=computes, reports=may_report(self))
        if self.run is not None and self.board is not None:
            kwargs["newer"] = boards.newer_data(self.run)
            kwargs["days"] = list(self.plan.progress_runs.filter(current=True).order_by("-day").values_list("day", flat=True)[:24])
            kwargs.update(self.of_unit(self.board) | self.of_units(self.board))
        return super().get_context_data(**kwargs)

    def of_unit(self, board: Board) -> dict[str, Any]:
        """The upper part: one unit."""
        if self.unit is None:
            return {}
        told = board.lights(self.unit)
        counts = [(code, label, told[code]) for code, label in ProgressFigure.Light.choices]
        bases = boards.lines_of(board, self.unit, judged=False)
        shown = self.target or next((each for each in board.judged if board.cell(self.unit, each)), None)
        return {
            "unit": self.unit,
            "lines": tables.of_unit(boards.lines_of(board, self.unit)),
            "bases": tables.bases(bases) if bases else None,
            "lights": counts,
            "chart": chart_of(self.request.user, shown, self.unit) if shown else None,
        }

    def of_units(self, board: Board) -> dict[str, Any]:
        """The lower part: units × targets, or all units of one target."""
        units = self.units(board)
        address = f"?{urlencode({'ngay': board.run.day.isoformat()})}&"
        shown: dict[str, Any] = {"units": units, "many": len(board.units) > 1, "target": self.target, "only_red": self.only_red}
        if self.target is not None:
            lines = [boards.line(board, unit, self.target, {}) for unit in units if board.cell(unit, self.target)]
            shown["rows"] = tables.of_target(self.target, lines)
        elif len(board.units) > 1:
            shown["matrix"] = matrix(board, units, address)
        orders = [("", gettext("Theo cấp, theo tên")), (BY_NAME, gettext("Theo tên")), (BY_REDS, gettext("Nhiều chỉ tiêu khó đạt trước"))]
        shown["orders"] = [*orders, *((each.code, f"{gettext('Kém nhất trước')}: {each.label}") for each in board.judged)]
        shown["order"] = self.request.GET.get("xep", "")
        return shown


def may_report(page: PlanPart) -> bool:
    return gate.allows(page.request.user, REPORT_ACHIEVEMENT) and page.plan.in_figures


class LeaderPage(ProgressPart):
    """One sheet of A4: the targets of one unit, the worst first, and the units that fall behind."""

    template_name = "plans/progress/leader.html"
    help = gettext_lazy("Trang này vừa một tờ A4 để in hoặc trình. Chỉ tiêu khó đạt đứng trước; số liệu là của ngày ghi ở đầu trang.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(run=self.run, unit=self.unit, rule=telling.rule())
        if self.board is not None and self.unit is not None:
            lines = boards.lines_of(self.board, self.unit)
            told = self.board.lights(self.unit)
            kwargs["lines"] = tables.for_leader(sorted(lines, key=lambda line: boards.WORST_FIRST[Light(line.light)]))
            kwargs["lights"] = [(code, label, told[code]) for code, label in ProgressFigure.Light.choices]
            behind = rows_of(self.board, only_red=True, order=BY_REDS)
            kwargs["behind"] = [(unit, self.board.reds(unit)) for unit in behind if unit.pk != self.unit.pk][:10]
        return super().get_context_data(**kwargs)


class ProgressFile(ProgressPart):
    """The Excel file of exactly what the page shows."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.board is None:
            raise Http404
        targets = [self.target] if self.target else self.board.judged
        content = as_xlsx(self.board, self.units(self.board), targets)
        name = f"tien-do-{self.board.run.day.isoformat()}.xlsx"
        return HttpResponse(content, content_type=SHEET, headers={"Content-Disposition": f'attachment; filename="{name}"'})


class ComputeProgress(Acting, Gated):
    """The button "Tính lại": at once for a few units, by a worker for many."""

    action = COMPUTE_PROGRESS
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        plan = get_object_or_404(gate.visible(request.user, VIEW_PLAN, Plan.objects.select_related("unit")), pk=pk)
        back = reverse("plans:progress", args=[plan.pk])
        day = day_asked(request.POST.get("ngay", ""))
        try:
            if day is None:
                raise DAY_OUTSIDE(
                    day=request.POST.get("ngay", ""),
                    first=f"{progress.first_day(plan):%d/%m/%Y}",
                    last=f"{progress.last_day(plan):%d/%m/%Y}",
                )
            if progress.has_many_units(plan):
                job = progress.compute_later(actor=self.actor, plan=plan, day=day)
                return HttpResponseRedirect(reverse("system:job", args=[job.pk]))
            progress.compute(actor=self.actor, plan=plan, day=day)
        except Problem as problem:
            if problem.status == 403:
                raise
            messages.error(request, problem.text())
            return HttpResponseRedirect(back)
        messages.success(request, gettext("Đã tính tiến độ đến ngày %(day)s.") % {"day": f"{day:%d/%m/%Y}"})
        return HttpResponseRedirect(f"{back}?ngay={day.isoformat()}")
