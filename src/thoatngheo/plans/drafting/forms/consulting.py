"""Forms of a consultation."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.drafting.models import Asked, Comment, Consultation, Version
from thoatngheo.plans.register.models import Agency

DAY = {"type": "date"}


class VersionField(forms.ModelChoiceField):  # type: ignore[type-arg]  # Django's fields take no argument at run time
    """A choice of versions, told by number and note."""

    def label_from_instance(self, obj: Any) -> str:
        told = gettext("Bản %(number)s") % {"number": obj.number}
        return f"{told}: {obj.note}" if obj.note else told


class SendForm(forms.Form):
    """Which version goes to whom, by when."""

    version = VersionField(label=_("Bản gửi lấy ý kiến"), queryset=Version.objects.none(), empty_label=None)
    agencies = forms.ModelMultipleChoiceField(
        label=_("Cơ quan được hỏi ý kiến"), queryset=Agency.objects.none(), required=False, widget=forms.CheckboxSelectMultiple
    )
    others = forms.CharField(
        label=_("Cơ quan khác"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Mỗi dòng một cơ quan. “UBND các xã, phường” là từng xã, phường trong địa bàn."),
    )
    due_on = forms.DateField(label=label_of(Consultation, "due_on"), widget=forms.DateInput(attrs=DAY, format="%Y-%m-%d"))
    letter_number = forms.CharField(label=label_of(Consultation, "letter_number"), required=False)

    def __init__(self, *args: Any, versions: Any, agencies: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, rows in (("version", versions), ("agencies", agencies)):
            field = self.fields[name]
            assert isinstance(field, forms.ModelChoiceField)
            field.queryset = rows


class CommentForm(forms.Form):
    """What an agency says about a section."""

    section = forms.ChoiceField(label=label_of(Comment, "section"), required=False)
    quote = forms.CharField(
        label=label_of(Comment, "quote"),
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Chép đoạn cần sửa từ dự thảo; để trống nếu góp ý cả mục."),
    )
    text = forms.CharField(
        label=label_of(Comment, "text"), widget=forms.Textarea(attrs={"rows": 6}), help_text=_("Ghi rõ đề nghị sửa thành gì.")
    )

    def __init__(self, *args: Any, sections: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["section"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", _("Toàn bộ dự thảo")), *sections]


class PaperCommentForm(CommentForm):
    """The same, as it came on paper."""

    answered_on = forms.DateField(label=_("Ngày công văn"), widget=forms.DateInput(attrs=DAY, format="%Y-%m-%d"))
    letter_number = forms.CharField(label=label_of(Asked, "letter_number"))


class PaperAgreeForm(forms.Form):
    """A letter that agrees."""

    answered_on = forms.DateField(label=_("Ngày công văn"), widget=forms.DateInput(attrs=DAY, format="%Y-%m-%d"))
    letter_number = forms.CharField(label=label_of(Asked, "letter_number"))


class SettleForm(forms.Form):
    """What becomes of a comment, and why."""

    outcome = forms.ChoiceField(
        label=label_of(Comment, "outcome"),
        choices=[choice for choice in Comment.Outcome.choices if choice[0] != "open"],
        widget=forms.RadioSelect,
    )
    reason = forms.CharField(
        label=label_of(Comment, "reason"),
        required=False,  # the service says why it is needed
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Luôn cần ghi, kể cả khi tiếp thu: đã sửa ở đâu, thành gì."),
    )
