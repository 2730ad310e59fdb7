"""A role is given, a role ends."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import Http404, HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.forms import EndForm, RoleForm
from thoatngheo.accounts.models import Assignment, Role
from thoatngheo.accounts.places import unit_meant
from thoatngheo.accounts.policies import KEEP_PEOPLE, KEEP_ROLES
from thoatngheo.accounts.services import assign_role, end_role
from thoatngheo.accounts.views.people import OfPerson, people_crumb, person_crumb, visible_people
from thoatngheo.core import gate
from thoatngheo.web.views import Crumb, FormPage


class AddRole(OfPerson, FormPage):
    action = KEEP_PEOPLE
    title = gettext_lazy("Giao vai trò")
    form_class = RoleForm
    submit = gettext_lazy("Giao vai trò")

    def crumbs(self) -> list[Crumb]:
        return [people_crumb(), person_crumb(self.person)]

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"valid_from": timezone.localdate()}}

    def save(self, form: BaseForm) -> str:
        told = form.cleaned_data
        assign_role(
            actor=self.request.user,
            user=self.person,
            role=Role(told["role"]),
            unit=unit_meant(told["unit"], told["valid_from"]),
            sector=told["sector"],
            valid_from=told["valid_from"],
            valid_to=told["valid_to"],
        )
        messages.success(self.request, gettext("Đã giao vai trò."))
        return reverse("accounts:person", args=[self.person.pk])


class EndRole(FormPage):
    action = KEEP_ROLES
    title = gettext_lazy("Kết thúc vai trò")
    form_class = EndForm
    submit = gettext_lazy("Kết thúc vai trò")

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.key: int = kwargs["pk"]

    def subject(self) -> Assignment:
        mine = gate.visible(self.request.user, KEEP_ROLES, Assignment.objects.select_related("user", "unit"))
        found = mine.filter(pk=self.key, user__in=visible_people(self.request)).first()
        if found is None:
            raise Http404
        self.assignment = found
        return found

    def crumbs(self) -> list[Crumb]:
        return [people_crumb(), person_crumb(self.assignment.user)]

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"last_day": timezone.localdate()}}

    def save(self, form: BaseForm) -> str:
        end_role(actor=self.request.user, assignment=self.assignment, last_day=form.cleaned_data["last_day"])
        messages.success(self.request, gettext("Đã ghi ngày kết thúc vai trò."))
        return reverse("accounts:person", args=[self.assignment.user_id])
