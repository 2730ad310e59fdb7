"""Giao xuống: the parts of a line for the units directly below, with what is left."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db.models import Sum
from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.money import show_money
from thoatngheo.core.problems import Problem
from thoatngheo.plans.budget.balance import HANDED_DOWN
from thoatngheo.plans.budget.fields import read_money
from thoatngheo.plans.budget.forms import HandDownForm
from thoatngheo.plans.budget.models import MoneyEntry, Stage
from thoatngheo.plans.budget.policies import WRITE_MONEY
from thoatngheo.plans.budget.services.money_moves import hand_down
from thoatngheo.plans.budget.shown import shares
from thoatngheo.plans.budget.views.money_forms import LineForms, document_of, typed


@dataclass(frozen=True, slots=True)
class Part:
    """A unit below: what it has, what was typed, what is wrong with it."""

    unit: Unit
    now: int
    shown: str
    amount: int | None
    error: str = ""


class HandDown(LineForms):
    """A table with an amount for each unit; what is left follows while one types."""

    action = WRITE_MONEY
    template_name = "plans/money/hand_down.html"
    title = gettext_lazy("Giao xuống cho các đơn vị")
    submit = gettext_lazy("Giao")
    help = gettext_lazy("Ghi cho mỗi đơn vị số mà đơn vị đó được giao tất cả. Giao đủ khi số còn lại bằng 0; có thể giao nhiều lần.")

    @property
    def stage(self) -> str:
        asked = self.request.GET.get("loai", "")
        return asked if asked in HANDED_DOWN else "allocated"

    @cached_property
    def whole(self) -> int:
        return self.line.entries.filter(stage=self.stage).aggregate(sum=Sum("amount"))["sum"] or 0

    @cached_property
    def parts(self) -> list[Part]:
        """The units below on the last day of the line's year or today, and those that have a part already."""
        day = min(timezone.localdate(), timezone.localdate().replace(year=self.line.year, month=12, day=31))
        entries = MoneyEntry.objects.filter(line__above=self.line, stage=self.stage)
        now = dict(entries.values_list("line__unit").annotate(sum=Sum("amount")).values_list("line__unit", "sum"))
        units = Unit.objects.children_on(self.line.unit, day)
        return [self.part(unit, now.get(unit.pk, 0)) for unit in units]

    def part(self, unit: Unit, now: int) -> Part:
        if self.request.method != "POST":
            return Part(unit, now, show_money(now).removesuffix("\u00a0đ") if now else "", now)
        text = self.request.POST.get(f"part-{unit.pk}", "").strip()
        try:
            return Part(unit, now, text, read_money(text) if text else 0)
        except ValidationError as error:
            return Part(unit, now, text, None, " ".join(error.messages))

    def get_form(self) -> HandDownForm:
        return HandDownForm(**typed(self), initial={"on": timezone.localdate()})

    def remainder(self) -> dict[str, Any]:
        handed = sum(part.amount or 0 for part in self.parts)
        return {"whole": self.whole, "handed": handed, "left": self.whole - handed, "over": handed - self.whole, "parts": self.parts}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        stages = [(stage, Stage(stage).label) for stage in HANDED_DOWN]
        kwargs.update(self.remainder(), stage=self.stage, stages=stages, table=shares(self.parts, Stage(self.stage).label))
        return super().get_context_data(**kwargs)

    def post(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        if request.headers.get("HX-Request") == "true":
            return render(request, "plans/money/remainder.html", self.remainder())
        return super().post(request, *args, **kwargs)

    def save(self, form: Any) -> str | HttpResponse:
        wrong = [f"{part.unit.full_name}: {part.error}" for part in self.parts if part.error]
        if wrong:
            form.add_error(None, wrong)
            return self.render_to_response(self.get_context_data(form=form), status=422)
        actor, parts = cast(User, self.request.user), {part.unit: part.amount or 0 for part in self.parts}
        try:
            done = hand_down(
                actor=actor, line=self.line, stage=self.stage, parts=parts, on=form.cleaned_data["on"], document=document_of(form)
            )
        except Problem as problem:
            form.add_error(None, problem.text())
            return self.render_to_response(self.get_context_data(form=form), status=422)
        left = gettext("Đã giao đủ.") if done.missing == 0 else gettext("Còn {amount} chưa giao.").format(amount=show_money(done.missing))
        messages.success(self.request, gettext("Đã ghi {count} thay đổi. {left}").format(count=len(done.entries), left=left))
        return reverse("plans:fund-line", args=[self.line.pk])
