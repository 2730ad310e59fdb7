"""The page on which a plan is made by hand."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.plans.register.policies.plans import ADD_PLAN
from thoatngheo.plans.targets.forms.making import PlanForm
from thoatngheo.plans.targets.services.making import Head, make_plan
from thoatngheo.web.views import Crumb, FormPage


class MakePlan(FormPage):
    """A draft begins here; targets, tasks and money follow on its tabs."""

    action = ADD_PLAN
    title = gettext_lazy("Lập kế hoạch")
    form_class = PlanForm
    submit = gettext_lazy("Lập dự thảo")
    help = gettext_lazy(
        "Trang này chỉ lập phần đầu của dự thảo; chỉ tiêu, nhiệm vụ, vốn thêm sau ở các tab. Đã có văn bản thì đọc văn bản thay vì gõ lại."
    )

    def crumbs(self) -> tuple[Crumb, ...]:
        return (Crumb(gettext_lazy("Kế hoạch"), reverse("plans:plans")),)

    def form_arguments(self) -> dict[str, Any]:
        return {"user": self.request.user}

    def save(self, form: forms.BaseForm) -> str:
        asked = dict(form.cleaned_data)
        head = Head(*(asked.pop(name) for name in ("subject", "first_year", "last_year", "standard")))
        plan = make_plan(actor=cast(User, self.request.user), head=head, **asked)
        messages.success(self.request, gettext("Đã lập dự thảo. Thêm chỉ tiêu ở đây, rồi giao cho các đơn vị."))
        return reverse("plans:targets", args=[plan.pk])
