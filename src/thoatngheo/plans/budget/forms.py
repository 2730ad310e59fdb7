"""The forms of money and of the catalogue."""

from __future__ import annotations

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.offering import offer_rows
from thoatngheo.core.words import label_of
from thoatngheo.plans.budget.fields import MoneyField
from thoatngheo.plans.budget.models import FundKind, FundLine, FundSource, MoneyEntry, MoneyMove, Stage
from thoatngheo.plans.register.models import Programme, Project
from thoatngheo.registry.households.forms.fields import DayField

HANDED = [(Stage.PLANNED, Stage.PLANNED.label), (Stage.ALLOCATED, Stage.ALLOCATED.label)]


def projects_of(year: int) -> QuerySet[Project]:
    """The projects of the programmes that run in the year."""
    rows = Project.objects.filter(programme__first_year__lte=year, programme__last_year__gte=year)
    return rows.select_related("programme").order_by("programme", "number", "sub")


class DocumentForm(forms.Form):
    """The document behind a deed."""

    decision_number = forms.CharField(label=label_of(MoneyEntry, "decision_number"), required=False, max_length=100)
    decision_on = DayField(label=label_of(MoneyEntry, "decision_on"), required=False)


class LineForm(forms.Form):
    """A new line of a unit and year."""

    project = forms.ModelChoiceField(
        Project.objects.none(),
        label=label_of(FundLine, "project"),
        help_text=_("Chỉ có các dự án của chương trình thực hiện trong năm này"),
    )
    source = forms.ChoiceField(label=label_of(FundLine, "source"), choices=FundSource.choices)
    kind = forms.ChoiceField(label=label_of(FundLine, "kind"), choices=FundKind.choices, initial=FundKind.RECURRENT)
    in_charge = forms.CharField(label=_("Đơn vị sử dụng vốn"), required=False, max_length=300, help_text=_("Như ghi trong kế hoạch"))
    planned = MoneyField(label=_("Số kế hoạch"), required=False)
    on = DayField(label=_("Ngày giao kế hoạch"), required=False)
    note = forms.CharField(label=label_of(FundLine, "note"), required=False, max_length=500)

    def __init__(self, *args: Any, year: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_rows(self, "project", projects_of(year))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("planned") and not cleaned.get("on"):
            self.add_error("on", _("Ghi ngày giao kế hoạch của số tiền."))
        return cleaned


class RecordForm(DocumentForm):
    """An amount of a stage."""

    stage = forms.ChoiceField(label=label_of(MoneyEntry, "stage"), choices=Stage.choices, initial=Stage.SPENT)
    amount = MoneyField(label=_("Số tiền ghi thêm"))
    on = DayField(label=label_of(MoneyEntry, "on"))
    note = forms.CharField(label=label_of(MoneyEntry, "note"), required=False, max_length=500)

    field_order = ("stage", "amount", "on", "decision_number", "decision_on", "note")


class CorrectForm(DocumentForm):
    """The right amount of an entry."""

    amount = MoneyField(label=_("Số đúng"), help_text=_("Ghi 0 để hủy cả khoản; khoản cũ vẫn được giữ trong lịch sử"))
    on = DayField(label=_("Ngày sửa"))
    note = forms.CharField(label=_("Lý do"), max_length=500)

    field_order = ("amount", "on", "note", "decision_number", "decision_on")


class MoveForm(DocumentForm):
    """A move to another line of the same source, kind and year."""

    taker = forms.ModelChoiceField(
        FundLine.objects.none(), label=label_of(MoneyMove, "taker"), help_text=_("Chỉ có các dòng cùng nguồn, cùng loại vốn, cùng năm")
    )
    stage = forms.ChoiceField(label=label_of(MoneyMove, "stage"), choices=HANDED, initial=Stage.ALLOCATED)
    amount = MoneyField(label=_("Số tiền chuyển"))
    on = DayField(label=_("Ngày ghi"))
    reason = forms.CharField(label=label_of(MoneyMove, "reason"), required=False, max_length=500)

    field_order = ("taker", "stage", "amount", "decision_number", "decision_on", "on", "reason")

    def __init__(self, *args: Any, takers: QuerySet[FundLine], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer_rows(self, "taker", takers)
        for name in ("decision_number", "decision_on"):
            self.fields[name].required = True
        self.fields["decision_number"].label = _("Số quyết định")
        self.fields["decision_on"].label = _("Ngày quyết định")


class HandDownForm(DocumentForm):
    """What goes with the amounts of an allocation; the amounts stand in a table beside it."""

    on = DayField(label=_("Ngày giao"))

    field_order = ("on", "decision_number", "decision_on")


class ProjectForm(forms.Form):
    """A project or sub-project that the loaded law does not name."""

    programme = forms.ModelChoiceField(Programme.objects.order_by("-first_year"), label=label_of(Project, "programme"), empty_label=None)
    number = forms.IntegerField(label=_("Số của dự án"), min_value=1, max_value=99)
    sub = forms.IntegerField(label=_("Số của tiểu dự án"), min_value=1, max_value=99, required=False, help_text=_("Để trống nếu là dự án"))
    name = forms.CharField(label=_("Tên"), max_length=500)
    source = forms.CharField(
        label=label_of(Project, "source"), max_length=300, help_text=_("Số, ngày và cơ quan ban hành văn bản nêu dự án này")
    )
    verified = forms.BooleanField(label=_("Tôi đã đối chiếu tên với văn bản gốc"), required=False)
