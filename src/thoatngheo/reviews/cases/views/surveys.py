"""Phiếu B of one household: one page, what is known already filled in, nothing typed ever lost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext

from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.facts import facts_of
from thoatngheo.registry.households.policies import ADD_MEMBER
from thoatngheo.reviews.cases.models import Case, Survey
from thoatngheo.reviews.cases.policies.cases import SURVEY_CASE, VIEW_CASE
from thoatngheo.reviews.cases.problems.cases import CHANGED_MEANWHILE
from thoatngheo.reviews.cases.problems.surveys import FACTS_CHANGED
from thoatngheo.reviews.cases.services.surveying import last_statement, save_survey
from thoatngheo.reviews.cases.states import Event, states_before
from thoatngheo.reviews.cases.surveys.form import ASKED_CAUSES, SurveyForm
from thoatngheo.reviews.cases.surveys.questions import CAUSE, SCORES, Sheet, sheet_of
from thoatngheo.reviews.cases.views.cases import OneCase, help_for
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.web.problems import in_words
from thoatngheo.web.views import DENIED_STATUS, Crumb, Page

OVERTAKEN = {CHANGED_MEANWHILE.code, FACTS_CHANGED.code}


class SurveyPage(OneCase, Page):
    """The sheet of one case. Two people on one case: the second save is refused and keeps what was typed."""

    action = SURVEY_CASE
    template_name = "reviews/survey.html"

    def heading(self) -> str:
        return gettext("Phiếu B: %(head)s") % {"head": self.case.household.head_name}

    def crumbs(self) -> Sequence[Crumb]:
        return [
            Crumb(gettext("Danh sách hộ"), reverse("reviews:cases", args=[self.case.round_id])),
            Crumb(self.shown_name, reverse("reviews:case", args=[self.case.pk])),
            Crumb(gettext("Phiếu B")),
        ]

    @cached_property
    def sheet(self) -> Sheet:
        today, household = timezone.localdate(), self.case.household
        members = list(household.memberships.on(today).select_related("person"))
        return sheet_of(household, members, facts_of(household, today))

    def form(self) -> SurveyForm:
        last = self.case.surveys.order_by("-id").first()
        told: dict[str, Any] = {"sheet": self.sheet, "today": timezone.localdate(), "reviewer": self.reviewer(last)}
        return SurveyForm(self.request.POST, **told) if self.request.method == "POST" else SurveyForm(**told)

    def reviewer(self, last: Survey | None) -> str:
        """Who will most likely have asked: the reviewer who is signed in, or the one of the last survey."""
        if not gate.allows(self.actor, CLASSIFY_ROUND):
            return str(self.actor)
        return last.reviewer if last else ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        form: SurveyForm = kwargs.get("form") or self.form()
        case = self.case
        kwargs.update(
            form=form,
            case=case,
            round=case.round,
            about=[form[name] for name in ("surveyed_on", "reviewer", "informant", "note")],
            sections=[(part, [(question, form[question.name]) for question in part.questions]) for part in self.sheet.sections],
            members=[(part, [(question, form[question.name]) for question in part.questions]) for part in self.sheet.members],
            scores=SCORES,
            cause=CAUSE,
            asked_causes=ASKED_CAUSES,
            # What the page was made from; after a refusal what is there now, since the person has seen it.
            seen=kwargs.get("seen", case.version),
            heard=kwargs.get("heard", last_statement(case.household)),
            open=may_be_surveyed(case),
            help_text=help_for(case.round, "survey"),
            may_add_member=gate.allows(self.actor, ADD_MEMBER, case.household),
        )
        return super().get_context_data(**kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = self.form()
        seen, heard = whole(request.POST.get("seen")), whole(request.POST.get("heard"))
        told: dict[str, Any] = {"form": form, "seen": seen, "heard": heard}
        status = 422
        if form.is_valid():
            try:
                self.save(form, seen, heard)
            except Problem as problem:
                if problem.status == DENIED_STATUS:
                    raise
                form.add_error(None, " ".join(in_words(problem)).strip())
                status = problem.status
                if problem.code in OVERTAKEN:
                    now = Case.objects.select_related("household").get(pk=self.case.pk)
                    told |= {"seen": now.version, "heard": last_statement(now.household)}
            else:
                messages.success(request, gettext("Đã lưu Phiếu B của hộ %(head)s.") % {"head": self.case.household.head_name})
                return HttpResponseRedirect(self.next())
        return self.render_to_response(self.get_context_data(**told), status=status)

    def save(self, form: SurveyForm, seen: int, heard: int) -> None:
        asked = form.cleaned_data
        save_survey(
            actor=self.actor,
            case=self.case,
            seen=seen,
            heard=heard,
            answers=form.answers(),
            surveyed_on=asked["surveyed_on"],
            reviewer=asked["reviewer"],
            informant=asked["informant"],
            note=asked["note"],
        )

    def next(self) -> str:
        """The next household of the same hamlet that waits for its survey, when asked for; else the case."""
        if "tiep" in self.request.POST:
            waiting = gate.visible(self.actor, VIEW_CASE, Case.objects.all()).filter(
                round=self.case.round_id, state=Case.State.LISTED, path=self.case.path
            )
            following = waiting.order_by("household__head_sort", "household_id").first()
            if following is not None:
                return reverse("reviews:survey", args=[following.pk])
            messages.info(self.request, gettext("Thôn này không còn hộ nào chờ thu thập thông tin."))
        return reverse("reviews:case", args=[self.case.pk])


def may_be_surveyed(case: Case) -> bool:
    """Whether the case is at a step where the law wants a survey, or is re-checked, in an open round that walks its steps."""
    held = case.round
    return held.state == Round.State.OPEN and not held.on_paper and case.state in {*states_before(Event.SURVEY), Case.State.COMPLAINED}


def whole(text: str | None) -> int:
    return digits_in(text or "", 18) or 0
