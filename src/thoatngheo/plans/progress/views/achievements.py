"""The page on which a unit reports what it has reached of the targets that the system cannot count."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.numbers import parse_number
from thoatngheo.core.problems import Problem
from thoatngheo.core.words import label_of
from thoatngheo.plans.progress.counting.figures import JUDGED
from thoatngheo.plans.progress.counting.written import fine, with_unit
from thoatngheo.plans.progress.models import Achievement
from thoatngheo.plans.progress.policies import REPORT_ACHIEVEMENT, VIEW_ACHIEVEMENT
from thoatngheo.plans.progress.services import last_day, report_achievement
from thoatngheo.plans.progress.tables import Report
from thoatngheo.plans.progress.tables import reports as reports_table
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.web.views import FormPage

SHOWN = 100


class AmountField(forms.CharField):
    """A number as people write it: 1.500, 95,5."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="decimal", autocomplete="off")

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return Decimal(parse_number(text)) if text else None
        except Problem as problem:
            raise ValidationError(problem.text()) from problem


class AchievementForm(forms.Form):
    """A target, a unit, a day, what was reached since the beginning, and by which report."""

    target = forms.ModelChoiceField(label=label_of(Achievement, "target"), queryset=Target.objects.none())
    unit = forms.ModelChoiceField(label=label_of(Achievement, "unit"), queryset=Unit.objects.none())
    day = DayField(label=label_of(Achievement, "day"))
    value = AmountField(
        label=label_of(Achievement, "value"), help_text=gettext_lazy("Tính từ đầu kỳ đến ngày trên, không phải số của riêng đợt này.")
    )
    source = forms.CharField(label=label_of(Achievement, "source"), help_text=gettext_lazy("Số, ngày của báo cáo hoặc sổ theo dõi."))
    note = forms.CharField(label=label_of(Achievement, "note"), required=False, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, plan: Plan, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Target]", self.fields["target"]).queryset = by_hand(plan)
        asked = Unit.objects.filter(pk__in=TargetValue.objects.filter(target__plan=plan).values("unit")) | Unit.objects.filter(
            pk=plan.unit_id
        )
        mine = gate.visible(user, REPORT_ACHIEVEMENT, asked)
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = mine.order_by("path")


def by_hand(plan: Plan) -> Any:
    """The targets that nobody but the units can count."""
    return plan.targets.filter(role__in=JUDGED).exclude(measure__in=list(MEASURES)).order_by("position")


class ReportPage(PlanPart, FormPage):
    """The form, and below it what was reported."""

    action = REPORT_ACHIEVEMENT
    tab = "progress"
    template_name = "plans/progress/report.html"
    submit = gettext_lazy("Gửi báo cáo")
    help = gettext_lazy(
        "Chỉ báo cáo tay những chỉ tiêu hệ thống không tự đếm được; mỗi số kèm ngày và nguồn."
        " Báo cáo đã gửi không sửa được: sai thì gửi báo cáo mới của cùng ngày, số mới thay số cũ."
    )

    def get_form(self) -> AchievementForm:
        typed: dict[str, Any] = {"data": self.request.POST} if self.request.method == "POST" else {}
        day = min(timezone.localdate(), last_day(self.plan))
        return AchievementForm(**typed, plan=self.plan, user=cast(User, self.request.user), initial={"day": day})

    def save(self, form: Any) -> str:
        told = form.cleaned_data
        report_achievement(actor=cast(User, self.request.user), **told)
        messages.success(self.request, gettext("Đã ghi báo cáo của %(unit)s.") % {"unit": told["unit"].full_name})
        return reverse("plans:report_results", args=[self.plan.pk])

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = Achievement.objects.filter(target__plan=self.plan).select_related("target", "unit", "by")
        seen = gate.visible(self.request.user, VIEW_ACHIEVEMENT, rows).order_by("-day", "-pk")[:SHOWN]
        reports = [Report(each, with_unit(each.value, fine(each.value, each.target.decimals), each.target.unit_name)) for each in seen]
        kwargs.update(reports=reports_table(reports) if reports else None, askable=self.plan.in_figures and by_hand(self.plan).exists())
        return super().get_context_data(**kwargs)
