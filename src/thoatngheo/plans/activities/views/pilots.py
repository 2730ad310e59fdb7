"""Poverty-reduction models: the list, one model with its households, its result and its verdict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import Count, Model, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.rls import lifted
from thoatngheo.plans.activities.forms.pilots import JoinForm, JudgeForm, PartForm, PilotForm
from thoatngheo.plans.activities.models import Activity, Pilot, PilotHousehold
from thoatngheo.plans.activities.pilot_costs import cost_per_household
from thoatngheo.plans.activities.policies.pilots import ADD_PILOT, VIEW_PILOT, VIEW_PILOT_HOUSEHOLDS, WRITE_PILOT
from thoatngheo.plans.activities.services.pilots import add_pilot, change_part, change_pilot, join_pilot, judge
from thoatngheo.plans.activities.tables import pilots as tables
from thoatngheo.plans.activities.views.activities import form_choices
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.plans.sheets.links import sheet_links
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page

SHOWN = 300


def households_in(pilots: Sequence[Pilot]) -> dict[int, int]:
    """How many households each model has: a number only, so it is counted whoever may see the households."""
    with lifted():
        rows = PilotHousehold.objects.filter(pilot__in=pilots).order_by().values_list("pilot").annotate(number=Count("pk"))
        return dict(rows.values_list("pilot", "number"))


class Pilots(ListPage):
    """The models of the person's area, those that wait for a verdict first if asked for."""

    action = VIEW_PILOT
    template_name = "plans/pilots/list.html"
    title = gettext_lazy("Mô hình giảm nghèo")
    help = gettext_lazy(
        "Mỗi mô hình có hộ tham gia, kinh phí và kết quả. Khi kết thúc thì đánh giá: nhân rộng, điều chỉnh hay dừng, và vì sao."
    )

    def rows(self) -> QuerySet[Pilot]:
        seen = gate.visible(self.request.user, self.action, Pilot.objects.select_related("unit", "replicates"))
        asked = self.request.GET.get("danh-gia", "")
        if asked in Pilot.Verdict.values:
            seen = seen.filter(verdict=asked)
        elif asked == "cho":
            seen = seen.filter(verdict="", ends_on__lte=timezone.localdate())
        return seen.order_by("-starts_on", "path", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        pilots = list(context["rows"])
        numbers = households_in(pilots)
        rows = [
            tables.PilotRow(each, number, cost_per_household(each.cost, each.own_cost, number))
            for each in pilots
            for number in (numbers.get(each.pk, 0),)
        ]
        context.update(
            rows=rows,
            table=tables.pilots(rows, timezone.localdate()),
            verdicts=Pilot.Verdict.choices,
            asked=self.request.GET.get("danh-gia", ""),
            may_add=gate.allows(self.request.user, ADD_PILOT),
        )
        return context


class OfPilot(Acting, Gated):
    """A view about the model of the address."""

    @cached_property
    def pilot(self) -> Pilot:
        rows = Pilot.objects.select_related("unit", "activity", "replicates")
        return get_object_or_404(gate.visible(self.request.user, self.action, rows), pk=self.kwargs["pk"])

    def subject(self) -> Model:
        return self.pilot

    @property
    def here(self) -> str:
        return reverse("plans:pilot", args=[self.pilot.pk])

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(gettext_lazy("Mô hình giảm nghèo"), reverse("plans:pilots")), Crumb(self.pilot.name, self.here))


class PilotPage(OfPilot, Page):
    action = VIEW_PILOT
    template_name = "plans/pilots/pilot.html"
    help = gettext_lazy("Kinh phí mỗi hộ tính từ kinh phí nhà nước và phần hộ đóng góp, chia cho số hộ đã tham gia.")

    def heading(self) -> str:
        return self.pilot.name

    def crumbs(self) -> Sequence[Crumb]:
        return super().crumbs()[:1]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, pilot = self.request.user, self.pilot
        number = households_in([pilot]).get(pilot.pk, 0)
        parts = gate.visible(user, VIEW_PILOT_HOUSEHOLDS, pilot.households.select_related("household__unit"))
        names, may_write = names_for(user), gate.allows(user, WRITE_PILOT, pilot)
        shown = [
            tables.Part(part, names.show(part.household.head_name, part.path))
            for part in parts.order_by("path", "household__head_sort")[:SHOWN]
        ]
        kwargs.update(
            pilot=pilot,
            number=number,
            each=cost_per_household(pilot.cost, pilot.own_cost, number),
            parts=shown,
            table=tables.parts(shown, may_write=may_write),
            replicas=gate.visible(user, self.action, pilot.replicas.select_related("unit")).order_by("starts_on"),
            ended=pilot.ends_on is not None and pilot.ends_on <= timezone.localdate(),
            may_see_households=gate.allows(user, VIEW_PILOT_HOUSEHOLDS),
            may_write=may_write,
            sheets=sheet_links(user, pilot.unit, pilot.starts_on.year, ("pilot-households",)),
        )
        return super().get_context_data(**kwargs)


