"""The agencies of units: the list, one more, another name, two that are one."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.forms import BaseForm
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.scope import assignments
from thoatngheo.accounts.sectors import Sector
from thoatngheo.areas.models import Unit
from thoatngheo.areas.querysets import valid_on
from thoatngheo.core import gate
from thoatngheo.core.names import fold
from thoatngheo.plans.register.agencies import COMMITTEE_ROLES
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.register.policies.agencies import ADD_AGENCY, WRITE_AGENCY
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.plans.tasks.forms import AgencyForm, MergeForm, NewAgencyForm
from thoatngheo.plans.tasks.services.agencies import add_agency, change_agency, merge_agencies
from thoatngheo.plans.tasks.tables import AgencyRow
from thoatngheo.plans.tasks.tables import agencies as agencies_table
from thoatngheo.web.views import Crumb, FormPage, ListPage

LIST = gettext_lazy("Cơ quan, đơn vị")


class Agencies(ListPage):
    """The agencies of the area that the person writes plans of, those of the own unit first."""

    action = WRITE_AGENCY
    template_name = "plans/agencies/agencies.html"
    title = LIST
    help = gettext_lazy(
        "Các cơ quan được giao việc trong kế hoạch. Hai tên của một cơ quan thì gộp lại; cơ quan thôi hoạt động thì ghi ngày kết thúc."
    )

    def rows(self) -> list[Agency]:
        seen = gate.visible(self.request.user, self.action, Agency.objects.filter(merged_into=None).select_related("unit"))
        wanted = fold(self.request.GET.get("tim", ""))
        return [agency for agency in seen.order_by("path", "name") if wanted in fold(f"{agency.name} {agency.unit.full_name}")]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        context.update(asked=self.request.GET.get("tim", ""), today=timezone.localdate())
        names = dict(Sector.choices)
        rows = [AgencyRow(agency, str(names.get(agency.sector, agency.sector)), people) for agency, people in with_people(context["rows"])]
        context["table"] = agencies_table(rows)
        return context


def with_people(agencies: list[Agency]) -> list[tuple[Agency, int]]:
    """How many people work for each today; one query."""
    held = Assignment.objects.filter(valid_on(timezone.localdate()), unit__in={agency.unit_id for agency in agencies}, user__is_active=True)
    counts: Counter[tuple[int | None, str]] = Counter()
    for unit, role, sector in held.values_list("unit", "role", "sector"):
        if role == Role.SECTOR_AGENCY or role in COMMITTEE_ROLES:
            counts[unit, sector.strip().lower() if role == Role.SECTOR_AGENCY else ""] += 1
    return [(agency, counts[agency.unit_id, agency.sector]) for agency in agencies]


class AgencyWriting(FormPage):
    """A form below the list."""

    def crumbs(self) -> list[Crumb]:
        return [Crumb(LIST, reverse("plans:agencies"))]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", reverse("plans:agencies"))
        return super().get_context_data(**kwargs)

    @property
    def user(self) -> User:
        return cast(User, self.request.user)


class AddAgency(AgencyWriting):
    action = ADD_AGENCY
    title = gettext_lazy("Thêm cơ quan")
    submit = gettext_lazy("Thêm cơ quan")
    help = gettext_lazy("Ghi tên đầy đủ như trong văn bản. Nếu đơn vị đã có cơ quan ấy với cách viết khác, hệ thống sẽ báo.")

    def get_form(self) -> BaseForm:
        typed: dict[str, Any] = {"data": self.request.POST} if self.request.method == "POST" else {}
        return NewAgencyForm(**typed, units=self.units())

    def units(self) -> QuerySet[Unit]:
        """The units in which the person writes plans: the own ones, not those below."""
        own = [role.unit_id for role in assignments(self.user, WRITERS) if role.unit_id]
        return Unit.objects.filter(pk__in=own).in_order()

    def save(self, form: BaseForm) -> str:
        told = form.cleaned_data
        agency = add_agency(actor=self.user, unit=told["unit"], name=told["name"])
        messages.success(self.request, gettext("Đã thêm %(name)s.") % {"name": agency.name})
        return reverse("plans:agencies")


class OneAgency(AgencyWriting):
    action = WRITE_AGENCY

    @cached_property
    def agency(self) -> Agency:
        rows = gate.visible(self.request.user, self.action, Agency.objects.select_related("unit").filter(merged_into=None))
        return get_object_or_404(rows, pk=self.kwargs["pk"])


class EditAgency(OneAgency):
    form_class = AgencyForm
    template_name = "plans/agencies/agency.html"
    help = gettext_lazy("Đổi tên, ngành hoặc ghi ngày kết thúc. Nhiệm vụ đã giao vẫn thuộc cơ quan này.")

    def heading(self) -> str:
        return self.agency.name

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"name": self.agency.name, "sector": self.agency.sector, "valid_to": self.agency.valid_to}}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs, agency=self.agency)

    def save(self, form: BaseForm) -> str:
        told = form.cleaned_data
        change_agency(actor=self.user, agency=self.agency, name=told["name"], sector=told["sector"], valid_to=told["valid_to"])
        messages.success(self.request, gettext("Đã lưu %(name)s.") % {"name": told["name"]})
        return reverse("plans:agencies")


class MergeAgency(OneAgency):
    submit = gettext_lazy("Gộp")
    help = gettext_lazy(
        "Mọi nhiệm vụ, chỉ tiêu, dòng vốn của cơ quan này chuyển sang cơ quan được chọn; "
        "tên cũ từ nay dẫn đến cơ quan ấy. Việc gộp không tự hoàn lại được."
    )

    def heading(self) -> str:
        return gettext("Gộp %(name)s vào cơ quan khác") % {"name": self.agency.name}

    def get_form(self) -> forms.BaseForm:
        typed: dict[str, Any] = {"data": self.request.POST} if self.request.method == "POST" else {}
        return MergeForm(**typed, agency=self.agency)

    def save(self, form: BaseForm) -> str:
        into = merge_agencies(actor=self.user, agency=self.agency, into=form.cleaned_data["into"])
        messages.success(self.request, gettext("Đã gộp vào %(name)s.") % {"name": into.name})
        return reverse("plans:agencies")
