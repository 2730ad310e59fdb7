"""The form of one target."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.offering import offer_choices, offer_rows
from thoatngheo.core.problems import Problem
from thoatngheo.core.words import label_of
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.targets import formulas
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.services.targets import OPEN, About
from thoatngheo.web.problems import in_words

FREE_WHEN_ISSUED = ("measure", "agency")


class TargetForm(forms.Form):
    """What a target is; of an issued plan only the measure and the agency can be changed."""

    label = forms.CharField(
        label=label_of(Target, "label"), max_length=500, help_text=_("Như tên cột trong bảng, ví dụ “Hộ nghèo cuối năm”.")
    )
    code = forms.CharField(
        label=label_of(Target, "code"), max_length=60, required=False, help_text=_("Để trống thì hệ thống đặt theo tên.")
    )
    role = forms.ChoiceField(label=label_of(Target, "role"), choices=Target.Role.choices, initial=Target.Role.END)
    comparator = forms.ChoiceField(label=label_of(Target, "comparator"), choices=Target.Comparator.choices, initial=Target.Comparator.EQUAL)
    unit_name = forms.CharField(
        label=label_of(Target, "unit_name"), max_length=100, required=False, help_text=_("hộ, người, %, nhà, lượt …")
    )
    decimals = forms.IntegerField(label=label_of(Target, "decimals"), min_value=0, max_value=4, initial=0)
    additive = forms.BooleanField(
        label=label_of(Target, "additive"), required=False, initial=True, help_text=_("Số hộ cộng được; tỷ lệ thì không.")
    )
    formula = forms.CharField(
        label=label_of(Target, "formula"), max_length=500, required=False, help_text=_("Chỉ gồm mã chỉ tiêu, số, + − × ÷ và dấu ngoặc.")
    )
    measure = forms.ChoiceField(
        label=label_of(Target, "measure"), required=False, help_text=_("Hệ thống tự đếm từ sổ hộ nghèo; để trống nếu đơn vị báo cáo.")
    )
    agency = forms.ModelChoiceField(
        Agency.objects.none(), label=label_of(Target, "agency"), required=False, empty_label=_("Chưa phân công")
    )
    subject = forms.CharField(label=label_of(Target, "subject"), max_length=300, required=False)
    due = forms.DateField(label=label_of(Target, "due"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    section = forms.CharField(label=label_of(Target, "section"), max_length=50, required=False)
    text = forms.CharField(label=label_of(Target, "text"), required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, *args: Any, plan: Plan, target: Target | None, **kwargs: Any) -> None:
        if target is not None:
            kwargs["initial"] = {name: getattr(target, name) for name in self.base_fields}
        super().__init__(*args, **kwargs)
        self.plan, self.target = plan, target
        offer_choices(self, "measure", [("", _("Đơn vị báo cáo")), *((code, each.name) for code, each in MEASURES.items())])
        offer_rows(self, "agency", Agency.objects.filter(unit=plan.unit_id).order_by("name"))
        if plan.state not in OPEN:
            for name, field in self.fields.items():
                field.disabled = name not in FREE_WHEN_ISSUED

    def clean_formula(self) -> str:
        formula: str = self.cleaned_data["formula"].strip()
        try:
            if formula:
                formulas.parse(formula)
        except Problem as problem:
            raise forms.ValidationError(" ".join(in_words(problem)).strip()) from problem
        return formula

    def about(self) -> About:
        return About(**{name: value for name, value in self.cleaned_data.items() if name != "agency"})
