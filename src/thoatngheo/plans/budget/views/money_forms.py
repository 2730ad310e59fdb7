"""Deeds on money: open a line, record, correct, move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django.contrib import messages
from django.db import transaction
from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.money import show_money
from thoatngheo.plans.budget.forms import CorrectForm, LineForm, MoveForm, RecordForm
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.budget.policies import MOVE_MONEY, OPEN_LINE, VIEW_ENTRY, WRITE_MONEY
from thoatngheo.plans.budget.services import money, money_moves
from thoatngheo.plans.budget.services.money import Document
from thoatngheo.plans.budget.views.money import OfLine
from thoatngheo.plans.register.asked import number_asked
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.web.views import Crumb, FormPage


def typed(page: FormPage) -> dict[str, Any]:
    """What a form is made with where it was posted."""
    return {"data": page.request.POST} if page.request.method == "POST" else {}


def document_of(form: Any) -> Document:
    return Document(form.cleaned_data["decision_number"].strip(), form.cleaned_data["decision_on"])


class OpenLine(FormPage):
    """A new line of a unit and year, or of a plan."""

    action = OPEN_LINE
    title = gettext_lazy("Thêm dòng vốn")
    submit = gettext_lazy("Thêm dòng vốn")
    help = gettext_lazy("Một dòng vốn là một dự án, một nguồn, một loại vốn của một đơn vị trong một năm. Số tiền ghi sau, từng khoản một.")

    @cached_property
    def plan(self) -> Plan | None:
        key = number_asked(self.request, "ke-hoach")
        rows = gate.visible(self.request.user, VIEW_PLAN, Plan.objects.select_related("unit"))
        return get_object_or_404(rows, pk=key) if key else None

    @cached_property
    def unit(self) -> Unit:
        if self.plan is not None:
            return self.plan.unit
        rows = gate.visible(self.request.user, self.action, Unit.objects.all())
        key = number_asked(self.request, "don-vi")
        found = rows.filter(pk=key).first() if key else rows.order_by("path").first()
        return found or get_object_or_404(Unit, pk=0)

    @property
    def year(self) -> int:
        return number_asked(self.request, "nam") or (self.plan.first_year if self.plan else timezone.localdate().year)

    @property
    def back(self) -> str:
        if self.plan is not None:
            return reverse("plans:plan-money", args=[self.plan.pk])
        return f"{reverse('plans:money')}?don-vi={self.unit.pk}&nam={self.year}"

    def heading(self) -> str:
        return gettext("Thêm dòng vốn năm {year} của {unit}").format(year=self.year, unit=self.unit.full_name)

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(gettext_lazy("Kinh phí"), self.back), Crumb(self.title))

    def get_form(self) -> LineForm:
        return LineForm(**typed(self), year=self.year)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(cancel=self.back, **kwargs)

    def save(self, form: Any) -> str:
        told, actor = form.cleaned_data, cast(User, self.request.user)
        about = {key: told[key] for key in ("project", "source", "kind", "in_charge", "note")}
        with transaction.atomic():
            line = money.open_line(actor=actor, unit=self.unit, year=self.year, plan=self.plan, **about)
            if told["planned"]:
                money.record(actor=actor, line=line, stage="planned", amount=told["planned"], on=told["on"])
        return reverse("plans:fund-line", args=[line.pk])


class LineForms(OfLine, FormPage):
    """A form about one line."""

    template_name = "plans/money/form.html"

    def heading(self) -> str:
        return str(self.title)

    def crumbs(self) -> Sequence[Crumb]:
        return (*super().crumbs(), Crumb(self.title))

    @property
    def there(self) -> str:
        return reverse("plans:fund-line", args=[self.line.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(line=self.line, amounts=money.amounts_of(self.line), cancel=self.there, money="dong")
        return super().get_context_data(**kwargs)

    def told(self, warnings: Sequence[str], words: str) -> str:
        """Say what was done and what to look at; returns the line's page."""
        messages.success(self.request, words)
        for warning in warnings:
            messages.warning(self.request, warning)
        return self.there


class Record(LineForms):
    """Add an amount to a stage."""

    action = WRITE_MONEY
    title = gettext_lazy("Ghi số tiền")
    submit = gettext_lazy("Ghi")
    help = gettext_lazy("Số ghi ở đây được cộng thêm vào số đã có. Tiền ghi bằng đồng tròn; có thể viết “1,5 triệu”.")

    def get_form(self) -> RecordForm:
        return RecordForm(**typed(self), initial={"on": timezone.localdate(), "stage": self.request.GET.get("loai") or "spent"})

    def save(self, form: Any) -> str:
        told = form.cleaned_data
        about = {key: told[key] for key in ("stage", "amount", "on", "note")}
        done = money.record(actor=cast(User, self.request.user), line=self.line, document=document_of(form), **about)
        return self.told(done.warnings, gettext("Đã ghi {amount}.").format(amount=show_money(told["amount"])))


class Correct(LineForms):
    """The right amount of an entry."""

    action = WRITE_MONEY
    title = gettext_lazy("Sửa một khoản đã ghi")
    submit = gettext_lazy("Ghi số đúng")
    help = gettext_lazy("Khoản đã ghi không bị xóa: hệ thống ghi thêm một khoản chênh lệch và nêu nó sửa cho khoản nào.")

    @cached_property
    def entry(self) -> MoneyEntry:
        rows = MoneyEntry.objects.select_related("line__unit", "line__project__programme", "line__above", "line__plan", "line__agency")
        return get_object_or_404(gate.visible(self.request.user, VIEW_ENTRY, rows), pk=self.kwargs["pk"])

    @cached_property
    def line(self) -> FundLine:
        return self.entry.line

    def get_form(self) -> CorrectForm:
        return CorrectForm(**typed(self), initial={"on": timezone.localdate(), "amount": self.entry.amount})

    def save(self, form: Any) -> str:
        told = form.cleaned_data
        about = {key: told[key] for key in ("amount", "on", "note")}
        done = money.correct(actor=cast(User, self.request.user), entry=self.entry, document=document_of(form), **about)
        return self.told(done.warnings, gettext("Đã ghi khoản sửa {amount}.").format(amount=show_money(done.entry.amount)))


class Move(LineForms):
    """Move an amount to another line."""

    action = MOVE_MONEY
    title = gettext_lazy("Điều chuyển sang dòng vốn khác")
    submit = gettext_lazy("Điều chuyển")
    help = gettext_lazy("Chỉ chuyển được giữa hai dòng cùng nguồn, cùng loại vốn, cùng năm, và phải có quyết định. Tổng số không đổi.")

    def takers(self) -> QuerySet[FundLine]:
        like = {key: getattr(self.line, key) for key in ("source", "kind", "year")}
        rows = gate.visible(self.request.user, self.action, FundLine.objects.filter(**like)).exclude(pk=self.line.pk)
        return rows.select_related("unit", "project").order_by("path", "project__number", "project__sub")

    def get_form(self) -> MoveForm:
        return MoveForm(**typed(self), initial={"on": timezone.localdate()}, takers=self.takers())

    def save(self, form: Any) -> str:
        told = form.cleaned_data
        about = {key: told[key] for key in ("taker", "stage", "amount", "on", "reason")}
        done = money_moves.move(actor=cast(User, self.request.user), giver=self.line, document=document_of(form), **about)
        return self.told(done.warnings, gettext("Đã chuyển {amount}.").format(amount=show_money(told["amount"])))
