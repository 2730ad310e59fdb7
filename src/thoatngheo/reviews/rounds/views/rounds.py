"""The list of rounds, and what the pages about one round share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.rounds import tables
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.reviews.rounds.policies.campaigns import OPEN_CAMPAIGN
from thoatngheo.reviews.rounds.policies.rounds import OPEN_ROUND, VIEW_CAMPAIGN, VIEW_ROUND
from thoatngheo.web.views import Gated, ListPage


class Rounds(ListPage):
    """The rounds that touch the person's area."""

    action = VIEW_ROUND
    template_name = "reviews/rounds.html"
    title = gettext_lazy("Đợt rà soát")
    help = gettext_lazy(
        "Cấp tỉnh mở đợt định kỳ cho mọi xã; xã mở đợt thường xuyên từ ngày 15 của tháng (24/2021/QĐ-TTg, Điều 4, Điều 5)."
        " Kết quả đã quyết định không sửa được; biểu mẫu lấy số từ đây."
    )

    def rows(self) -> Sequence[Round]:
        user = self.request.user
        seen = gate.visible(user, VIEW_ROUND, Round.objects.all()).select_related("unit")
        # The rounds of a campaign for a whole province stand on its own page, for those who work for the province.
        above = Campaign.objects.filter(within("path", scope(user))).exclude(unit__level=Level.COMMUNE)
        return list(seen.exclude(campaign__in=above).with_progress().order_by("-year", "path"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        kwargs["may_open"] = gate.allows(user, OPEN_ROUND)
        kwargs["may_open_campaign"] = gate.allows(user, OPEN_CAMPAIGN)
        seen = gate.visible(user, VIEW_CAMPAIGN, Campaign.objects.all())
        campaigns = seen.select_related("unit").with_progress().order_by("-starts_on", "path")[:20]
        kwargs.update(campaigns=campaigns, campaigns_table=tables.campaigns(campaigns))
        context = super().get_context_data(**kwargs)
        return context | {"table": tables.rounds(context["rows"])}


class OneRound(Gated):
    """What the pages and deeds of one round share."""

    @cached_property
    def round(self) -> Round:
        return get_object_or_404(
            gate.visible(self.request.user, VIEW_ROUND, Round.objects.all()).select_related("unit"), pk=self.kwargs["pk"]
        )

    def subject(self) -> Round:
        return self.round


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
