"""Forms of tasks, reports and agencies."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.sectors import Sector
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import tidy
from thoatngheo.core.words import label_of
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.tasks.models import PeriodReport, Task, TaskReport


def day_field(label: Any, **about: Any) -> forms.DateField:
    return forms.DateField(label=label, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"), **about)


class TaskForm(forms.Form):
    """Agencies are written as in the plan; who is meant is found by name."""

    text = forms.CharField(label=label_of(Task, "text"), widget=forms.Textarea(attrs={"rows": 3}))
    leads = forms.CharField(
        label=_("Cơ quan chủ trì"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text=_("Mỗi cơ quan một dòng. “UBND các xã, thị trấn” được giao cho từng xã, thị trấn."),
    )
    others = forms.CharField(
        label=_("Cơ quan phối hợp"), required=False, widget=forms.Textarea(attrs={"rows": 3}), help_text=_("Mỗi cơ quan một dòng.")
    )
    due = day_field(_("Thời hạn"), required=False, help_text=_("Để trống nếu làm suốt kỳ kế hoạch."))
    section = forms.CharField(label=label_of(Task, "section"), required=False, max_length=200)

    def clean_leads(self) -> list[str]:
        return names_in(self.cleaned_data["leads"])

    def clean_others(self) -> list[str]:
        return names_in(self.cleaned_data["others"])


def names_in(text: str) -> list[str]:
    """One name a line, or between semicolons."""
    return [name for part in re.split(r"[;\n]", text) if (name := tidy(part))]


class SteerForm(forms.Form):
    due = day_field(_("Thời hạn"), required=False, help_text=_("Để trống nếu làm suốt kỳ kế hoạch."))
    dropped = forms.BooleanField(label=_("Thôi giao nhiệm vụ này"), required=False, help_text=_("Nhiệm vụ vẫn còn trong danh sách để đọc."))


class ReportForm(forms.Form):
    state = forms.ChoiceField(label=label_of(TaskReport, "state"), choices=Task.State, widget=forms.RadioSelect)
    text = forms.CharField(label=label_of(TaskReport, "text"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    on = day_field(_("Ngày báo cáo"))


class PeriodForm(forms.Form):
    text = forms.CharField(
        label=label_of(PeriodReport, "text"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Tóm tắt, hoặc số, ngày của văn bản báo cáo đã gửi."),
    )
    on = day_field(_("Ngày báo cáo"))


class AgencyForm(forms.Form):
    name = forms.CharField(label=label_of(Agency, "name"), max_length=200, help_text=_("Ví dụ: Phòng Tài chính - Kế hoạch."))
    sector = forms.ChoiceField(
        label=_("Ai làm việc cho cơ quan này"),
        required=False,
        choices=[("", _("Công chức, lãnh đạo của UBND")), *Sector.choices],
        help_text=_("Tài khoản mang vai trò cơ quan ngành với ngành này, ở cùng đơn vị, sẽ thấy việc của cơ quan."),
    )
    valid_to = day_field(_("Hoạt động đến ngày"), required=False, help_text=_("Để trống nếu còn hoạt động."))


class NewAgencyForm(forms.Form):
    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Của đơn vị"), empty_label=None)
    name = forms.CharField(label=label_of(Agency, "name"), max_length=200, help_text=_("Ví dụ: Phòng Tài chính - Kế hoạch."))

    def __init__(self, *args: Any, units: QuerySet[Unit], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["unit"]
        field.queryset = units


class MergeForm(forms.Form):
    into = forms.ModelChoiceField(Agency.objects.none(), label=_("Gộp vào"), empty_label=_("Chọn cơ quan"))

    def __init__(self, *args: Any, agency: Agency, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["into"]
        field.queryset = Agency.objects.filter(unit=agency.unit_id, merged_into=None).exclude(pk=agency.pk).order_by("name")
