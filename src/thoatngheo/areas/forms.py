"""Forms of the pages about units."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.levels import AreaType


class HamletsForm(forms.Form):
    """One hamlet or a whole list."""

    names = forms.CharField(
        label=_("Thôn, bản, tổ dân phố"),
        help_text=_("Mỗi dòng một thôn, ghi cả loại: “Thôn Tân Lập”, “Khu phố 3”. Thôn đã có thì giữ nguyên."),
        widget=forms.Textarea(attrs={"rows": 8}),
        max_length=20_000,
    )
    since = forms.DateField(
        label=_("Có từ ngày"),
        required=False,
        help_text=_("Để trống nếu không rõ."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    source = forms.CharField(label=_("Căn cứ"), required=False, help_text=_("Số, ngày của nghị quyết hoặc quyết định."), max_length=300)


class RenameForm(forms.Form):
    name = forms.CharField(label=_("Tên mới"), help_text=_("Ghi cả loại: “Thôn Tân Lập”. Tìm theo tên cũ vẫn thấy."), max_length=200)


class EndForm(forms.Form):
    last_day = forms.DateField(
        label=_("Ngày cuối cùng"),
        help_text=_("Các hộ trong thôn phải được chuyển sang thôn khác."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


class TypeForm(forms.Form):
    area_type = forms.ChoiceField(label=_("Loại khu vực"), choices=AreaType.choices, widget=forms.RadioSelect)
    since = forms.DateField(label=_("Từ ngày"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    source = forms.CharField(label=_("Căn cứ"), help_text=_("Số, ngày của văn bản."), max_length=300)
    verified = forms.BooleanField(label=_("Đã đối chiếu văn bản gốc"), required=False)
