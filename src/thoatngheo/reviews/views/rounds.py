"""Pages of the review: the rounds, one round with its progress and runs, and the standards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.registry.forms.fields import DayField
from thoatngheo.reviews import engine, standards_told
from thoatngheo.reviews.domain import Category
from thoatngheo.reviews.models import Campaign, Case, Result, Round
from thoatngheo.reviews.services import ask_for_classification, decide_round, list_households, open_round
from thoatngheo.reviews.services.asking import CLASSIFY
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page


class Rounds(ListPage):
    """The rounds that touch the person's area."""

    action = "reviews.round.view"
    template_name = "reviews/rounds.html"
    title = gettext_lazy("Đợt rà soát")
    help = gettext_lazy(
        "Cấp tỉnh mở đợt định kỳ cho mọi xã; xã mở đợt thường xuyên từ ngày 15 của tháng (24/2021/QĐ-TTg, Điều 4, Điều 5)."
        " Kết quả đã quyết định không sửa được; biểu mẫu lấy số từ đây."
    )

    def rows(self) -> Sequence[Round]:
        user = self.request.user
        seen = Round.objects.visible_to(user).select_related("unit")
        # The rounds of a campaign for a whole province stand on its own page, for those who work for the province.
        above = Campaign.objects.filter(within("path", scope(user))).exclude(unit__level=Level.COMMUNE)
        return list(seen.exclude(campaign__in=above).with_progress().order_by("-year", "path"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        kwargs["may_open"] = gate.allows(user, "reviews.round.open")
        kwargs["may_open_campaign"] = gate.allows(user, "reviews.campaign.open")
        kwargs["campaigns"] = Campaign.objects.visible_to(user).select_related("unit").with_progress().order_by("-starts_on", "path")[:20]
        return super().get_context_data(**kwargs)


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

    action = "reviews.round.open"
    title = gettext_lazy("Nhập đợt rà soát đã có trên giấy")
    lead = gettext_lazy("Cho những năm trước: kết quả đã được quyết định trên giấy, nay nhập cả đợt vào hệ thống.")
    submit = gettext_lazy("Mở đợt và lập danh sách hộ")
    form_class = RoundForm

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), Crumb(self.title)]

    def form_arguments(self) -> dict[str, Any]:
        own = Unit.objects.filter(path__in=scope(self.request.user))
        below = Unit.objects.filter(parent__path__in=scope(self.request.user)).exclude(level=Level.HAMLET)
        return {"units": gate.visible(self.request.user, "reviews.round.open", own | below).order_by("path")}

    def save(self, form: forms.BaseForm) -> str:
        actor, asked = cast(User, self.request.user), form.cleaned_data
        opened = open_round(
            actor=actor, unit=asked["unit"], year=asked["year"], day=asked["day"], standards=asked["standards"], on_paper=True
        )
        listed = list_households(actor=actor, round=opened)
        messages.success(self.request, gettext("Đã mở đợt rà soát, danh sách có %(count)s hộ.") % {"count": number(listed)})
        return reverse("reviews:round", args=[opened.pk])


class OneRound(Gated):
    """What the pages and deeds of one round share."""

    @cached_property
    def round(self) -> Round:
        return get_object_or_404(Round.objects.visible_to(self.request.user).select_related("unit"), pk=self.kwargs["pk"])

    def subject(self) -> Round:
        return self.round


class RoundPage(OneRound, Page):
    """One round: how far it is, what each standard found, what can be done next."""

    action = "reviews.round.view"
    template_name = "reviews/round.html"

    def heading(self) -> str:
        return str(self.round)

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")), Crumb(self.heading())]

    def as_of(self) -> date:
        return self.round.day

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, titles = self.request.user, engine.standards()
        listed = dict(Case.objects.filter(round=self.round).values_list("state").annotate(Count("pk")))
        runs = self.round.runs.filter(current=True).select_related("run_by").order_by("standard")
        found = Result.objects.filter(run__round=self.round, run__current=True).values_list("run", "category").annotate(Count("pk"))
        counts: dict[int, dict[str, int]] = {}
        for run, category, households in found:
            counts.setdefault(run, {})[category] = households
        ran = {run.standard for run in runs}
        is_open = self.round.state == Round.State.OPEN
        kwargs.update(
            round=self.round,
            listed=sum(listed.values()),
            classified=sum(households for state, households in listed.items() if state != Case.State.LISTED),
            categories=Category.choices,
            runs=[(run, titles.get(run.standard, run.standard), counts.get(run.pk, {})) for run in runs],
            missing=[(code, titles.get(code, code)) for code in self.round.standards if code not in ran],
            standards=titles.items(),
            jobs=Job.objects.filter(kind=CLASSIFY, arguments__round=self.round.pk).exclude(state="done").order_by("-asked_at")[:5],
            may_papers=gate.allows(user, "reviews.paper.list", self.round),
            may_classify=is_open and gate.allows(user, "reviews.round.classify", self.round),
            may_decide=is_open
            and self.round.on_paper
            and ran >= set(self.round.standards)
            and gate.allows(user, "reviews.round.decide", self.round),
        )
        return super().get_context_data(**kwargs)


class Deed(OneRound):
    """A button of the round's page: the deed, its message, and back."""

    def do(self, actor: User) -> str:
        raise NotImplementedError

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        try:
            messages.success(request, self.do(cast(User, request.user)))
        except Problem as problem:
            messages.error(request, problem.text())
        return HttpResponseRedirect(reverse("reviews:round", args=[pk]))


class Classify(Deed):
    action = "reviews.round.classify"

    def do(self, actor: User) -> str:
        ask_for_classification(actor=actor, round=self.round, standard=self.request.POST.get("standard", ""))
        return gettext("Đã đưa vào hàng chờ. Có thể rời trang này; kết quả hiện ở đây khi xong.")


class ListHouseholds(Deed):
    action = "reviews.round.classify"

    def do(self, actor: User) -> str:
        added = list_households(actor=actor, round=self.round)
        return gettext("Đã thêm %(count)s hộ vào danh sách.") % {"count": number(added)}


class Decide(Deed):
    action = "reviews.round.decide"

    def do(self, actor: User) -> str:
        entries = decide_round(actor=actor, round=self.round)
        return gettext("Đã ghi nhận %(count)s kết quả vào sổ theo dõi.") % {"count": number(entries)}


class Standards(Page):
    """Every standard: when it holds, its lines by area, its indicators, with source and mark."""

    action = "reviews.standard.view"
    template_name = "reviews/standards.html"
    title = gettext_lazy("Chuẩn nghèo")
    lead = gettext_lazy("Quy định được ghi thành dữ liệu, mỗi giá trị có nguồn. Giá trị chưa đối chiếu với văn bản gốc được đánh dấu.")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs["standards"] = standards_told.told()
        return super().get_context_data(**kwargs)
