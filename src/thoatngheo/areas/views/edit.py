"""Hamlets entered, renamed, ended; the type of a unit with its source."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.forms import EndForm, HamletsForm, RenameForm, TypeForm
from thoatngheo.areas.levels import AreaType
from thoatngheo.areas.models import Unit
from thoatngheo.areas.policies import EDIT_HAMLETS, SET_AREA_TYPE
from thoatngheo.areas.services import HamletRow, add_hamlets, end_hamlet, rename_hamlet, set_area_type
from thoatngheo.areas.views.unit import back_to
from thoatngheo.web.views import Crumb, FormPage


class AboutUnit(FormPage):
    """A form about one unit; the gate is asked about this unit."""

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.unit = get_object_or_404(Unit.objects.select_related("parent"), pk=kwargs["pk"])

    def subject(self) -> Unit:
        return self.unit

    def crumbs(self) -> list[Crumb]:
        return [Crumb(_("Đơn vị hành chính"), "/don-vi/"), back_to(self.unit)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", self.home(self.unit))
        return super().get_context_data(**kwargs)

    def home(self, unit: Unit) -> str:
        return reverse("areas:unit", args=[unit.pk])


class AddHamlets(AboutUnit):
    action = EDIT_HAMLETS
    title = _("Nhập thôn, tổ dân phố")
    form_class = HamletsForm
    submit = _("Nhập danh sách")

    def save(self, form: BaseForm) -> str:
        names = [line for line in form.cleaned_data["names"].splitlines() if line.strip()]
        rows = [HamletRow(name, form.cleaned_data["since"]) for name in names]
        hamlets = add_hamlets(actor=self.request.user, commune=self.unit, rows=rows, source=form.cleaned_data["source"])
        messages.success(self.request, gettext("Đã có %(count)d thôn, tổ dân phố trong danh sách.") % {"count": len(set(hamlets))})
        return self.home(self.unit)


class RenameHamlet(AboutUnit):
    action = EDIT_HAMLETS
    title = _("Đổi tên thôn, tổ dân phố")
    form_class = RenameForm
    submit = _("Đổi tên")

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"name": self.unit.full_name}}

    def save(self, form: BaseForm) -> str:
        return self.home(rename_hamlet(actor=self.request.user, hamlet=self.unit, text=form.cleaned_data["name"]))


class EndHamlet(AboutUnit):
    action = EDIT_HAMLETS
    title = _("Kết thúc thôn, tổ dân phố")
    form_class = EndForm
    submit = _("Ghi ngày kết thúc")

    def save(self, form: BaseForm) -> str:
        return self.home(end_hamlet(actor=self.request.user, hamlet=self.unit, last_day=form.cleaned_data["last_day"]))


class SetType(AboutUnit):
    action = SET_AREA_TYPE
    title = _("Ghi loại khu vực")
    lead = _("Loại khu vực quyết định chuẩn thu nhập, nên phải có căn cứ.")
    form_class = TypeForm
    submit = _("Ghi loại khu vực")

    def save(self, form: BaseForm) -> str:
        given = form.cleaned_data
        set_area_type(
            actor=self.request.user,
            unit=self.unit,
            area_type=AreaType(given["area_type"]),
            since=given["since"],
            source=given["source"],
            verified=given["verified"],
        )
        return self.home(self.unit)
