"""Totals of households and people by unit and day, with their source."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.offering import offer_rows
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import CountField, DayField
from thoatngheo.registry.households.models import AreaTotal
from thoatngheo.registry.households.policies import EDIT_TOTALS, TOTALS, VIEW_TOTALS
from thoatngheo.registry.households.services import record_total
from thoatngheo.registry.households.tables import totals as totals_table
from thoatngheo.web.views import Crumb, FormPage, ListPage


class TotalForm(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Đơn vị"), empty_label=_("Chọn đơn vị"))
    on = DayField(label=_("Ngày của số liệu"))
    households = CountField(label=_("Tổng số hộ"))
    people = CountField(label=_("Tổng số nhân khẩu"), required=False)
    minority_households = CountField(label=label_of(AreaTotal, "minority_households"), required=False)
    source = forms.CharField(label=label_of(AreaTotal, "source"), help_text=_("Ví dụ: Chi cục Thống kê, văn bản số …"))

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"on": timezone.localdate()})
        super().__init__(*args, **kwargs)
        places = Unit.objects.filter(within("path", scope(user, *TOTALS))).select_related("parent").order_by("level", "name_sort")
        offer_rows(self, "unit", places)


class TotalList(ListPage):
    action = VIEW_TOTALS
    title = _("Tổng số hộ, nhân khẩu")
    template_name = "registry/totals.html"
    help = _("Đây là mẫu số của mọi tỷ lệ. Mỗi số ghi rõ ngày và nguồn; hai nguồn khác nhau đứng cạnh nhau, không đè lên nhau.")

    def rows(self) -> Any:
        rows = gate.visible(self.request.user, self.action, AreaTotal.objects.select_related("unit"))
        return rows.order_by("-on", "unit__level", "unit__name_sort")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(may_add=gate.allows(self.request.user, EDIT_TOTALS), **kwargs)
        return context | {"table": totals_table(context["rows"])}


class AddTotal(FormPage):
    action = EDIT_TOTALS
    title = _("Ghi tổng số")

    def crumbs(self) -> tuple[Crumb, ...]:
        return (Crumb(_("Tổng số hộ, nhân khẩu"), reverse("registry:totals")), Crumb(self.title))

    def get_form(self) -> TotalForm:
        return TotalForm(self.request.POST if self.request.method == "POST" else None, user=self.request.user)

    def save(self, form: Any) -> str:
        record_total(actor=cast(User, self.request.user), **form.cleaned_data)
        messages.success(self.request, gettext("Đã ghi."))
        return reverse("registry:totals")
