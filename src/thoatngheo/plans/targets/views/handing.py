"""The tab on which targets are handed down: what the parts make, one target shared among units, and the deed itself."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.targets import tables
from thoatngheo.plans.targets.forms.figures import FiguresForm, Place
from thoatngheo.plans.targets.grid import Column, grid_of
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.targets.policies import VIEW_TARGET, WRITE_TARGETS
from thoatngheo.plans.targets.services.figures import figure_of, set_figures
from thoatngheo.plans.targets.services.handing import hand_down
from thoatngheo.plans.targets.services.shares import Basis, Weights, poor_households, suggested
from thoatngheo.plans.targets.sharing import Balance, beyond_share
from thoatngheo.plans.targets.units import units_below
from thoatngheo.plans.targets.values import Figure, shown, written
from thoatngheo.plans.targets.views.targets import WritesTargets
from thoatngheo.web.views import FormPage


class Overview(PlanPart):
    """Each target with its whole, what the parts make, what is missing or too much; and the plans below with what they say."""

    action = VIEW_TARGET
    template_name = "plans/targets/hand.html"
    tab = "hand"
    help = gettext_lazy(
        "Chia từng chỉ tiêu cho các đơn vị, xem phần cộng lại có khớp số chung không, rồi giao: mỗi đơn vị nhận một kế hoạch "
        "dự thảo có sẵn chỉ tiêu của mình. Giao lại sau khi sửa thì đơn vị thấy số cũ và số mới."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        grid = grid_of(self.plan)
        below = gate.visible(self.request.user, VIEW_PLAN, self.plan.below.select_related("unit")).order_by("unit__name_sort")
        counts = [column for column in (*grid.columns, *grid.sentences) if column.target.additive and not column.target.formula]
        may_write = gate.allows(self.request.user, WRITE_TARGETS, self.plan)
        kwargs.update(
            grid=grid,
            counts=tables.counts(counts, self.plan, may_write=may_write) if counts else None,
            derived=[column for column in (*grid.columns, *grid.sentences) if column.target.formula],
            rates=[column for column in (*grid.columns, *grid.sentences) if not column.target.additive and not column.target.formula],
            below=list(below),
            apart=apart(grid.columns, list(below)),
            may_write=may_write,
        )
        return super().get_context_data(**kwargs)


@dataclass(frozen=True, slots=True)
class Apart:
    """A unit whose own plan says something else than what it was given."""

    unit: Unit
    target: Target
    given: str
    own: str
    difference: str


def apart(columns: tuple[Column, ...], below: list[Plan]) -> list[Apart]:
    """Where the plan of a unit below differs from the part it was given: who, what, by how much (one query)."""
    rows = TargetValue.objects.filter(target__plan__in=below, target__above__in=[column.target.pk for column in columns])
    own = {(row.target.above_id, row.unit_id): row for row in rows.select_related("target").order_by("target__plan")}
    found = []
    for column in columns:
        parts = column.balance.parts if column.balance else {}
        for unit, part in parts.items():
            row = own.get((column.target.pk, unit.pk))
            if row is not None and row.value is not None and part is not None and row.value != part:
                decimals = column.target.decimals
                more = row.value - part
                difference = f"{'+' if more > 0 else '−'}{shown(Figure(abs(more)), decimals)}"
                found.append(Apart(unit, column.target, shown(Figure(part), decimals), shown(Figure(row.value), decimals), difference))
    return found


@dataclass(frozen=True, slots=True)
class Shared:
    """A unit on the page: its field, what it had, its poor households, and how far its part is from its share."""

    unit: Unit
    field: Any
    weight: Decimal | None
    beyond: str


class HandTarget(WritesTargets, FormPage):
    """One target, all units: type or let fill in, see at once what the parts make, save.

    "Xem thử" and the buttons that fill in work without JavaScript; with it the sum follows each key.
    """

    template_name = "plans/targets/hand_target.html"
    tab = "hand"
    form_class = FiguresForm
    help = gettext_lazy("Gõ số của từng đơn vị hoặc bấm một cách chia rồi sửa. Dòng dưới cùng cho biết ngay còn thiếu hay thừa bao nhiêu.")

    @cached_property
    def units(self) -> list[Unit]:
        return units_below(self.plan)

    @cached_property
    def whole(self) -> Figure:
        target = cast(Target, self.target)
        return figure_of(TargetValue.objects.filter(target=target, unit=self.plan.unit_id).first())

    def heading(self) -> str:
        return cast(Target, self.target).label

    def form_arguments(self) -> dict[str, Any]:
        target = cast(Target, self.target)
        rows = {row.unit_id: row for row in TargetValue.objects.filter(target=target)}
        places = [Place(target, unit, figure_of(row := rows.get(unit.pk)), row.printed if row else "") for unit in self.units]
        return {"places": places, "issued": self.plan.in_figures, "by_unit": True}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        asked = request.POST.get("viec", "luu")
        if asked == "luu":
            return super().post(request, *args, **kwargs)
        form = cast(FiguresForm, self.get_form())
        if asked in Basis.values:
            form = self.filled(form, asked)
        form.is_valid()
        if request.headers.get("HX-Request") == "true":
            self.template_name = "plans/targets/hand_sum.html"
        return self.render_to_response(self.get_context_data(form=form))

    def filled(self, form: FiguresForm, basis: str) -> FiguresForm:
        """The form with suggested figures typed in, nothing saved."""
        figures = suggested(cast(Target, self.target), self.units, basis, timezone.localdate())
        if not figures:
            messages.warning(self.request, gettext("Chưa có số để chia theo cách này. Ghi số chung của kế hoạch hoặc chọn cách khác."))
            return form
        data = self.request.POST.copy()
        for place in form.places:
            data[place.key] = written(figures.get(place.unit.pk, Figure()))
        return FiguresForm(data, **self.form_arguments())

    def save(self, form: forms.BaseForm) -> str:
        asked = cast(FiguresForm, form)
        set_figures(actor=self.actor, plan=self.plan, given=asked.changed(), decision=asked.decision())
        messages.success(self.request, gettext("Đã lưu phần của các đơn vị."))
        return reverse("plans:hand", args=[self.plan.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        target = cast(Target, self.target)
        form = cast(FiguresForm, kwargs.get("form") or self.get_form())
        kwargs["form"] = form
        parts = parts_of(form)
        weights = poor_households(self.plan, self.units, timezone.localdate())
        lines = shared(form, parts, self.whole.value, weights)
        kwargs.update(
            target=target,
            whole=shown(self.whole, target.decimals),
            column=Column(target, cast(Any, None), Balance(self.whole.value, parts) if target.additive else None),
            shared=lines,
            table=tables.shares(lines, target),
            weights=weights,
            bases=[basis for basis in Basis if (basis == Basis.SAME) != target.additive or basis == Basis.LAST],
        )
        return super().get_context_data(**kwargs)


def parts_of(form: FiguresForm) -> dict[Unit, Decimal | None]:
    """What is typed now, else what stands there; a cell that cannot be read counts as not given."""
    if not form.is_bound:
        return {place.unit: place.figure.value for place in form.places}
    return {place.unit: form.cleaned_data[place.key].value if place.key in form.cleaned_data else None for place in form.places}


def shared(form: FiguresForm, parts: dict[Unit, Decimal | None], whole: Decimal | None, weights: Weights) -> list[Shared]:
    """Each unit with its share by poor households beside its part."""
    places = form.places
    target = places[0].target if places else None
    beyond: dict[Unit, Decimal] = {}
    if whole is not None and target is not None and target.additive and any(weights.by_unit.values()):
        beyond = beyond_share(
            whole, parts, {place.unit: weights.by_unit.get(place.unit.pk, Decimal(0)) for place in places}, target.decimals
        )
    return [
        Shared(place.unit, form[place.key], weights.by_unit.get(place.unit.pk), signed(beyond.get(place.unit), place.target.decimals))
        for place in places
    ]


def signed(value: Decimal | None, decimals: int) -> str:
    """ "+7", "−5", "0"; "" where it is not known."""
    if value is None:
        return ""
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return f"{sign}{shown(Figure(abs(value)), decimals)}"


class HandDown(WritesTargets):
    """What will happen, to how many; then the deed."""

    template_name = "plans/targets/hand_down.html"
    tab = "hand"

    def heading(self) -> Any:
        return gettext_lazy("Giao xuống các đơn vị")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        grid = grid_of(self.plan)
        wrong = [column for column in grid.columns if column.balance and column.balance.state in {"over", "short"}]
        kwargs.update(grid=grid, wrong=wrong, existing=self.plan.below.count())
        return super().get_context_data(**kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        plans = hand_down(actor=cast(User, request.user), plan=self.plan, on=timezone.localdate())
        messages.success(request, gettext("Đã giao chỉ tiêu cho {count} đơn vị.").format(count=len(plans)))
        return redirect("plans:hand", pk=self.plan.pk)
