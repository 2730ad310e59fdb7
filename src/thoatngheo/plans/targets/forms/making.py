"""The form of a new plan."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.scope import assignments
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.offering import offer_choices, offer_rows
from thoatngheo.core.words import label_of
from thoatngheo.plans.register.models import Plan, Programme
from thoatngheo.plans.register.policies.plans import ADD_PLAN, VIEW_PLAN
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.reviews.classification.engine import standards

MANY = 300


def units_of(user: Any) -> Any:
    """The person's own units and those directly below, as they are today or were last."""
    own = [each.unit for each in assignments(user, WRITERS) if each.unit is not None]
    below = Unit.objects.filter(parent__in=own) | Unit.objects.filter(pk__in=[unit.pk for unit in own])
    return gate.visible(user, ADD_PLAN, below.distinct()).order_by("path")


class PlanForm(forms.Form):
    """A draft: who makes it, for which years, about what, under which plan."""

    unit = forms.ModelChoiceField(Unit.objects.none(), label=_("Đơn vị lập kế hoạch"), empty_label=None)
    first_year = forms.IntegerField(label=label_of(Plan, "first_year"), min_value=1990, max_value=2100)
    last_year = forms.IntegerField(
        label=label_of(Plan, "last_year"), min_value=1990, max_value=2100, help_text=_("Kế hoạch một năm thì ghi lại năm đầu.")
    )
    subject = forms.CharField(
        label=label_of(Plan, "subject"),
        max_length=1000,
        help_text=_("Ví dụ: Thực hiện công tác giảm nghèo năm 2027."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    standard = forms.ChoiceField(label=label_of(Plan, "standard"), help_text=_("Hộ nghèo trong các chỉ tiêu được đếm theo chuẩn này."))
    programme = forms.ModelChoiceField(
        Programme.objects.order_by("-first_year"),
        label=label_of(Plan, "programme"),
        required=False,
        empty_label=_("Không thuộc chương trình nào"),
    )
    above = forms.ModelChoiceField(Plan.objects.none(), label=label_of(Plan, "above"), required=False, empty_label=_("Không có"))
    like = forms.ModelChoiceField(
        Plan.objects.none(),
        label=_("Lấy các chỉ tiêu của kế hoạch"),
        required=False,
        empty_label=_("Không lấy"),
        help_text=_("Tên chỉ tiêu, cách đo và công thức được chép sang, không chép số."),
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        year = timezone.localdate().year
        kwargs.setdefault("initial", {"first_year": year + 1, "last_year": year + 1})
        super().__init__(*args, **kwargs)
        seen = gate.visible(user, VIEW_PLAN, Plan.objects.select_related("unit")).order_by("-last_year", "path")
        offer_rows(self, "unit", units_of(user), place)
        offer_choices(self, "standard", list(standards().items()))
        for name in ("above", "like"):
            offer_rows(self, name, seen.filter(targets__isnull=False).distinct() if name == "like" else seen.issued(), named)


def place(unit: Unit) -> str:
    """With the last day of a unit that is no more."""
    return unit.full_name if unit.valid_to is None else f"{unit.full_name} (… {unit.valid_to:%d/%m/%Y})"


def named(plan: Plan) -> str:
    return f"{plan.unit.full_name}: {plan}"
