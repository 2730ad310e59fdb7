"""The board of one round, the table of a campaign's communes, and the one page for a leader."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, cast

from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate
from thoatngheo.core.gate import Action
from thoatngheo.core.models import Job
from thoatngheo.core.working_days import calendar
from thoatngheo.reviews.board import balance, tables
from thoatngheo.reviews.board.deadlines import Deadlines, deadlines
from thoatngheo.reviews.board.links import link
from thoatngheo.reviews.board.rows import FILTERS, SORTS, Row, filtered_rows, rows, sorted_rows, sums
from thoatngheo.reviews.board.services.balancing import RECONCILE, ask_for_reconciliation
from thoatngheo.reviews.board.services.publishing import not_publishable
from thoatngheo.reviews.board.stages import stages
from thoatngheo.reviews.board.tally import Tally, by_commune, tallies
from thoatngheo.reviews.board.views.rounds import RoundPage
from thoatngheo.reviews.cases.policies.cases import LIST_CASES, SURVEY_CASE
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.hearings.policies.complaints import SEE_COMPLAINTS
from thoatngheo.reviews.hearings.policies.meetings import PLAN_MEETING
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Campaign, Purpose, Remark, Round, StatusEntry
from thoatngheo.reviews.rounds.places import COMMUNE_DEPTH
from thoatngheo.reviews.rounds.policies.campaigns import (
    ANSWER_REMARK,
    ASK_OPINION,
    COMMENT_ON_ROUND,
    GIVE_OPINION,
    PUBLISH_CAMPAIGN,
    PUBLISH_ROUND,
    RECONCILE_CAMPAIGN,
    RETURN_ROUND,
)
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND, VIEW_CAMPAIGN, VIEW_ROUND
from thoatngheo.reviews.rounds.process import process_of
from thoatngheo.reviews.rounds.services.campaigns import LIST_CAMPAIGN
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, Gated, Page

# Who may do one of these works on the round; the others look on.
DOERS: tuple[Action[Any], ...] = (CLASSIFY_ROUND, SURVEY_CASE, PLAN_MEETING)


class RoundBoard(LegalHelp, RoundPage):
    """One round: what its households wait for, until when, what is late, what was said about it; then its results."""

    help_key = "board"

    def help_day(self) -> date:
        return self.round.starts_on or self.round.day

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, today, held = self.request.user, timezone.localdate(), self.round
        if not held.on_paper:
            process, tally = process_of(held), tallies([held.pk], today)[held.pk]
            limits = limits_of(held)
            lines = stages(tally, limits, today)
            steps = [tables.Step(line, link(line.code, held, user)) for line in lines]
            kwargs.update(
                tally=tally,
                limits=limits,
                stages=steps,
                steps_table=tables.steps(steps, tally.listed),
                late=sum(line.late_count for line in lines),
                overdue=held.state == Round.State.OPEN and held.ends_on is not None and held.ends_on < today,
                process=process,
                does=any(gate.allows(user, action) for action in DOERS),
                may_complaints=gate.allows(user, SEE_COMPLAINTS, held),
                steps=process.steps_of(held.kind),
                basis=process.basis,
                opinion_step=process.has_step("district_opinion", held.kind),
                opinion_due=opinion_due(held),
                may_ask_opinion=gate.allows(user, ASK_OPINION, held),
                may_give_opinion=gate.allows(user, GIVE_OPINION, held),
                publishable=held.state == Round.State.DECIDED and held.pk not in not_publishable([held]),
            )
        if held.unit.level != Level.COMMUNE:
            communes = communes_of(held)
            kwargs["communes"] = tables.communes(communes) if communes else None
        kwargs.update(
            today=today,
            may_cases=gate.allows(user, LIST_CASES, held),
            lists=lists_of(held),
            remarks=remarks_of(held),
            may_return=held.state == Round.State.OPEN and not held.on_paper and gate.allows(user, RETURN_ROUND, held),
            may_comment=gate.allows(user, COMMENT_ON_ROUND, held),
            may_answer=gate.allows(user, ANSWER_REMARK, held),
            may_publish=held.state == Round.State.DECIDED and gate.allows(user, PUBLISH_ROUND, held),
        )
        return super().get_context_data(**kwargs)


def limits_of(held: Round) -> Deadlines | None:
    return deadlines(process_of(held), calendar(), held.ends_on) if held.ends_on else None


def opinion_due(held: Round) -> date | None:
    """Until when the district answers, where it was asked and the process has that step."""
    process = process_of(held)
    if held.opinion_asked_on is None or not process.has_step("district_opinion", held.kind):
        return None
    return calendar().add(held.opinion_asked_on, process.opinion_days, counting_first_day=process.first_day_counts)


def lists_of(held: Round | Campaign) -> list[tuple[str, str, str]]:
    """Each result list: code and name of its standard, and what it is for."""
    titles, purposes = engine.standards(), [*held.purposes, *[""] * len(held.standards)]
    return [
        (code, titles.get(code, code), gettext(str(Purpose(purpose).label)) if purpose else "")
        for code, purpose in zip(held.standards, purposes, strict=False)
    ]


def remarks_of(held: Round) -> list[tuple[Remark, list[Remark]]]:
    """What was said, the latest first, each with its answers."""
    said = list(held.remarks.select_related("by", "settled_by").order_by("pk"))
    answers: dict[int | None, list[Remark]] = {}
    for remark in said:
        if remark.kind == Remark.Kind.ANSWER:
            answers.setdefault(remark.to_id, []).append(remark)
    return [(remark, answers.get(remark.pk, [])) for remark in reversed(said) if remark.kind != Remark.Kind.ANSWER]


def communes_of(held: Round) -> list[tuple[Unit, Tally]]:
    """For the round of a district: its communes with their counts, by name."""
    counted = by_commune(held.pk, COMMUNE_DEPTH[held.path[:1]])
    units = Unit.objects.filter(path__in=counted).in_order()
    return [(unit, counted[unit.path]) for unit in units]


class OneCampaign(LegalHelp, Page):
    """What the pages of one campaign share."""

    action = VIEW_CAMPAIGN

    @cached_property
    def campaign(self) -> Campaign:
        seen = gate.visible(self.request.user, VIEW_CAMPAIGN, Campaign.objects.all()).select_related("unit", "created_by")
        return get_object_or_404(seen, pk=self.kwargs["pk"])

    def subject(self) -> Campaign:
        return self.campaign

    def heading(self) -> str:
        return str(self.campaign)

    def crumbs(self) -> Sequence[Crumb]:
        return [Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds"))]

    def help_day(self) -> date:
        return self.campaign.starts_on

    @cached_property
    def found(self) -> list[Row]:
        seen = gate.visible(self.request.user, VIEW_ROUND, Round.objects.all()).filter(campaign=self.campaign).select_related("unit")
        return rows(list(seen.order_by("path")), process_of(self.campaign), calendar(), timezone.localdate())


class CampaignBoard(OneCampaign):
    """The communes of a campaign in a table: progress, late, returned, complaints; sorted and filtered in the address."""

    template_name = "reviews/campaign.html"
    help_key = "campaign"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        asked = self.request.GET
        by, only = asked.get("xep", "ten"), asked.get("loc", "")
        shown = sorted_rows(filtered_rows(self.found, only), by)
        decided = [row.round for row in self.found if row.round.state == Round.State.DECIDED]
        kwargs.update(
            campaign=self.campaign,
            rows=shown,
            table=tables.campaign(shown, sums(shown)),
            sums=sums(shown),
            every=sums(self.found),
            sorts=SORTS.items(),
            filters=[(code, label) for code, label in FILTERS.items() if code != "khong-khop" or balance.known()],
            by=by,
            only=only,
            may_reconcile=balance.known() and gate.allows(self.request.user, RECONCILE_CAMPAIGN, self.campaign),
            lists=lists_of(self.campaign),
            limits=deadlines(process_of(self.campaign), calendar(), self.campaign.ends_on),
            basis=process_of(self.campaign).basis,
            today=timezone.localdate(),
            jobs=Job.objects.filter(kind__in=(LIST_CAMPAIGN, RECONCILE), arguments__campaign=self.campaign.pk).exclude(state="done"),
            ready=len(decided) - len(not_publishable(decided)) if decided else 0,
            may_publish=gate.allows(self.request.user, PUBLISH_CAMPAIGN, self.campaign),
        )
        return super().get_context_data(**kwargs)


class Reconcile(Gated):
    """A deed of the campaign's page: check the forms of the communes that have decided."""

    action = RECONCILE_CAMPAIGN
    http_method_names = ["post"]

    @cached_property
    def campaign(self) -> Campaign:
        return get_object_or_404(
            gate.visible(self.request.user, VIEW_CAMPAIGN, Campaign.objects.all()).select_related("unit"), pk=self.kwargs["pk"]
        )

    def subject(self) -> Campaign:
        return self.campaign

    def post(self, request: HttpRequest, pk: int) -> HttpResponseRedirect:
        ask_for_reconciliation(actor=cast(User, request.user), campaign=self.campaign)
        messages.info(request, gettext("Đã đưa vào hàng chờ; kết quả hiện ở từng xã khi xong."))
        return HttpResponseRedirect(reverse("reviews:campaign", args=[pk]))


