"""The tab of targets: the table, one target, the figures of one unit."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.targets import tables
from thoatngheo.plans.targets.forms.figures import FiguresForm, Place
from thoatngheo.plans.targets.forms.targets import TargetForm
from thoatngheo.plans.targets.grid import grid_of
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.policies import VIEW_TARGET, WRITE_TARGETS
from thoatngheo.plans.targets.services.figures import figure_of, set_figures
from thoatngheo.plans.targets.services.handing import from_above, take_from_above
from thoatngheo.plans.targets.services.targets import OPEN, add_target, change_target, move_target, remove_target, values_of
from thoatngheo.plans.targets.units import units_below
from thoatngheo.web.views import Crumb, FormPage, Gated


class Targets(PlanPart):
    """All targets of a plan: the table by unit, the sentences, what the level above changed, what was corrected."""

    action = VIEW_TARGET
    template_name = "plans/targets/targets.html"
    tab = "targets"
    help = gettext_lazy(
        "Bảng cho biết mỗi đơn vị phải đạt bao nhiêu; cột tỷ lệ tính từ số hộ, không cộng. "
        "Chọn tên đơn vị hoặc tên chỉ tiêu để sửa từng phần."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        plan = self.plan
        may_write = gate.allows(self.request.user, WRITE_TARGETS, plan)
        grid = grid_of(plan)
        kwargs.update(
            grid=grid,
            sentences=tables.sentences(grid.sentences) if grid.sentences else None,
            above=[each for each in from_above(plan) if each.sentence()],
            may_write=may_write,
            may_add=may_write and plan.state in OPEN,
        )
        return super().get_context_data(**kwargs)


class WritesTargets(Acting, PlanPart):
    """A page that changes targets of the plan: the gate is asked for this plan."""

    action = WRITE_TARGETS
    tab = "targets"

    def subject(self) -> Plan:
        return self.plan

    def crumbs(self) -> tuple[Crumb, ...]:
        return (*super().crumbs(), Crumb(gettext_lazy("Chỉ tiêu"), reverse("plans:targets", args=[self.plan.pk])))

    @cached_property
    def target(self) -> Target | None:
        """The target that the address names, if it names one."""
        key = self.kwargs.get("target")
        return get_object_or_404(self.plan.targets.select_related("plan__unit"), pk=key) if key else None


class TargetPage(WritesTargets, FormPage):
    """Add a target, or change one."""

    template_name = "plans/targets/target.html"
    help = gettext_lazy(
        "Mã dùng trong công thức, ví dụ “100 × poor_end ÷ households”. Chỉ tiêu tỷ lệ thì bỏ dấu chọn “Cộng được từ các đơn vị”."
    )

    def heading(self) -> Any:
        return self.target.label if self.target else gettext_lazy("Thêm chỉ tiêu")

    def form_arguments(self) -> dict[str, Any]:
        return {"plan": self.plan, "target": self.target}

    form_class = TargetForm

    def save(self, form: forms.BaseForm) -> str:
        asked = cast(TargetForm, form)
        if self.target:
            change_target(actor=self.actor, target=self.target, about=asked.about(), agency=asked.cleaned_data["agency"])
        else:
            add_target(actor=self.actor, plan=self.plan, about=asked.about(), agency=asked.cleaned_data["agency"])
        messages.success(self.request, gettext("Đã lưu chỉ tiêu."))
        return reverse("plans:targets", args=[self.plan.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        codes = [(each.code, each.label) for each in self.plan.targets.order_by("position") if each != self.target]
        kwargs.update(target=self.target, codes=codes, open=self.plan.state in OPEN)
        return super().get_context_data(**kwargs)


class OneTarget(Acting, Gated):
    """A deed about one target."""

    action = WRITE_TARGETS
    http_method_names = ["post"]

    @cached_property
    def plan(self) -> Plan:
        return get_object_or_404(gate.visible(self.request.user, VIEW_TARGET, Plan.objects.all()), pk=self.kwargs["pk"])

    def subject(self) -> Plan:
        return self.plan

    @property
    def target(self) -> Target:
        return get_object_or_404(self.plan.targets.select_related("plan"), pk=self.kwargs["target"])

    def back(self) -> HttpResponse:
        return HttpResponseRedirect(reverse("plans:targets", args=[self.plan.pk]))


class RemoveTarget(OneTarget):
    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        target = self.target
        remove_target(actor=self.actor, target=target)
        messages.success(request, gettext("Đã xóa chỉ tiêu {label}.").format(label=target.label))
        return self.back()


class MoveTarget(OneTarget):
    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        move_target(actor=self.actor, target=self.target, up=request.POST.get("huong") == "len")
        return self.back()


class TakeFromAbove(OneTarget):
    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        count = take_from_above(actor=self.actor, plan=self.plan)
        messages.success(request, gettext("Đã nhận {count} số của cấp trên.").format(count=count))
        return self.back()


class UnitFigures(WritesTargets, FormPage):
    """The figures of one unit, all targets on one page; those with a formula follow by themselves."""

    template_name = "plans/targets/figures.html"
    form_class = FiguresForm
    help = gettext_lazy("Số tính theo công thức để trống cũng được. Nếu văn bản in khác kết quả tính thì ghi số in, hệ thống giữ cả hai.")

    @cached_property
    def unit(self) -> Unit:
        key = self.kwargs.get("unit")
        found = next((unit for unit in (self.plan.unit, *units_below(self.plan)) if unit.pk == key), None)
        if found is None:
            raise Http404
        return found

    def heading(self) -> str:
        return self.unit.full_name

    def form_arguments(self) -> dict[str, Any]:
        rows = values_of(self.plan)
        places = [
            Place(target, self.unit, figure_of(row := rows.get((target.pk, self.unit.pk))), row.printed if row else "")
            for target in self.plan.targets.order_by("position", "pk")
        ]
        return {"places": places, "issued": self.plan.in_figures}

    def save(self, form: forms.BaseForm) -> str:
        asked = cast(FiguresForm, form)
        set_figures(actor=self.actor, plan=self.plan, given=asked.changed(), decision=asked.decision())
        messages.success(self.request, gettext("Đã lưu số của {unit}.").format(unit=self.unit.full_name))
        return reverse("plans:targets", args=[self.plan.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs["unit"] = self.unit  # in place of the key in the address
        return super().get_context_data(**kwargs)
