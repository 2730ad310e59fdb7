"""Forms of reading and taking over: upload, whose plan, one form for each kind of item."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.numbers import parse_number, show_number
from thoatngheo.core.offering import offer_choices, offer_rows
from thoatngheo.core.problems import Problem
from thoatngheo.core.words import label_of
from thoatngheo.plans.budget.models import FundKind, FundLine, FundSource
from thoatngheo.plans.intake.models import ReadDocument
from thoatngheo.plans.intake.reading.amounts import UNITS
from thoatngheo.plans.intake.reading.contents import (
    C,
    Content,
    ReadBase,
    ReadEnd,
    ReadHead,
    ReadPart,
    ReadProject,
    ReadTable,
    ReadTarget,
    ReadTask,
)
from thoatngheo.plans.register.models import LegalBase, Plan, Programme, Project
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.tasks.models import Task
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.reviews.classification.engine import standards

if TYPE_CHECKING:
    UnitField = forms.ModelChoiceField[Unit]
else:
    UnitField = forms.ModelChoiceField  # takes no parameter when the program runs

NOTHING = ("", "–")
MONEY_UNITS = [NOTHING, ("dong", _("đồng")), ("nghin", _("nghìn đồng")), ("trieu", _("triệu đồng")), ("ty", _("tỷ đồng"))]
LONG = forms.Textarea(attrs={"rows": 3})


class UploadForm(forms.Form):
    file = forms.FileField(label=_("Tệp kế hoạch"), required=False, help_text=_("Tệp .txt, .docx hoặc .pdf, tối đa 25 MB."))
    text = forms.CharField(
        label=_("Hoặc dán toàn văn"), required=False, strip=False, widget=forms.Textarea(attrs={"rows": 8}),
        help_text=_("Dán cả phần đầu (số, ngày, cơ quan) và phần cuối (nơi nhận, người ký)."),
    )  # fmt: skip


class UnitChoice(UnitField):
    def label_from_instance(self, obj: Unit) -> str:
        return f"{obj.full_name}, {obj.parent.full_name}" if obj.parent else obj.full_name


class UnitForm(forms.Form):
    """Whose plan it is: a unit of the day of the plan, within the person's area."""

    unit = UnitChoice(Unit.objects.none(), label=_("Kế hoạch của đơn vị"), help_text=_("Đơn vị đang có vào ngày ban hành kế hoạch."))

    def __init__(self, *args: Any, user: User, day: date | None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        units = Unit.objects.filter(within("path", scope(user, *WRITERS))).exclude(level=Level.HAMLET).select_related("parent")
        offer_rows(self, "unit", (units.on(day) if day else units).in_order())


class FigureField(forms.CharField):
    """A figure as officers write it (1.234,5), kept as plain text ("1234.5")."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="decimal", autocomplete="off")

    def prepare_value(self, value: Any) -> Any:
        try:
            return show_number(Decimal(value)) if value and isinstance(value, str) and "," not in value else value
        except ArithmeticError:
            return value

    def clean(self, value: Any) -> str:
        text = super().clean(value)
        if not text:
            return ""
        try:
            number = parse_number(text)
        except Problem as problem:
            raise ValidationError(problem.text()) from problem
        return f"{number:f}"


class LinesField(forms.CharField):
    """A list, one entry a line."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.Textarea(attrs={"rows": 4}))
        kwargs.setdefault("help_text", _("Mỗi dòng một mục."))
        super().__init__(**kwargs)

    def prepare_value(self, value: Any) -> Any:
        return "\n".join(value) if isinstance(value, tuple) else value

    def clean(self, value: Any) -> tuple[str, ...]:
        return tuple(line.strip() for line in super().clean(value).splitlines() if line.strip())


class ItemForm(forms.Form, Generic[C]):
    """One item: its fields are named as those of its content, and clean to what these hold."""

    def __init__(self, *args: Any, document: ReadDocument, content: C, **kwargs: Any) -> None:
        kwargs["initial"] = self.shown(content)
        super().__init__(*args, **kwargs)
        self.document, self.before = document, content

    def shown(self, content: C) -> dict[str, object]:
        """The content as the fields take it."""
        return {field.name: getattr(content, field.name) for field in fields(content)}

    def content(self) -> C:
        """The content as a person left it."""
        return replace(self.before, **self.of_content(self.cleaned_data))

    def of_content(self, cleaned: Mapping[str, Any]) -> Mapping[str, Any]:
        """What was typed, by the content's fields; a form with other fields says here what becomes of them."""
        return cleaned


class HeadForm(ItemForm[ReadHead]):
    document_kind = forms.CharField(label=_("Loại văn bản"), max_length=60)
    number = forms.CharField(
        label=label_of(Plan, "number"), required=False, max_length=60, help_text=_("Để trống nếu văn bản không ghi số.")
    )
    issued_on = DayField(label=label_of(Plan, "issued_on"), required=False)
    place = forms.CharField(label=label_of(Plan, "place"), required=False, max_length=200)
    subject = forms.CharField(label=label_of(Plan, "subject"), widget=LONG, max_length=2000)
    issuer = forms.CharField(label=label_of(Plan, "issuer"), required=False, max_length=300)
    signer_name = forms.CharField(label=label_of(Plan, "signer_name"), required=False, max_length=200)
    signer_office = forms.CharField(label=label_of(Plan, "signer_office"), required=False, max_length=200)
    first_year = forms.IntegerField(label=label_of(Plan, "first_year"), min_value=1990, max_value=2100)
    last_year = forms.IntegerField(label=label_of(Plan, "last_year"), min_value=1990, max_value=2100)
    standard = forms.ChoiceField(
        label=label_of(Plan, "standard"), required=False, help_text=_("Chuẩn mà các chỉ tiêu hộ nghèo của kế hoạch tính theo.")
    )
    programme = forms.ChoiceField(label=label_of(Plan, "programme"), required=False)
    amends = forms.TypedChoiceField(
        label=_("Sửa đổi, thay thế kế hoạch"), required=False, coerce=int, empty_value=None,
        help_text=_("Chỉ chọn khi văn bản này sửa đổi hoặc thay một kế hoạch đã ban hành của đơn vị."),
    )  # fmt: skip
    old_ends = forms.BooleanField(label=_("Kế hoạch được chọn hết hiệu lực, văn bản này thay thế toàn bộ"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        issued = Plan.objects.filter(unit=self.document.unit, state=Plan.State.ISSUED).order_by("-last_year", "-pk")
        choices: dict[str, Sequence[tuple[Any, Any]]] = {
            "standard": list(standards().items()),
            "programme": list(Programme.objects.order_by("first_year").values_list("code", "name")),
            "amends": [(plan.pk, f"{plan.number or '–'}, {plan.first_year}: {plan.subject}") for plan in issued],
        }
        for name, rows in choices.items():
            offer_choices(self, name, [NOTHING, *rows])

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        if (told.get("first_year") or 0) > (told.get("last_year") or 9999):
            self.add_error("last_year", _("Năm cuối không thể trước năm đầu."))
        if told.get("old_ends") and not told.get("amends"):
            self.add_error("amends", _("Chọn kế hoạch hết hiệu lực."))
        return told


class BaseForm(ItemForm[ReadBase]):
    document_kind = forms.CharField(label=_("Loại văn bản"), max_length=60)
    number = forms.CharField(label=label_of(LegalBase, "number"), required=False, max_length=60)
    day = DayField(label=label_of(LegalBase, "day"), required=False)
    issuer = forms.CharField(label=label_of(LegalBase, "issuer"), required=False, max_length=300)
    title = forms.CharField(label=label_of(LegalBase, "title"), required=False, widget=LONG, max_length=2000)


def measures() -> list[tuple[Any, Any]]:
    """The catalogue of measures; nothing: units report by hand."""
    return [("", _("Đơn vị tự báo cáo")), *((code, measure.name) for code, measure in MEASURES.items())]


class TargetForm(ItemForm[ReadTarget]):
    label = forms.CharField(label=label_of(Target, "label"), widget=LONG, max_length=2000)
    role = forms.ChoiceField(label=label_of(Target, "role"), choices=Target.Role.choices)
    comparator = forms.ChoiceField(label=label_of(Target, "comparator"), choices=Target.Comparator.choices)
    value = FigureField(label=_("Giá trị"))
    value_max = FigureField(label=_("Giá trị cao nhất"), required=False, help_text=_("Chỉ khi chỉ tiêu là một khoảng."))
    unit_name = forms.CharField(label=label_of(Target, "unit_name"), required=False, max_length=60)
    measure = forms.ChoiceField(label=_("Hệ thống đo bằng"), choices=measures, required=False)
    subject = forms.CharField(label=label_of(Target, "subject"), required=False, max_length=600)
    due = DayField(label=label_of(Target, "due"), required=False)
    section = forms.CharField(label=label_of(Target, "section"), required=False, max_length=600)

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        low, high = told.get("value"), told.get("value_max")
        if told.get("comparator") == Target.Comparator.RANGE:
            if not high:
                self.add_error("value_max", _("Một khoảng cần giá trị cao nhất."))
            elif low and Decimal(high) < Decimal(low):
                self.add_error("value_max", _("Giá trị cao nhất nhỏ hơn giá trị đầu khoảng."))
        return told


class ProjectForm(ItemForm[ReadProject]):
    name = forms.CharField(label=_("Tên dự án, tiểu dự án"), widget=LONG, max_length=2000)
    catalogue = forms.TypedChoiceField(label=_("Dự án trong danh mục"), required=False, coerce=int, empty_value=None)
    amount = FigureField(label=_("Số tiền như in"), required=False)
    money_unit = forms.ChoiceField(label=_("Đơn vị tiền"), required=False, choices=MONEY_UNITS)
    source = forms.ChoiceField(label=label_of(FundLine, "source"), required=False, choices=[NOTHING, *FundSource.choices])
    fund_kind = forms.ChoiceField(label=_("Loại vốn"), required=False, choices=[NOTHING, *FundKind.choices])
    year = forms.IntegerField(label=_("Năm của vốn"), required=False, min_value=1990, max_value=2100)
    unit_in_charge = forms.CharField(label=_("Đơn vị thực hiện"), required=False, max_length=600)
    goal = forms.CharField(label=_("Mục tiêu"), required=False, widget=LONG, max_length=4000)
    beneficiaries = LinesField(label=_("Đối tượng thụ hưởng"), required=False)
    activities = LinesField(label=_("Hoạt động"), required=False)
    outputs = LinesField(label=_("Kết quả, sản phẩm"), required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        projects = Project.objects.select_related("programme").order_by("-programme__first_year", "number", "sub")
        labels = [(project.pk, f"{project} ({project.programme.first_year}–{project.programme.last_year})") for project in projects]
        offer_choices(self, "catalogue", [NOTHING, *labels])

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        amount, unit = told.get("amount"), told.get("money_unit")
        if amount and unit and (Decimal(amount) * UNITS[unit]) % 1:
            self.add_error("amount", _("Số tiền phải là số đồng tròn."))
        return told


class TaskForm(ItemForm[ReadTask]):
    text = forms.CharField(label=label_of(Task, "text"), widget=LONG, max_length=4000)
    lead = LinesField(
        label=_("Chủ trì, thực hiện"), required=False, help_text=_("Mỗi dòng một cơ quan. “UBND các xã”: mỗi xã một phần việc.")
    )
    take_part = LinesField(label=_("Phối hợp"), required=False)
    due = DayField(label=label_of(Task, "due"), required=False)
    section = forms.CharField(label=label_of(Task, "section"), required=False, max_length=600)

    def shown(self, content: ReadTask) -> dict[str, object]:
        by_role = {role: tuple(part.name for part in content.parts if part.role == role) for role in ("lead", "take_part")}
        return super().shown(content) | by_role

    def of_content(self, cleaned: Mapping[str, Any]) -> Mapping[str, Any]:
        parts = tuple(ReadPart(name, role) for role in ("lead", "take_part") for name in cleaned[role])
        return {"text": cleaned["text"], "due": cleaned["due"], "section": cleaned["section"], "parts": parts}


class EndForm(ItemForm[ReadEnd]):
    reporting_days = LinesField(label=label_of(Plan, "reporting_days"), required=False, help_text=_("Mỗi dòng một ngày: 31/5."))
    recipients = LinesField(label=label_of(Plan, "recipients"), required=False)

    def shown(self, content: ReadEnd) -> dict[str, object]:
        days = tuple(f"{int(day[3:])}/{int(day[:2])}" for day in content.reporting_days)
        return super().shown(content) | {"reporting_days": days}

    def clean_reporting_days(self) -> tuple[str, ...]:
        made = []
        for text in self.cleaned_data["reporting_days"]:
            day, _slash, month = text.partition("/")
            try:
                made.append(f"{date(2024, int(month), int(day)):%m-%d}")
            except ValueError:
                raise ValidationError(_("“%(day)s” không phải là ngày; ghi như 31/5."), params={"day": text}) from None
        return tuple(made)


def form_class(content: Content) -> type[ItemForm[Any]] | None:
    """The form of an item; None for a table, whose columns and rows have forms of their own (`reading_tables`)."""
    match content:
        case ReadHead():
            return HeadForm
        case ReadBase():
            return BaseForm
        case ReadTarget():
            return TargetForm
        case ReadProject():
            return ProjectForm
        case ReadTask():
            return TaskForm
        case ReadEnd():
            return EndForm
        case ReadTable():
            return None
