"""Danh mục dự án: the projects of each programme period, and entering what the loaded law does not name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django.db.models import Prefetch
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.plans.budget.forms import ProjectForm
from thoatngheo.plans.budget.policies import VIEW_CATALOGUE, WRITE_CATALOGUE
from thoatngheo.plans.budget.services.projects import change_project, enter_project
from thoatngheo.plans.budget.shown import projects as projects_table
from thoatngheo.plans.budget.views.money_forms import typed
from thoatngheo.plans.register.models import Programme, Project
from thoatngheo.web.views import Crumb, FormPage, Page

TITLE = gettext_lazy("Danh mục dự án")


class Catalogue(Page):
    """Programmes with their projects and sub-projects."""

    action = VIEW_CATALOGUE
    template_name = "plans/money/catalogue.html"
    title = TITLE
    help = gettext_lazy(
        "Dự án giai đoạn 2021–2025 ghi theo văn bản của trung ương; chỗ chưa đối chiếu được nêu rõ."
        " Giai đoạn 2026–2035 để mở: cấp tỉnh và người quản trị ghi dự án kèm văn bản nêu dự án đó."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        projects = Project.objects.select_related("entered_by").order_by("number", "sub")
        programmes = Programme.objects.prefetch_related(Prefetch("projects", projects)).order_by("-first_year")
        kwargs["programmes"] = [(each, projects_table(found) if (found := each.projects.all()) else None) for each in programmes]
        kwargs["may_write"] = gate.allows(self.request.user, WRITE_CATALOGUE)
        return super().get_context_data(**kwargs)


class ProjectForms(FormPage):
    """The form of a project."""

    action = WRITE_CATALOGUE
    submit = gettext_lazy("Ghi vào danh mục")
    help = gettext_lazy(
        "Ghi đúng tên trong văn bản và nêu văn bản đó. Dự án ghi ở đây không bị ghi đè khi danh mục của trung ương được nạp lại."
    )

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(TITLE, reverse("plans:catalogue")), Crumb(self.title))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(cancel=reverse("plans:catalogue"), **kwargs)


class AddProject(ProjectForms):
    title = gettext_lazy("Thêm dự án")

    def get_form(self) -> ProjectForm:
        return ProjectForm(**typed(self))

    def save(self, form: Any) -> str:
        enter_project(actor=cast(User, self.request.user), **form.cleaned_data)
        return reverse("plans:catalogue")


class ChangeProject(ProjectForms):
    title = gettext_lazy("Sửa dự án")

    @cached_property
    def project(self) -> Project:
        return get_object_or_404(Project, pk=self.kwargs["pk"])

    def get_form(self) -> ProjectForm:
        initial = {key: getattr(self.project, key) for key in ("programme", "number", "sub", "name", "source", "verified")}
        form = ProjectForm(**typed(self), initial=initial)
        for name in ("programme", "number", "sub"):
            form.fields[name].disabled = True
        return form

    def save(self, form: Any) -> str:
        told = {key: form.cleaned_data[key] for key in ("name", "source", "verified")}
        change_project(actor=cast(User, self.request.user), project=self.project, **told)
        return reverse("plans:catalogue")
