"""Forms of the calendar."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

KINDS = [("off", _("Ngày nghỉ (nghỉ bù, hoán đổi)")), ("works", _("Ngày làm việc (làm bù)"))]


class MoveDayForm(forms.Form):
    day = forms.DateField(label=_("Ngày"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    kind = forms.ChoiceField(label=_("Ngày này là"), choices=KINDS, widget=forms.RadioSelect)
    reason = forms.CharField(label=_("Lý do"), help_text=_("Ví dụ: hoán đổi ngày làm việc dịp Quốc khánh."), max_length=300)
    source = forms.CharField(label=_("Căn cứ"), help_text=_("Số, ngày của thông báo hoặc quyết định."), max_length=300)