class LeaderPage(OneCampaign):
    """One page for a leader: how far, how many poor and near-poor so far, what is late; it prints on A4."""

    template_name = "reviews/campaign_leader.html"
    help_key = "board"
    lead = gettext_lazy("Một trang: tiến độ, kết quả đã quyết định, chỗ trễ. In được trên một tờ A4.")

    def crumbs(self) -> Sequence[Crumb]:
        return [*super().crumbs(), Crumb(str(self.campaign), reverse("reviews:campaign", args=[self.campaign.pk]))]

    def heading(self) -> str:
        return gettext("Tóm tắt: %(campaign)s") % {"campaign": self.campaign}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        total, results = sums(self.found), results_of(self.campaign)
        kwargs.update(
            campaign=self.campaign,
            sums=total,
            tiles=[
                {"label": gettext("Xã đã quyết định"), "value": f"{number(total.decided)}/{number(total.communes)}"},
                {"label": gettext("Hộ trong danh sách"), "value": number(total.listed)},
                {"label": gettext("Hộ đã có quyết định"), "value": number(total.ended)},
                {"label": gettext("Xã trễ hạn"), "value": number(total.late_communes)},
                *([{"label": gettext("Xã có số liệu không khớp"), "value": number(total.unbalanced)}] if total.unbalanced else []),
                {"label": gettext("Khiếu nại"), "value": number(total.complaints), "note": upheld(total.upheld)},
            ],
            results=tables.results(results) if results else None,
            worst=[row for row in sorted_rows(self.found, "tre") if row.is_late][:10],
            returned=[row for row in self.found if row.tally.returned],
            lists=lists_of(self.campaign),
        )
        return super().get_context_data(**kwargs)


def upheld(count: int) -> str:
    return gettext("%(count)s khiếu nại đúng") % {"count": number(count)} if count else ""


def results_of(campaign: Campaign) -> list[tables.Found]:
    """Each list of the campaign with the households that were entered into the ledger so far, by category."""
    counts: dict[str, dict[str, int]] = {}
    entered = StatusEntry.objects.filter(round__campaign=campaign).values_list("standard", "category").annotate(Count("pk"))
    for standard, category, households in entered:
        counts.setdefault(standard, {})[category] = households
    return [
        tables.Found(title, purpose, {category: counts.get(code, {}).get(category, 0) for category in (Category.POOR, Category.NEAR_POOR)})
        for code, title, purpose in lists_of(campaign)
    ]
