"""Pages of decisions: those of a round, the draft to prepare, the one page that the chairman reads, signs or returns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.codes import show_code
from thoatngheo.core.dates import show_day
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions import tables
from thoatngheo.reviews.decisions.blockers import blockers
from thoatngheo.reviews.decisions.draft import draft_of, drafts_of, last_posting_day
from thoatngheo.reviews.decisions.lines import Line, counts, filtered, lines_of_draft, lines_of_signed, sums
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.decisions.policies import PREPARE_DECISION, PREPARE_WITHDRAWAL, SIGN_DECISION, VIEW_DECISION
from thoatngheo.reviews.decisions.services.preparing import all_standing, prepare_decision
from thoatngheo.reviews.decisions.services.returning import return_decision
from thoatngheo.reviews.decisions.services.signing import SIGN, ask_for_signature
from thoatngheo.reviews.decisions.services.withdrawing import prepare_withdrawal
from thoatngheo.reviews.decisions.verifying import number_of
from thoatngheo.reviews.process.legal_help import LegalHelp
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.problems import in_words
from thoatngheo.web.views import Crumb, FormPage, Gated, Page

Said = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ListState:
    """One result list of a round on the page of its decisions: what stands, what waits, or what is in the way."""

    standard: str
    title: str
    standing: Decision | None
    waiting: Decision | None
    problems: tuple[Said, ...]
    may_prepare: bool


class RoundDecisions(LegalHelp, OneRound, Page):
    """The decisions of a round, list by list."""

    action = VIEW_DECISION
    template_name = "reviews/decisions.html"
    title = gettext_lazy("Quyết định của đợt rà soát")
    help_key = "decision.prepare"

    def help_day(self) -> date:
        return self.round.starts_on or self.round.day

    def crumbs(self) -> Sequence[Crumb]:
        return [
            Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")),
            Crumb(str(self.round), reverse("reviews:round", args=[self.round.pk])),
            Crumb(self.title),
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        decisions = list(Decision.objects.filter(round=self.round).select_related("prepared_by", "signed_by", "cites").order_by("-pk"))
        kwargs.update(
            round=self.round,
            decisions=decisions,
            table=tables.decisions(decisions),
            lists=[] if self.round.on_paper else self.states(decisions),
        )
        return super().get_context_data(**kwargs)

    def states(self, decisions: Sequence[Decision]) -> list[ListState]:
        """Of each result list: what was signed, what waits for a signature, or what stands between it and a draft."""
        signed = all_standing(self.round)
        waiting = {each.standard: each for each in decisions if each.state == Decision.State.PREPARED}
        open_lists = [standard for standard in self.round.standards if standard not in signed and standard not in waiting]
        today = timezone.localdate()
        found = {standard: blockers(draft, today) for standard, draft in drafts_of(self.round, open_lists).items()}
        prepares = any(not each for each in found.values()) and gate.allows(self.request.user, PREPARE_DECISION, self.round)
        return [
            ListState(
                standard,
                title_of(standard),
                signed.get(standard),
                waiting.get(standard),
                tuple(in_words(each.problem) for each in found.get(standard, ())),
                prepares and standard in found and not found[standard],
            )
            for standard in self.round.standards
        ]


class PrepareForm(forms.Form):
    day = DayField(
        label=gettext_lazy("Dự kiến ngày ký"),
        help_text=gettext_lazy("Phải sau ngày cuối cùng của thời gian niêm yết."),
    )
    note = forms.CharField(
        label=gettext_lazy("Gửi kèm Chủ tịch"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Những điều nên biết trước khi ký."),
    )


class Prepare(LegalHelp, OneRound, FormPage):
    """The officer's draft: what the list will say, and the button that puts it on the chairman's table."""

    action = PREPARE_DECISION
    template_name = "reviews/prepare_decision.html"
    title = gettext_lazy("Lập dự thảo quyết định")
    submit = gettext_lazy("Trình Chủ tịch ký")
    form_class = PrepareForm
    help_key = "decision.prepare"

    def help_day(self) -> date:
        return self.round.starts_on or self.round.day

    @cached_property
    def standard(self) -> str:
        asked = self.request.GET.get("chuan", "")
        return asked if asked in self.round.standards else self.round.standards[0]

    def crumbs(self) -> Sequence[Crumb]:
        return [
            Crumb(str(self.round), reverse("reviews:round", args=[self.round.pk])),
            Crumb(gettext("Quyết định"), reverse("reviews:decisions", args=[self.round.pk])),
            Crumb(self.title),
        ]

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"day": timezone.localdate()}}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        draft = draft_of(self.round, self.standard)
        lines = lines_of_draft(draft, names_for(self.request.user))
        before, after = sums(lines)
        kwargs.update(
            round=self.round,
            standard_title=title_of(self.standard),
            total=len(lines),
            groups_table=tables.groups(counts(lines), len(lines)),
            categories=tables.differences(category_rows(before, after)),
            doubtful=sum(bool(line.doubts) for line in lines),
            last_day=last_posting_day(draft.rows),
            problems=[in_words(each.problem) for each in blockers(draft, timezone.localdate())],
        )
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        asked = form.cleaned_data
        prepared = prepare_decision(
            actor=cast(User, self.request.user), round=self.round, standard=self.standard, day=asked["day"], note=asked["note"]
        )
        messages.success(self.request, gettext("Đã trình Chủ tịch. Dự thảo không đổi cho đến khi được ký hoặc trả lại."))
        return reverse("reviews:decision", args=[prepared.pk])


class OneDecision(Gated):
    """What the pages and deeds of one decision share."""

    @cached_property
    def decision(self) -> Decision:
        rows = gate.visible(self.request.user, VIEW_DECISION, Decision.objects.all())
        related = ("round__unit", "unit", "prepared_by", "signed_by", "returned_by", "cites")
        return get_object_or_404(rows.select_related(*related), pk=self.kwargs["pk"])

    def subject(self) -> Decision:
        return self.decision

    def above(self) -> list[Crumb]:
        round = self.decision.round
        return [
            Crumb(str(round), reverse("reviews:round", args=[round.pk])),
            Crumb(gettext("Quyết định"), reverse("reviews:decisions", args=[round.pk])),
        ]


class SignForm(forms.Form):
    signed_on = DayField(label=label_of(Decision, "signed_on"))


class ReturnForm(forms.Form):
    reason = forms.CharField(label=gettext_lazy("Lý do trả lại"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))


class DecisionPage(LegalHelp, OneDecision, Page):
    """One page that says what changes and why; from it a doubtful case opens, and the chairman signs or returns."""

    action = VIEW_DECISION
    template_name = "reviews/decision.html"
    help_key = "decision.sign"

    def heading(self) -> str:
        decision = self.decision
        if decision.state != Decision.State.SIGNED or decision.signed_on is None:
            return gettext("Dự thảo: %(kind)s") % {"kind": decision.get_kind_display()}
        return gettext("Quyết định số %(number)s ngày %(day)s") % {"number": number_of(decision), "day": show_day(decision.signed_on)}

    def crumbs(self) -> Sequence[Crumb]:
        return [*self.above(), Crumb(self.heading())]

    def help_day(self) -> date:
        return self.decision.round.starts_on or self.decision.round.day

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        decision, asked = self.decision, self.request.GET.get("nhom", "")
        lines, stale = self.lines()
        shown = Paginator(filtered(lines, asked), 50).get_page(self.request.GET.get("trang"))
        before, after = sums(lines)
        rows = with_hamlets(list(shown.object_list))
        kwargs.update(
            decision=decision,
            standard_title=title_of(decision.standard),
            code=show_code(decision.code) if decision.code else "",
            groups=counts(lines),
            groups_table=tables.groups(counts(lines), len(lines), reverse("reviews:decision", args=[decision.pk])),
            categories=tables.differences(category_rows(before, after)),
            total=len(lines),
            doubtful=sum(bool(line.doubts) for line in lines),
            asked=asked,
            slice=shown,
            rows=rows,
            table=tables.households(rows),
            stale=stale,
            withdrawals=decision.withdrawn_by.exclude(state=Decision.State.RETURNED).order_by("pk"),
            job=Job.objects.filter(kind=SIGN, arguments__decision=decision.pk).order_by("-asked_at").first(),
        )
        kwargs.update(self.deeds())
        return super().get_context_data(**kwargs)

    def lines(self) -> tuple[list[Line], bool]:
        """The households, and whether the draft is no longer what was prepared."""
        decision, names = self.decision, names_for(self.request.user)
        if decision.state == Decision.State.SIGNED:
            return lines_of_signed(decision, names), False
        if decision.kind == Decision.Kind.WITHDRAW and decision.cites:
            return lines_of_signed(decision.cites, names), False
        draft = draft_of(decision.round, decision.standard)
        return lines_of_draft(draft, names), draft.digest() != decision.digest

    def deeds(self) -> dict[str, Any]:
        user, decision = self.request.user, self.decision
        waits = decision.state == Decision.State.PREPARED
        signs = waits and gate.allows(user, SIGN_DECISION, decision)
        withdrawable = decision.state == Decision.State.SIGNED and decision.kind == Decision.Kind.RECOGNISE
        return {
            "may_sign": signs and decision.prepared_by_id != user.pk,
            "own": signs and decision.prepared_by_id == user.pk,
            "may_return": signs,
            "may_withdraw": withdrawable and gate.allows(user, PREPARE_WITHDRAWAL, decision),
            "sign_form": SignForm(initial={"signed_on": timezone.localdate()}, prefix="ky") if signs else None,
            "return_form": ReturnForm(prefix="tra") if signs else None,
        }


class DecisionDeed(OneDecision):
    """A button of the decision's page: the deed, its message, and back."""

    action = SIGN_DECISION
    http_method_names = ["post"]

    def do(self, actor: User) -> str:
        raise NotImplementedError

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        try:
            messages.success(request, self.do(cast(User, request.user)))
        except Problem as problem:
            messages.error(request, " ".join(in_words(problem)))
        return HttpResponseRedirect(reverse("reviews:decision", args=[pk]))


