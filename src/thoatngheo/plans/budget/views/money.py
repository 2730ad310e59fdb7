"""Kinh phí: the money of a unit and year, the same as a tab of a plan, and one line with its history."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet
from django.http import Http404
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from thoatngheo.accounts.scope import scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.dates import parse_day
from thoatngheo.core.problems import Problem
from thoatngheo.plans.budget import shown
from thoatngheo.plans.budget.book import Book, lines_of, read_book, years_of
from thoatngheo.plans.budget.models import FundLine, Stage
from thoatngheo.plans.budget.policies import OPEN_LINE, VIEW_MONEY, WRITE_MONEY
from thoatngheo.plans.budget.tables import Row, by_source, by_unit, chart_of, project_names, sections, tiles
from thoatngheo.plans.budget.templatetags.plan_money import SIZES
from thoatngheo.plans.register.asked import number_asked
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.reviews.rounds.places import topmost
from thoatngheo.web import figures
from thoatngheo.web.views import Crumb, Page

UNIT_WORDS = {"dong": gettext_lazy("đồng"), "trieu": gettext_lazy("triệu đồng")}
MANY_UNITS = 400


def unit_asked(request: Any) -> str:
    """The unit of money that the page shows."""
    asked = request.GET.get("tinh", "")
    return asked if asked in SIZES else "trieu"


def day_asked(request: Any) -> date | None:
    """The day as of which figures are shown; None for today, and where it cannot be read."""
    try:
        return parse_day(request.GET["ngay"]).date if request.GET.get("ngay") else None
    except Problem:
        return None


def tables(book: Book, money: str) -> dict[str, Any]:
    """What the tables of a book need, whichever page shows them."""
    parts, word = sections(book, project_names(book)), UNIT_WORDS[money]
    return {
        "book": book,
        "sections": parts,
        "total": book.total,
        "by_project": shown.by_project(parts, book.total, money, word),
        "by_source": shown.by_source(by_source(book), money, word),
        "tiles": tiles(book.total, figures.money, figures.percent),
        "chart_of_money": chart_of(parts) if parts else None,
        "gaps": [(book.line(gap.key), Stage(gap.stage).label, gap) for gap in book.gaps],
        "money": money,
        "money_word": word,
        "moneys": UNIT_WORDS.items(),
    }


class MoneyPage(Page):
    """The money of a unit and everything below it, in a year, as of a day."""

    action = VIEW_MONEY
    template_name = "plans/money/money.html"
    title = gettext_lazy("Kinh phí")
    help = gettext_lazy(
        "Mỗi dòng vốn là một dự án, nguồn và loại vốn của một đơn vị trong một năm; số tiền cộng từ các khoản đã ghi."
        " Số đã giao xuống cho đơn vị bên dưới phải đúng bằng số của dòng vốn: chỗ nào thiếu hoặc thừa được nêu ngay ở đầu trang."
    )

    @cached_property
    def units(self) -> list[Unit]:
        """The person's own units, and those that have money."""
        own = scope(self.request.user)
        mine = gate.visible(self.request.user, self.action, FundLine.objects.all())
        paths = set(mine.order_by().values_list("path", flat=True).distinct()[:MANY_UNITS]) | set(topmost(own))
        return list(Unit.objects.filter(path__in=paths).exclude(level=Level.HAMLET).order_by("path"))

    @cached_property
    def unit(self) -> Unit | None:
        asked = number_asked(self.request, "don-vi")
        if asked is None:
            mine = [unit for unit in self.units if unit.path in topmost(scope(self.request.user))]
            return min(mine or self.units, key=lambda unit: (unit.path.count("."), -unit.valid_from.toordinal()), default=None)
        unit = get_object_or_404(Unit, pk=asked)
        if unit not in self.units and not gate.allows(self.request.user, OPEN_LINE, unit):
            raise Http404
        return unit

    @cached_property
    def years(self) -> list[int]:
        known = years_of(self.request.user, self.unit) if self.unit else []
        asked = number_asked(self.request, "nam")
        return sorted({*known, *([asked] if asked else []), *([] if known else [timezone.localdate().year])}, reverse=True)

    @property
    def year(self) -> int:
        return number_asked(self.request, "nam") or self.years[0]

    def as_of(self) -> date | None:
        return day_asked(self.request) or timezone.localdate()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(units=self.units, unit=self.unit, year=self.year, years=self.years, day=day_asked(self.request))
        if self.unit is not None:
            book = read_book(lines_of(self.request.user, self.unit, self.year), day=self.as_of())
            children = list(Unit.objects.filter(parent=self.unit).exclude(level=Level.HAMLET).in_order())
            money, below = unit_asked(self.request), by_unit(book, self.unit, children)
            kwargs.update(tables(book, money), by_unit=shown.by_unit(below, self.year, money, UNIT_WORDS[money]) if below else None)
            kwargs["may_open"] = gate.allows(self.request.user, OPEN_LINE, self.unit)
        return super().get_context_data(**kwargs)


