"""Forms of the text of a plan."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.plans.drafting.models import DraftSection

LEVELS = [(1, _("Cấp 1: I, II, III")), (2, _("Cấp 2: 1, 2, 3")), (3, _("Cấp 3: a, b, c"))]


class SectionForm(forms.Form):
    """A section's title and words; `edition` is the one that was opened."""

    title = forms.CharField(label=_("Tên mục"), help_text=_("Không ghi số thứ tự; hệ thống tự đánh số."))
    body = forms.CharField(
        label=_("Nội dung"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16}),
        help_text=_("Mỗi dòng là một đoạn. Dòng bắt đầu bằng “- ” là một ý của danh sách."),
    )
    edition = forms.IntegerField(widget=forms.HiddenInput)


class NewSectionForm(forms.Form):
    """Where a new section stands, at which level, and its title."""

    after = forms.ChoiceField(label=_("Đứng sau mục"))
    level = forms.TypedChoiceField(label=_("Cấp mục"), choices=LEVELS, coerce=int, initial=2)
    title = forms.CharField(label=_("Tên mục"))

    def __init__(self, *args: Any, rows: list[DraftSection], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["after"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(row.key, row.title or row.body[:60]) for row in rows if row.key != "ket"]


class HeadForm(forms.Form):
    """What stands before and after the text."""

    subject = forms.CharField(label=_("Trích yếu"), widget=forms.Textarea(attrs={"rows": 2}))
    issuer = forms.CharField(label=_("Cơ quan ban hành"))
    place = forms.CharField(label=_("Nơi ban hành"))
    bases = forms.CharField(
        label=_("Căn cứ"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Mỗi dòng một văn bản, ví dụ: Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định …"),
    )
    recipients = forms.CharField(label=_("Nơi nhận"), required=False, widget=forms.Textarea(attrs={"rows": 8}))
    reporting_days = forms.CharField(label=_("Ngày báo cáo hằng năm"), required=False, help_text=_("Ví dụ: 31/5, 30/11"))


class KeepForm(forms.Form):
    """A note on the version."""

    note = forms.CharField(
        label=_("Ghi chú"), required=False, help_text=_("Ví dụ: bản gửi lấy ý kiến; bản đã tiếp thu góp ý."), widget=forms.TextInput
    )


class IssueForm(forms.Form):
    """What stands on the signed paper."""

    number = forms.CharField(label=_("Số, ký hiệu"), help_text=_("Ví dụ: 66/KH-UBND"))
    issued_on = forms.DateField(label=_("Ngày ban hành"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    signer_name = forms.CharField(label=_("Người ký"))
    signer_office = forms.CharField(label=_("Chức vụ người ký"), initial="Chủ tịch")
    despite_consulting = forms.BooleanField(
        label=_("Vẫn ban hành dù đợt lấy ý kiến chưa xong"), required=False, help_text=_("Chỉ cần khi còn cơ quan chưa trả lời.")
    )