class Sign(DecisionDeed):
    def do(self, actor: User) -> str:
        form = SignForm(self.request.POST, prefix="ky")
        day = form.cleaned_data["signed_on"] if form.is_valid() else timezone.localdate()
        done = ask_for_signature(actor=actor, decision=self.decision, signed_on=day)
        if isinstance(done, Job):
            return gettext("Danh sách dài, việc ký đang chạy. Có thể rời trang này; số quyết định hiện ở đây khi xong.")
        return gettext("Đã ký Quyết định số %(number)s. Sổ theo dõi, giấy chứng nhận và số liệu đã được ghi.") % {"number": number_of(done)}


class Return(DecisionDeed):
    def do(self, actor: User) -> str:
        return_decision(actor=actor, decision=self.decision, reason=self.request.POST.get("tra-reason", ""))
        return gettext("Đã trả lại dự thảo. Người lập thấy lý do ở trang chính.")


class WithdrawForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Lý do hủy bỏ"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Ghi vào quyết định mới; quyết định cũ vẫn còn trong sổ."),
    )


class Withdraw(LegalHelp, OneDecision, FormPage):
    """The officer drafts the decision that withdraws a signed one."""

    action = PREPARE_WITHDRAWAL
    title = gettext_lazy("Lập dự thảo hủy bỏ quyết định")
    submit = gettext_lazy("Trình Chủ tịch ký")
    form_class = WithdrawForm
    help_key = "withdrawal"

    def crumbs(self) -> Sequence[Crumb]:
        return [*self.above(), Crumb(self.title)]

    def save(self, form: forms.BaseForm) -> str:
        draft = prepare_withdrawal(actor=cast(User, self.request.user), decision=self.decision, reason=form.cleaned_data["reason"])
        messages.success(self.request, gettext("Đã trình Chủ tịch dự thảo hủy bỏ."))
        return reverse("reviews:decision", args=[draft.pk])


def title_of(standard: str) -> str:
    return str(engine.standards().get(standard, standard))


def category_rows(before: dict[str, int], after: dict[str, int]) -> list[tables.Difference]:
    """Category, households before, after, and the difference."""
    return [tables.Difference(code, before[code], after[code], after[code] - before[code]) for code in (Category.POOR, Category.NEAR_POOR)]


def with_hamlets(lines: Sequence[Line]) -> list[tuple[Line, str]]:
    """Each line with the name of its hamlet (one query)."""
    units = dict(Unit.objects.filter(path__in={line.path for line in lines}).values_list("path", "name"))
    return [(line, units.get(line.path, "")) for line in lines]
