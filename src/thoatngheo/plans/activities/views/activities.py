"""Activities: the list of an area and year, the tab of a plan, one activity, add, change, and what came out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, ClassVar, cast

from django import forms
from django.contrib import messages
from django.db.models import Model, Q, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.gate import Action
from thoatngheo.core.numbers import digits_in, year_in
from thoatngheo.plans.activities.forms.activities import ActivityForm, OutputForm
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.activities.policies.activities import (
    ADD_ACTIVITY,
    RECORD_BENEFICIARIES,
    VIEW_ACTIVITY,
    VIEW_BENEFICIARIES,
    WRITE_ACTIVITY,
)
from thoatngheo.plans.activities.policies.pilots import VIEW_PILOT
from thoatngheo.plans.activities.rows import rows_of
from thoatngheo.plans.activities.services.activities import add_activity, change_activity, record_output
from thoatngheo.plans.activities.tables import activities as activity_tables
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.register.models import Agency, Plan, Project
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.sheets.links import sheet_links
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page

MANY = 400
SHOWN_PEOPLE = 200


class Activities(ListPage):
    """The activities of the person's area, of a year and a unit if asked for; late ones first if asked for."""

    action = VIEW_ACTIVITY
    template_name = "plans/activities/list.html"
    title = gettext_lazy("Hoạt động")
    help = gettext_lazy(
        "Mỗi hoạt động ghi số lượng dự kiến của một đợt và số đợt; kết quả cộng từ các lần ghi. Hoạt động quá hạn được báo bằng chữ."
    )

    @cached_property
    def year(self) -> int | None:
        return year_in(self.request.GET.get("nam", ""))

    @cached_property
    def seen(self) -> QuerySet[Activity]:
        rows = Activity.objects.select_related("unit", "plan", "project", "agency")
        return gate.visible(self.request.user, self.action, rows)

    def rows(self) -> QuerySet[Activity]:
        found, asked = self.seen, self.request.GET
        if self.year:
            own = Q(plan=None) & (Q(due_on__year=self.year) | Q(starts_on__year=self.year))
            found = found.filter(own | Q(plan__first_year__lte=self.year, plan__last_year__gte=self.year))
        if (unit := digits_in(asked.get("don-vi", ""))) and (place := Unit.objects.filter(pk=unit).first()):
            found = found.filter(within("path", [place.path]))
        if (state := asked.get("tinh-trang", "")) in Activity.State.values:
            found = found.filter(state=state)
        elif state == "tre":
            found = found.filter(due_on__lt=timezone.localdate()).exclude(state__in=(Activity.State.DONE, Activity.State.DROPPED))
        return found.order_by("path", "plan", "project__number", "project__sub", "pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        places = Unit.objects.filter(pk__in=self.seen.values("unit")).order_by("path")[:MANY]
        context.update(
            table=activity_tables.activities(rows_of(context["rows"], timezone.localdate()), with_unit=True),
            places=places,
            years=sorted({*years_of(self.seen), timezone.localdate().year}, reverse=True),
            year=self.year,
            chosen_unit=digits_in(self.request.GET.get("don-vi", "")),
            chosen_state=self.request.GET.get("tinh-trang", ""),
            filtered=any(self.request.GET.get(key) for key in ("nam", "don-vi", "tinh-trang")),
            states=Activity.State.choices,
            may_add=gate.allows(self.request.user, ADD_ACTIVITY),
        )
        return context


def years_of(rows: QuerySet[Activity]) -> set[int]:
    """The years that the activities' plans cover, or their own days name."""
    told = rows.order_by().values_list("plan__first_year", "plan__last_year", "due_on").distinct()
    found: set[int] = set()
    for first, last, due in told:
        found |= set(range(first, last + 1)) if first and last else {due.year} if due else set()
    return found


class PlanActivities(PlanPart):
    """The activities of one plan, project by project."""

    action = VIEW_ACTIVITY
    template_name = "plans/activities/part.html"
    tab = "activities"
    help = gettext_lazy(
        "Hoạt động theo từng dự án của kế hoạch, số dự kiến và số đã làm. Mở một hoạt động để ghi kết quả, người thụ hưởng."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = Activity.objects.filter(plan=self.plan).select_related("unit", "project", "agency")
        seen = gate.visible(self.request.user, self.action, rows).order_by("project__number", "project__sub", "path", "pk")
        told = rows_of(seen, timezone.localdate())
        kwargs.update(
            rows=told,
            table=activity_tables.activities(told, with_unit=False),
            money=sum(row.activity.money or 0 for row in told),
            may_add=gate.allows(self.request.user, ADD_ACTIVITY),
            sheets=sheet_links(self.request.user, self.plan.unit, self.plan.first_year, ("activities", "activity-outputs"), self.plan),
        )
        return super().get_context_data(**kwargs)


class OfActivity(Acting, Gated):
    """A view about the activity of the address, which the person may touch by the view's action."""

    seen_by: ClassVar[Action[Activity] | None] = None

    @cached_property
    def activity(self) -> Activity:
        rows = Activity.objects.select_related("unit", "plan", "project", "line", "agency")
        return get_object_or_404(gate.visible(self.request.user, self.seen_by or self.action, rows), pk=self.kwargs["pk"])

    def subject(self) -> Model | None:
        return self.activity if not self.seen_by else None

    def crumbs(self) -> Sequence[Crumb]:
        first = Crumb(gettext_lazy("Hoạt động"), reverse("plans:activities"))
        return (first, Crumb(self.activity.name, reverse("plans:activity", args=[self.activity.pk])))


class ActivityPage(OfActivity, Page):
    """One activity: what was planned, what came out round by round, whom it reached."""

    action = VIEW_ACTIVITY
    template_name = "plans/activities/activity.html"
    help = gettext_lazy("Số đã làm là tổng các lần ghi của từng đợt; ghi nhầm thì ghi thêm một dòng sửa, dòng cũ vẫn giữ.")

    def heading(self) -> str:
        return self.activity.name

    def crumbs(self) -> Sequence[Crumb]:
        return super().crumbs()[:1]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, activity = self.request.user, self.activity
        (row,) = rows_of([activity], timezone.localdate())
        outputs = activity.outputs.select_related("by").order_by("round_no", "on", "pk")
        kwargs.update(
            activity=activity,
            row=row,
            rounds_table=activity_tables.rounds(row.output),
            outputs=outputs,
            outputs_table=activity_tables.outputs(outputs),
            counts_list=activity.counted_by != Activity.Counting.REPORTED,
            may_write=gate.allows(user, WRITE_ACTIVITY, activity),
            may_record=gate.allows(user, RECORD_BENEFICIARIES, activity),
            may_see_people=gate.allows(user, VIEW_BENEFICIARIES),
            pilots=gate.visible(user, VIEW_PILOT, activity.pilots.all()),
            categories=self.categories(),
            sheets=sheet_links(user, activity.unit, self.year(), ("activity-outputs", "beneficiaries")),
            **self.people(),
        )
        return super().get_context_data(**kwargs)

    def year(self) -> int:
        """The year its sheets are about: its plan's, else that of its own days."""
        activity = self.activity
        if activity.plan is not None:
            return activity.plan.first_year
        return (activity.due_on or activity.starts_on or timezone.localdate()).year

    def categories(self) -> list[str]:
        return [str(label) for code, label in cast(Any, ActivityForm.base_fields["categories"]).choices if code in self.activity.categories]

    def people(self) -> dict[str, Any]:
        """The list of those who were served, with the names as the person may see them."""
        rows = gate.visible(self.request.user, VIEW_BENEFICIARIES, self.activity.beneficiaries.all())
        rows = rows.select_related("household__unit", "person").order_by("round_no", "path", "household__head_sort", "pk")
        names = names_for(self.request.user)
        found = list(rows[: SHOWN_PEOPLE + 1])
        people = [
            activity_tables.Served(row, shown_name(names, row), names.show(row.household.head_name, row.path))
            for row in found[:SHOWN_PEOPLE]
        ]
        return {
            "people": people,
            "people_table": activity_tables.people(people),
            "more_people": len(found) > SHOWN_PEOPLE,
            "listed_rounds": sorted({row.round_no for row in found}),
        }


def shown_name(names: Any, row: Any) -> str:
    """The member's name, or the head's where the household was served."""
    return str(names.show(row.person.name if row.person else row.household.head_name, row.path))


def form_choices(user: Any) -> dict[str, QuerySet[Any]]:
    """What an activity may belong to: plans one reads, money and agencies of the area one writes for."""
    paths = scope(user, *WRITERS)
    levels = (Level.PROVINCE, Level.DISTRICT, Level.COMMUNE)
    above = gate.visible(user, VIEW_PLAN, Plan.objects.all()).exclude(state=Plan.State.REPLACED)
    places = Unit.objects.filter(within("path", paths), level__in=levels).order_by("-valid_from", "path")
    return {
        # A field cannot find the chosen row in a slice: the slice goes into a query of its own.
        "unit": Unit.objects.filter(pk__in=places.values("pk")[:MANY]).order_by("-valid_from", "path"),
        "plan": above.select_related("unit").order_by("-last_year", "path"),
        "project": Project.objects.order_by("programme", "number", "sub"),
        "line": FundLine.objects.filter(within("path", paths)).select_related("project", "unit").order_by("-year", "path", "pk"),
        "agency": Agency.objects.filter(within("path", paths), merged_into=None).order_by("path", "name"),
    }


class AddActivity(FormPage):
    action = ADD_ACTIVITY
    title = gettext_lazy("Thêm hoạt động")
    help = gettext_lazy("Ghi hoạt động như in trong kế hoạch. Nếu kết quả là số người hoặc số hộ được hỗ trợ, chọn đếm từ danh sách.")
    submit = gettext_lazy("Lưu hoạt động")
    form_class = ActivityForm

    def form_arguments(self) -> dict[str, Any]:
        choices = form_choices(self.request.user)
        asked = {"plan": self.request.GET.get("ke-hoach"), "rounds": 1}
        if (plan := digits_in(str(asked["plan"] or ""))) and (found := choices["plan"].filter(pk=plan).first()):
            asked["unit"] = found.unit_id
        return {"choices": choices, "initial": {"counted_by": Activity.Counting.REPORTED, "state": Activity.State.PLANNED} | asked}

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(gettext_lazy("Hoạt động"), reverse("plans:activities")),)

    def save(self, form: forms.BaseForm) -> str:
        asked = cast(ActivityForm, form)
        made = add_activity(actor=cast(User, self.request.user), unit=asked.cleaned_data["unit"], about=asked.about())
        messages.success(self.request, gettext("Đã thêm hoạt động."))
        return reverse("plans:activity", args=[made.pk])


class ChangeActivity(OfActivity, FormPage):
    action = WRITE_ACTIVITY
    title = gettext_lazy("Sửa hoạt động")
    help = gettext_lazy("Kết quả đã ghi không đổi khi sửa. Cách tính kết quả chỉ đổi được khi chưa có kết quả nào.")
    form_class = ActivityForm

    def form_arguments(self) -> dict[str, Any]:
        return {"choices": {k: v for k, v in form_choices(self.request.user).items() if k != "unit"}, "activity": self.activity}

    def save(self, form: forms.BaseForm) -> str:
        change_activity(actor=self.actor, activity=self.activity, about=cast(ActivityForm, form).about())
        messages.success(self.request, gettext("Đã lưu."))
        return reverse("plans:activity", args=[self.activity.pk])


class RecordOutput(OfActivity, FormPage):
    action = WRITE_ACTIVITY
    title = gettext_lazy("Ghi kết quả")
    help = gettext_lazy("Ghi số làm thêm được của một đợt, không ghi số cộng dồn. Muốn sửa, ghi thêm một dòng, số âm nếu đã ghi thừa.")
    form_class = OutputForm

    def form_arguments(self) -> dict[str, Any]:
        return {"rounds": self.activity.rounds, "initial": {"on": timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        record_output(actor=self.actor, activity=self.activity, **asked)
        messages.success(self.request, gettext("Đã ghi kết quả."))
        return reverse("plans:activity", args=[self.activity.pk])


def day_in(text: str) -> date:
    """The day of an address; today where it names none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return timezone.localdate()
