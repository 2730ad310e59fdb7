"""The opinion of the district's chairman on the yearly results: a step of the law until 30/06/2025 (24/2021/QĐ-TTg, Điều 4)."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.dates import show_day
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases.problems.cases import ROUND_NOT_OPEN
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.campaigns import ASK_OPINION, GIVE_OPINION
from thoatngheo.reviews.rounds.problems.campaigns import NO_OPINION_STEP, OPINION_BEFORE_ASKED, TEXT_NEEDED
from thoatngheo.reviews.rounds.process import process_of


@use_case(ASK_OPINION, on="round")
def ask_opinion(*, actor: User, round: Round, day: date) -> Round:
    """The commune reports its results to the district on the day."""
    held = with_the_step(round)
    held.opinion_asked_on, held.opinion_given_on, held.opinion = day, None, ""
    held.save(update_fields=["opinion_asked_on", "opinion_given_on", "opinion"])
    return held


@use_case(GIVE_OPINION, on="round")
def give_opinion(*, actor: User, round: Round, day: date, text: str) -> Round:
    """The district answers. Raises OPINION_BEFORE_ASKED where nobody asked until the day."""
    held = with_the_step(round)
    if held.opinion_asked_on is None or day < held.opinion_asked_on:
        raise OPINION_BEFORE_ASKED(unit=round.unit.full_name, day=show_day(day))
    if not text.strip():
        raise TEXT_NEEDED()
    held.opinion_given_on, held.opinion = day, text.strip()
    held.save(update_fields=["opinion_given_on", "opinion"])
    return held


def with_the_step(round: Round) -> Round:
    held = Round.objects.select_for_update(of=("self",)).select_related("unit").get(pk=round.pk)
    if held.on_paper or not process_of(held).has_step("district_opinion", held.kind):
        raise NO_OPINION_STEP(unit=held.unit.full_name)
    if held.state != Round.State.OPEN:
        raise ROUND_NOT_OPEN(unit=held.unit.full_name)
    return held
