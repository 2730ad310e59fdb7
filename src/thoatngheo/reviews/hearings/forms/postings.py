"""Putting lists on the wall and taking them down."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.registry.households.forms.fields import DayField


class AllListsForm(forms.Form):
    starts_on = DayField(label=_("Niêm yết từ ngày"))
    loudspeaker = forms.BooleanField(label=_("Có thông báo trên loa truyền thanh"), required=False)


class PostForm(AllListsForm):
    places = forms.CharField(
        label=_("Nơi niêm yết"), widget=forms.Textarea(attrs={"rows": 3}), help_text=_("Mỗi nơi một dòng; ít nhất hai nơi.")
    )
    field_order = ("starts_on", "places", "loudspeaker")

    def clean_places(self) -> list[str]:
        return [line.strip() for line in str(self.cleaned_data["places"]).splitlines() if line.strip()]


class TakeDownForm(forms.Form):
    removed_on = DayField(label=_("Đã gỡ ngày"))
