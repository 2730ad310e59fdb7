"""The form of one target."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.offering import offer_choices, offer_rows
from thoatngheo.core.problems import Problem
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.targets import formulas
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.services.targets import OPEN, About
from thoatngheo.web.problems import in_words

FREE_WHEN_ISSUED = ("measure", "agency")


class TargetForm(forms.Form):
    """What a target is; of an issued plan only the measure and the agency can be changed."""

    label = forms.CharField(label=_("Chỉ tiêu"), max_length=500, help_text=_("Như tên cột trong bảng, ví dụ “Hộ nghèo cuối năm”."))
    code = forms.CharField(label=_("Mã chỉ tiêu"), max_length=60, required=False, help_text=_("Để trống thì hệ thống đặt theo tên."))
    role = forms.ChoiceField(label=_("Loại chỉ tiêu"), choices=Target.Role.choices, initial=Target.Role.END)
    comparator = forms.ChoiceField(label=_("So sánh"), choices=Target.Comparator.choices, initial=Target.Comparator.EQUAL)
    unit_name = forms.CharField(label=_("Đơn vị tính"), max_length=100, required=False, help_text=_("hộ, người, %, nhà, lượt …"))
    decimals = forms.IntegerField(label=_("Số chữ số thập phân"), min_value=0, max_value=4, initial=0)
    additive = forms.BooleanField(
        label=_("Cộng được từ các đơn vị"), required=False, initial=True, help_text=_("Số hộ cộng được; tỷ lệ thì không.")
    )
    formula = forms.CharField(
        label=_("Công thức"), max_length=500, required=False, help_text=_("Chỉ gồm mã chỉ tiêu, số, + − × ÷ và dấu ngoặc.")
    )
    measure = forms.ChoiceField(
        label=_("Cách đo"), required=False, help_text=_("Hệ thống tự đếm từ sổ hộ nghèo; để trống nếu đơn vị báo cáo.")
    )
    agency = forms.ModelChoiceField(Agency.objects.none(), label=_("Cơ quan chủ trì"), required=False, empty_label=_("Chưa phân công"))
    subject = forms.CharField(label=_("Đối tượng"), max_length=300, required=False)
    due = forms.DateField(label=_("Thời hạn"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"))
    section = forms.CharField(label=_("Mục trong kế hoạch"), max_length=50, required=False)
    text = forms.CharField(label=_("Nguyên văn"), required=False, max_length=5000, widget=forms.Textarea(attrs={"rows": 3}))

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
