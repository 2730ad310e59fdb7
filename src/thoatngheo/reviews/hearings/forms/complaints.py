"""A complaint as it comes in, and what the re-check found."""

from __future__ import annotations

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.reviews.hearings.models import Complaint


class ReceiveForm(forms.Form):
    code = forms.CharField(
        label=_("Mã hộ bị khiếu nại hoặc bị bỏ sót"),
        help_text=_("Hộ có trên danh sách niêm yết, hoặc hộ ở địa bàn mà danh sách không có."),
    )
    complainant = forms.CharField(
        label=label_of(Complaint, "complainant"), help_text=_("Chỉ công chức, lãnh đạo xã và người kiểm tra thấy tên này.")
    )
    text = forms.CharField(label=_("Nội dung khiếu nại"), widget=forms.Textarea(attrs={"rows": 4}))
    received_on = DayField(label=label_of(Complaint, "received_on"))


class RecheckForm(forms.Form):
    rechecked_on = DayField(label=label_of(Complaint, "rechecked_on"))
    rechecked_by = forms.CharField(
        label=_("Những người phúc tra"),
        help_text=_("Nên là người khác với người đã thu thập thông tin của hộ; nếu trùng, hệ thống ghi lại."),
    )
    found = forms.CharField(
        label=label_of(Complaint, "found"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Điều đã thấy ở hộ, khác gì với phiếu rà soát."),
    )
    answer = forms.CharField(
        label=_("Trả lời người khiếu nại"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Lý do kết quả thay đổi hoặc giữ nguyên. Kết luận do hệ thống rút ra từ thông tin của hộ, không ghi tay."),
    )
    answered_on = DayField(label=_("Ngày trả lời bằng văn bản"))