class PlanMoney(PlanPart):
    """The money of one plan."""

    action = VIEW_MONEY
    template_name = "plans/money/plan_money.html"
    tab = "money"
    help = gettext_lazy(
        "Các dòng vốn ghi theo kế hoạch này. Mở một dòng vốn để ghi số phân bổ, giải ngân, quyết toán, hoặc giao xuống cho đơn vị bên dưới."
    )

    def as_of(self) -> date | None:
        return day_asked(self.request) or timezone.localdate()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        # With the parts handed down, two levels deep: what a commune spends of the plan's money is spent of it.
        ours = Q(plan=self.plan) | Q(above__plan=self.plan) | Q(above__above__plan=self.plan)
        rows = gate.visible(self.request.user, self.action, FundLine.objects.filter(ours))
        kwargs.update(tables(read_book(rows, day=self.as_of()), unit_asked(self.request)), day=day_asked(self.request))
        kwargs["may_open"] = gate.allows(self.request.user, OPEN_LINE, self.plan.unit)
        return super().get_context_data(**kwargs)


class OfLine(Page):
    """What the pages about one line share."""

    action = VIEW_MONEY

    @cached_property
    def line(self) -> FundLine:
        rows: QuerySet[FundLine] = FundLine.objects.select_related(
            "unit", "project__programme", "agency", "plan", "above__unit", "above__project"
        )
        return get_object_or_404(gate.visible(self.request.user, VIEW_MONEY, rows), pk=self.kwargs["pk"])

    def subject(self) -> FundLine:
        return self.line

    def heading(self) -> str:
        return str(self.line.project)

    @property
    def back(self) -> str:
        return f"{reverse('plans:money')}?don-vi={self.line.unit_id}&nam={self.line.year}"

    def crumbs(self) -> Sequence[Crumb]:
        line = Crumb(str(self.line.project), reverse("plans:fund-line", args=[self.line.pk]))
        return (Crumb(gettext_lazy("Kinh phí"), self.back), line)


class LinePage(OfLine):
    """One line: how it stands, its parts, and every entry."""

    template_name = "plans/money/line.html"
    help = gettext_lazy(
        "Mọi khoản đã ghi được giữ nguyên; sửa là ghi thêm một khoản chênh lệch. Chuyển vốn sang dòng khác phải có số và ngày quyết định."
    )

    def crumbs(self) -> Sequence[Crumb]:
        return super().crumbs()[:1]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        keys, found = [self.line.pk], [self.line.pk]
        while keys := list(FundLine.objects.filter(above__in=keys).values_list("pk", flat=True)):
            found += keys
        book = read_book(FundLine.objects.filter(pk__in=found))
        entries = self.line.entries.select_related(
            "by", "move__giver__project", "move__taker__project", "move__giver__unit", "move__taker__unit"
        ).order_by("on", "pk")
        parts = [Row(line, book.stand[line.pk]) for line in book.lines if line.above_id == self.line.pk]
        may_write, money = gate.allows(self.request.user, WRITE_MONEY, self.line), unit_asked(self.request)
        kwargs.update(
            line=self.line,
            tiles=tiles(book.stand[self.line.pk], figures.money, figures.percent),
            amounts=book.stand[self.line.pk],
            parts=shown.parts(parts, money, UNIT_WORDS[money]) if parts else None,
            gaps=[(book.line(gap.key), Stage(gap.stage).label, gap) for gap in book.gaps],
            entries=entries,
            entries_table=shown.entries(entries, may_write=may_write),
            may_write=may_write,
            money=money,
            money_word=UNIT_WORDS[money],
            moneys=UNIT_WORDS.items(),
            back=self.back,
        )
        return super().get_context_data(**kwargs)
