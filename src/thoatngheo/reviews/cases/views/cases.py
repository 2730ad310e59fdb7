"""The households of a round: the list with its filters, its export, and one household's way through the review."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import IO, Any, cast

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import Column
from thoatngheo.core.sheets.writing import write_table
from thoatngheo.registry.households.policies import STATE_FACTS
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.registry.sheets.views.exports import as_file
from thoatngheo.reviews.cases.lists import NONE, Line, chosen, hamlets_of, lines, results_of
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.policies.cases import LIST_CASES, SURVEY_CASE, VIEW_CASE
from thoatngheo.reviews.cases.policies.listing import ASSIGN_REVIEWERS
from thoatngheo.reviews.cases.querysets import CaseQuerySet
from thoatngheo.reviews.cases.services.listing import ledger_knows, list_everybody, list_legally
from thoatngheo.reviews.cases.tables import cases as cases_table
from thoatngheo.reviews.cases.waiting import waits_for
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.classification.missing import missing_titles
from thoatngheo.reviews.process.law import in_force
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND, VIEW_REASONS
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.figures import number
from thoatngheo.web.views import Crumb, Gated, ListPage, Page

FILTERS = ("thon", "buoc", "vi-sao", "ket-qua", "tim")


def help_for(held: Round, key: str) -> str:
    """The two sentences of a screen, with the article, as the process of the round has them."""
    return in_force(held.starts_on or held.day).help(key).says("en" if get_language() == "en" else "vi")


class CaseList(OneRound, ListPage):
    """Who is reviewed and why, how far each has come, and what it waits for; the address keeps the filters."""

    action = LIST_CASES
    template_name = "reviews/cases.html"
    title = gettext_lazy("Danh sách hộ rà soát")

    @cached_property
    def seen(self) -> CaseQuerySet:
        return gate.visible(self.request.user, VIEW_CASE, Case.objects.all())

    def rows(self) -> CaseQuerySet:
        return chosen(self.seen, self.round, self.request.GET)

    def crumbs(self) -> Sequence[Crumb]:
        return round_crumbs(self.round, self.title)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, asked = self.request.user, self.request.GET
        kwargs = super().get_context_data(**kwargs)
        prepares = self.round.state == Round.State.OPEN and gate.allows(user, CLASSIFY_ROUND, self.round)
        titles = engine.standards()
        shown = lines(kwargs["rows"], self.round, names_for(user))
        waiting = dict.fromkeys(Case.State.values, 0)
        for state in self.seen.filter(round=self.round).values_list("state", flat=True).order_by():
            waiting[state] += 1
        kwargs.update(
            round=self.round,
            rows=shown,
            table=cases_table(shown, [titles.get(code, code) for code in self.round.standards]),
            hamlets=hamlets_of(self.seen, self.round),
            states=[(code, label, waiting[code]) for code, label in Case.State.choices],
            whys=Case.Why.choices,
            categories=[*Category.choices, (NONE, gettext("Chưa có kết quả"))],
            asked=asked,
            wanted_why=asked.get("vi-sao", ""),
            wanted_result=asked.get("ket-qua", ""),
            filtered=any(asked.get(key) for key in FILTERS),
            all_cases=sum(waiting.values()),
            surveyed=waiting[Case.State.SURVEYED],
            may_prepare=prepares,
            may_assign=prepares and gate.allows(user, ASSIGN_REVIEWERS, self.round),
            legal=not self.round.on_paper,
            no_ledger=prepares and not self.round.on_paper and not sum(waiting.values()) and not ledger_knows(self.round),
            help_text=help_for(self.round, "list"),
            query=asked.urlencode(),
        )
        return kwargs


def round_crumbs(held: Round, title: Any) -> Sequence[Crumb]:
    return [
        Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")),
        Crumb(str(held), reverse("reviews:round", args=[held.pk])),
        Crumb(title),
    ]


class ExportCases(OneRound):
    """The list as Excel: exactly the rows and columns that the page shows with these filters."""

    action = LIST_CASES

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        rows = chosen(gate.visible(request.user, VIEW_CASE, Case.objects.all()), self.round, request.GET)
        shown = lines(rows, self.round, names_for(request.user))
        return as_file(lambda target: write_cases(target, self.round, shown), f"ho-ra-soat-{self.round.year}.xlsx")


def write_cases(target: IO[bytes], held: Round, shown: Sequence[Line]) -> None:
    titles, words = engine.standards(), dict(Category.choices)
    columns = (
        Column("number", gettext("STT"), width=6),
        Column("head", gettext("Chủ hộ"), width=24),
        Column("code", gettext("Mã hộ"), width=24),
        Column("place", gettext("Thôn"), width=24),
        Column("why", gettext("Vì sao có trong danh sách"), width=24),
        Column("state", gettext("Bước"), width=24),
        Column("waits", gettext("Đang chờ"), width=24),
        *(Column(code, titles.get(code, code), width=24) for code in held.standards),
    )

    def rows() -> Iterator[dict[str, object]]:
        for place, line in enumerate(shown, 1):
            case = line.case
            about = {"number": place, "head": line.head, "code": case.household.code, "place": line.place, "waits": str(line.waits)}
            results = {code: words.get(found, "") for code, found in zip(held.standards, line.results, strict=False)}
            yield about | {"why": case.get_why_display(), "state": case.get_state_display()} | results

    write_table(target, columns, rows(), title=gettext("Hộ rà soát"), frozen=2)


class CaseDeed(OneRound):
    """A button of the list: the deed, its message, and back to the list."""

    def do(self, actor: User) -> str:
        raise NotImplementedError

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        try:
            messages.success(request, self.do(cast(User, request.user)))
        except Problem as problem:
            messages.error(request, problem.text())
        return HttpResponseRedirect(reverse("reviews:cases", args=[pk]))


class ListLegally(CaseDeed):
    action = CLASSIFY_ROUND

    def do(self, actor: User) -> str:
        listed = list_legally(actor=actor, round=self.round)
        told = gettext("Đã thêm %(on_list)s hộ đang có trong danh sách và %(requested)s hộ có giấy đề nghị.") % {
            "on_list": number(listed.on_list),
            "requested": number(listed.requested),
        }
        if not listed.ledger:
            more = gettext(
                "Sổ theo dõi chưa có kết quả nào của địa bàn này, nên chưa biết hộ nào đang nghèo, cận nghèo."
                " Chọn rà soát toàn bộ, hoặc ghi giấy đề nghị."
            )
            messages.warning(self.request, more)
        return told


class ListEverybody(CaseDeed):
    action = CLASSIFY_ROUND

    def do(self, actor: User) -> str:
        return gettext("Đã thêm %(count)s hộ: rà soát toàn bộ.") % {"count": number(list_everybody(actor=actor, round=self.round))}


class OneCase(Acting, Gated):
    """What the pages of one case share."""

    @cached_property
    def case(self) -> Case:
        rows = gate.visible(self.request.user, VIEW_CASE, Case.objects.all()).select_related(
            "round__unit", "household__unit__parent", "request"
        )
        found = rows.filter(pk=self.kwargs["case"]).first()
        if found is None:
            raise Http404
        return found

    def subject(self) -> Case:
        return self.case

    @cached_property
    def shown_name(self) -> str:
        return names_for(self.request.user).show(self.case.household.head_name, self.case.path)


class CasePage(OneCase, Page):
    """One household in one round: its steps as a line of time, surveys, results, votes, postings, complaints, decisions."""

    action = VIEW_CASE
    template_name = "reviews/case.html"

    def heading(self) -> str:
        return self.shown_name

    def crumbs(self) -> Sequence[Crumb]:
        held = self.case.round
        return [
            Crumb(gettext("Đợt rà soát"), reverse("reviews:rounds")),
            Crumb(str(held), reverse("reviews:round", args=[held.pk])),
            Crumb(gettext("Danh sách hộ"), reverse("reviews:cases", args=[held.pk])),
            Crumb(self.shown_name),
        ]

    def as_of(self) -> date:
        return self.case.round.day

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        case, user, titles = self.case, self.request.user, engine.standards()
        found = results_of(case.round, [case.household_id]).get(case.household_id, {})
        main = found.get(case.round.standards[0])
        kwargs.update(
            case=case,
            round=case.round,
            results=[(titles.get(code, code), found.get(code)) for code in case.round.standards],
            missing=missing_titles(main.missing, case.round.standards[0]) if main else [],
            waits=waits_for(case.state, main.category if main else None),
            steps=case.steps.select_related("by").order_by("id"),
            surveys=case.surveys.select_related("entered_by").order_by("-id"),
            votes=case.votes.select_related("meeting__unit").order_by("id"),
            postings=case.postings.select_related("posting").order_by("id"),
            complaints=case.complaints.order_by("id"),
            decisions=case.decision_items.select_related("decision").order_by("id"),
            words=dict(Category.choices),
            may_survey=case.state in {Case.State.LISTED, Case.State.SURVEYED}
            and case.round.state == Round.State.OPEN
            and not case.round.on_paper
            and gate.allows(user, SURVEY_CASE, case),
            may_reasons=gate.allows(user, VIEW_REASONS),
            may_state=gate.allows(user, STATE_FACTS, case.household),
        )
        return super().get_context_data(**kwargs)