def pilot_choices(user: Any) -> dict[str, QuerySet[Any]]:
    """Where a model may be, and what it may belong to or follow."""
    paths = scope(user, *WRITERS)
    good = (Pilot.Verdict.REPLICATE, Pilot.Verdict.ADJUST)
    seen = gate.visible(user, VIEW_PILOT, Pilot.objects.filter(verdict__in=good))
    return {
        "unit": form_choices(user)["unit"],
        "activity": Activity.objects.filter(within("path", paths)).order_by("-pk"),
        "replicates": seen.order_by("name"),
    }


class AddPilot(FormPage):
    action = ADD_PILOT
    title = gettext_lazy("Lập mô hình giảm nghèo")
    help = gettext_lazy("Ghi mô hình trước, rồi thêm các hộ tham gia. Đánh giá chỉ ghi được khi mô hình đã kết thúc.")
    form_class = PilotForm

    def form_arguments(self) -> dict[str, Any]:
        return {"choices": pilot_choices(self.request.user)}

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(gettext_lazy("Mô hình giảm nghèo"), reverse("plans:pilots")),)

    def save(self, form: forms.BaseForm) -> str:
        asked = cast(PilotForm, form)
        made = add_pilot(actor=cast(User, self.request.user), unit=asked.cleaned_data["unit"], about=asked.told())
        messages.success(self.request, gettext("Đã lập mô hình. Tiếp theo, thêm các hộ tham gia."))
        return reverse("plans:pilot", args=[made.pk])


class ChangePilot(OfPilot, FormPage):
    action = WRITE_PILOT
    title = gettext_lazy("Sửa mô hình")
    help = gettext_lazy("Ghi ngày kết thúc và kết quả khi mô hình đã xong; sau đó mới đánh giá được.")
    form_class = PilotForm

    def form_arguments(self) -> dict[str, Any]:
        return {"choices": {k: v for k, v in pilot_choices(self.request.user).items() if k != "unit"}, "pilot": self.pilot}

    def save(self, form: forms.BaseForm) -> str:
        change_pilot(actor=self.actor, pilot=self.pilot, about=cast(PilotForm, form).told())
        messages.success(self.request, gettext("Đã lưu."))
        return self.here


class Judge(OfPilot, FormPage):
    action = WRITE_PILOT
    title = gettext_lazy("Đánh giá mô hình")
    help = gettext_lazy("Đánh giá dựa trên kết quả của các hộ. Mô hình được đánh giá nhân rộng thì mới ghi được mô hình làm theo nó.")
    form_class = JudgeForm

    def form_arguments(self) -> dict[str, Any]:
        pilot = self.pilot
        return {"initial": {"verdict": pilot.verdict, "reason": pilot.verdict_reason, "on": pilot.judged_on or timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        judge(actor=self.actor, pilot=self.pilot, **asked)
        messages.success(self.request, gettext("Đã ghi đánh giá."))
        return self.here


class Join(OfPilot, FormPage):
    action = WRITE_PILOT
    title = gettext_lazy("Thêm hộ tham gia")
    help = gettext_lazy("Tìm hộ bằng mã hộ hoặc tên chủ hộ không cần dấu. Hộ phải ở địa bàn của mô hình vào ngày tham gia.")
    form_class = JoinForm

    def form_arguments(self) -> dict[str, Any]:
        return {"user": self.request.user, "place": self.pilot.unit, "initial": {"on": self.pilot.starts_on}}

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        join_pilot(actor=self.actor, pilot=self.pilot, **asked)
        messages.success(self.request, gettext("Đã thêm hộ vào mô hình."))
        return self.here


class ChangePart(OfPilot, FormPage):
    """What came of one household."""

    action = WRITE_PILOT
    title = gettext_lazy("Kết quả của hộ")
    help = gettext_lazy("Ghi điều đã thay đổi ở hộ nhờ mô hình, ví dụ: bò đã sinh 1 bê. Hộ thôi tham gia thì ghi ngày.")
    form_class = PartForm

    @cached_property
    def part(self) -> PilotHousehold:
        rows = gate.visible(self.request.user, VIEW_PILOT_HOUSEHOLDS, self.pilot.households.select_related("pilot"))
        return get_object_or_404(rows, pk=self.kwargs["part"])

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"left_on": self.part.left_on, "result": self.part.result}}

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        change_part(actor=self.actor, part=self.part, **asked)
        messages.success(self.request, gettext("Đã lưu."))
        return self.here
