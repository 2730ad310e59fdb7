"""A round on paper is opened with its list; a standard is run over the list of a round."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.reviews.cases.services.asking import ask_for_classification
from thoatngheo.reviews.cases.services.listing import list_households
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND, OPEN_ROUND
from thoatngheo.reviews.rounds.services.rounds import open_round
from thoatngheo.reviews.rounds.views.rounds import Deed
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, FormPage


class RoundForm(forms.Form):
    unit = forms.ModelChoiceField(label=gettext_lazy("Địa bàn"), queryset=Unit.objects.none())
    year = forms.IntegerField(label=gettext_lazy("Năm rà soát"), min_value=2015, max_value=2100)
    day = DayField(
        label=gettext_lazy("Ngày chốt số liệu"),
        help_text=gettext_lazy("Tuổi, nơi ở, thành viên của hộ được tính vào ngày này."),
    )
    standards = forms.MultipleChoiceField(
        label=gettext_lazy("Chuẩn nghèo"),
        widget=forms.CheckboxSelectMultiple,
        help_text=gettext_lazy("Chuẩn đầu tiên được chọn là chuẩn dùng để công nhận."),
    )

    def __init__(self, *args: Any, units: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = units
        cast("forms.MultipleChoiceField", self.fields["standards"]).choices = list(engine.standards().items())


class OpenRound(FormPage):
    """A yearly round of an earlier year, decided on paper: open it and list its households."""

    action = OPEN_ROUND
    title = gettext_lazy("Nhập đợt rà soát đã có trên giấy")
    lead = gettext_lazy("Cho những năm trước: kết quả đã được quyết định trên giấy, nay nhập cả đợt vào hệ thống.")
    submit = gettext_lazy("Mở đợt và lập danh sách hộ")
    form_class = RoundForm

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), Crumb(self.title)]

    def form_arguments(self) -> dict[str, Any]:
        own = Unit.objects.filter(path__in=scope(self.request.user))
        below = Unit.objects.filter(parent__path__in=scope(self.request.user)).exclude(level=Level.HAMLET)
        return {"units": gate.visible(self.request.user, OPEN_ROUND, own | below).order_by("path")}

    def save(self, form: forms.BaseForm) -> str:
        actor, asked = cast(User, self.request.user), form.cleaned_data
        opened = open_round(
            actor=actor, unit=asked["unit"], year=asked["year"], day=asked["day"], standards=asked["standards"], on_paper=True
        )
        listed = list_households(actor=actor, round=opened)
        messages.success(self.request, gettext("Đã mở đợt rà soát, danh sách có %(count)s hộ.") % {"count": number(listed)})
        return reverse("reviews:round", args=[opened.pk])


class Classify(Deed):
    action = CLASSIFY_ROUND

    def do(self, actor: User) -> str:
        ask_for_classification(actor=actor, round=self.round, standard=self.request.POST.get("standard", ""))
        return gettext("Đã đưa vào hàng chờ. Có thể rời trang này; kết quả hiện ở đây khi xong.")


class ListHouseholds(Deed):
    action = CLASSIFY_ROUND

    def do(self, actor: User) -> str:
        added = list_households(actor=actor, round=self.round)
        return gettext("Đã thêm %(count)s hộ vào danh sách.") % {"count": number(added)}
