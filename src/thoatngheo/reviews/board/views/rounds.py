"""One round: how far it is, what each standard found, what can be done next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db.models import Count
from django.urls import reverse
from django.utils.translation import gettext

from thoatngheo.core import gate
from thoatngheo.core.models import Job
from thoatngheo.reviews.board import tables
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.services.asking import CLASSIFY
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.documents.policies import SEE_PAPERS
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Result, Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND, DECIDE_ROUND, VIEW_ROUND
from thoatngheo.reviews.rounds.views.rounds import OneRound
from thoatngheo.web.views import Crumb, Page


class RoundPage(OneRound, Page):
    """One round: how far it is, what each standard found, what can be done next."""

    action = VIEW_ROUND
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
        ran_rows = [tables.Ran(run, titles.get(run.standard, run.standard), counts.get(run.pk, {})) for run in runs]
        is_open = self.round.state == Round.State.OPEN
        kwargs.update(
            round=self.round,
            listed=sum(listed.values()),
            classified=sum(households for state, households in listed.items() if state != Case.State.LISTED),
            categories=Category.choices,
            runs=ran_rows,
            runs_table=tables.runs(ran_rows, self.round.standards),
            missing=[(code, titles.get(code, code)) for code in self.round.standards if code not in ran],
            standards=titles.items(),
            jobs=Job.objects.filter(kind=CLASSIFY, arguments__round=self.round.pk).exclude(state="done").order_by("-asked_at")[:5],
            may_papers=gate.allows(user, SEE_PAPERS, self.round),
            may_classify=is_open and gate.allows(user, CLASSIFY_ROUND, self.round),
            may_decide=is_open and self.round.on_paper and ran >= set(self.round.standards) and gate.allows(user, DECIDE_ROUND, self.round),
        )
        return super().get_context_data(**kwargs)
