"""Forms of the text of a plan."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.drafting.models import DraftSection, Version
from thoatngheo.plans.register.models import Plan

LEVELS = [(1, _("Cấp 1: I, II, III")), (2, _("Cấp 2: 1, 2, 3")), (3, _("Cấp 3: a, b, c"))]


class SectionForm(forms.Form):
    """A section's title and words; `edition` is the one that was opened."""

    title = forms.CharField(label=label_of(DraftSection, "title"), help_text=_("Không ghi số thứ tự; hệ thống tự đánh số."))
    body = forms.CharField(
        label=label_of(DraftSection, "body"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 16}),
        help_text=_("Mỗi dòng là một đoạn. Dòng bắt đầu bằng “- ” là một ý của danh sách."),
    )
    edition = forms.IntegerField(widget=forms.HiddenInput)


class NewSectionForm(forms.Form):
    """Where a new section stands, at which level, and its title."""

    after = forms.ChoiceField(label=_("Đứng sau mục"))
    level = forms.TypedChoiceField(label=label_of(DraftSection, "level"), choices=LEVELS, coerce=int, initial=2)
    title = forms.CharField(label=label_of(DraftSection, "title"))

    def __init__(self, *args: Any, rows: list[DraftSection], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["after"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(row.key, row.title or row.body[:60]) for row in rows if row.key != "ket"]


class HeadForm(forms.Form):
    """What stands before and after the text."""

    subject = forms.CharField(label=label_of(Plan, "subject"), widget=forms.Textarea(attrs={"rows": 2}))
    issuer = forms.CharField(label=label_of(Plan, "issuer"))
    place = forms.CharField(label=label_of(Plan, "place"))
    bases = forms.CharField(
        label=_("Căn cứ"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Mỗi dòng một văn bản, ví dụ: Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định …"),
    )
    recipients = forms.CharField(label=label_of(Plan, "recipients"), required=False, widget=forms.Textarea(attrs={"rows": 8}))
    reporting_days = forms.CharField(label=label_of(Plan, "reporting_days"), required=False, help_text=_("Ví dụ: 31/5, 30/11"))


class KeepForm(forms.Form):
    """A note on the version."""

    note = forms.CharField(
        label=label_of(Version, "note"),
        required=False,
        help_text=_("Ví dụ: bản gửi lấy ý kiến; bản đã tiếp thu góp ý."),
        widget=forms.TextInput,
    )


class IssueForm(forms.Form):
    """What stands on the signed paper."""

    number = forms.CharField(label=label_of(Plan, "number"), help_text=_("Ví dụ: 66/KH-UBND"))
    issued_on = forms.DateField(label=label_of(Plan, "issued_on"), widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    signer_name = forms.CharField(label=label_of(Plan, "signer_name"))
    signer_office = forms.CharField(label=label_of(Plan, "signer_office"), initial="Chủ tịch")
    despite_consulting = forms.BooleanField(
        label=_("Vẫn ban hành dù đợt lấy ý kiến chưa xong"), required=False, help_text=_("Chỉ cần khi còn cơ quan chưa trả lời.")
    )
