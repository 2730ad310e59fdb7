"""A survey (Phiếu B): what the household says, on which day, to whom; kept as statements of the registry."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.facts import facts_in, facts_of, rows_about
from thoatngheo.registry.households.models import Household, Person, Source, Statement
from thoatngheo.registry.households.services import state_facts
from thoatngheo.registry.households.vocabulary import STATED, Subject
from thoatngheo.reviews.cases.models import Case, Survey
from thoatngheo.reviews.cases.policies.cases import SURVEY_CASE
from thoatngheo.reviews.cases.problems.cases import ROUND_NOT_OPEN
from thoatngheo.reviews.cases.problems.surveys import FACTS_CHANGED, NEWER_SAID, NO_REVIEWER, NOTHING_ANSWERED, TOO_EARLY
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.services.versions import check_version
from thoatngheo.reviews.cases.states import Event
from thoatngheo.reviews.rounds.models import Round

SHOWN = 6
Facts = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered, in the words of the vocabulary: None takes back what was known, an absent name says nothing."""

    household: Facts = field(default_factory=dict)
    members: Mapping[uuid.UUID, Facts] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.household) or any(self.members.values())


@use_case(SURVEY_CASE, on="case", lock=("round__unit", "household"))
def save_survey(
    *,
    actor: User,
    case: Case,
    seen: int,
    heard: int,
    answers: Answers,
    surveyed_on: date,
    reviewer: str,
    informant: str = "",
    note: str = "",
) -> Survey:
    """Keep a survey of a case and move it on; a survey again replaces the earlier answers while nobody has classified them.

    `seen` is the case's version, `heard` the household's last statement (`last_statement`) that the page was made from.

    Raises:
        Problem: CHANGED_MEANWHILE, FACTS_CHANGED where somebody was quicker; NOT_ALLOWED at another step; NEWER_SAID,
            TOO_EARLY for the day; NOTHING_ANSWERED; NO_REVIEWER; or a fact that cannot be.
    """
    round, household = case.round, case.household
    if round.state != Round.State.OPEN:
        raise ROUND_NOT_OPEN(unit=round.unit.full_name)
    check_version(case, seen)
    check_heard(household, heard)
    if not answers:
        raise NOTHING_ANSWERED()
    if not tidy(reviewer):
        raise NO_REVIEWER()
    if round.starts_on and surveyed_on < round.starts_on:
        raise TOO_EARLY(day=show_day(surveyed_on), starts=show_day(round.starts_on))
    check_newest(household, answers, surveyed_on)
    statements = state(actor, case, answers, surveyed_on, informant)
    survey = Survey.objects.create(
        case=case,
        path=case.path,
        attempt=case.attempt,
        surveyed_on=surveyed_on,
        reviewer=tidy(reviewer),
        informant=tidy(informant),
        statements=[statement.pk for statement in statements],
        note=note.strip(),
        entered_by=actor,
    )
    # In a re-check the answers are kept; the case moves on when what the re-check found is written down.
    if case.state != Case.State.COMPLAINED:
        move(actor=actor, round=round, cases=[case.pk], event=Event.SURVEY, because=f"survey:{survey.pk}")
    return survey


def state(actor: User, case: Case, answers: Answers, said_on: date, said_by: str) -> list[Statement]:
    """One statement for the household and one for each member of whom something was said."""
    people = {person.pk: person for person in Person.objects.filter(pk__in=answers.members)}
    subjects: list[tuple[Person | None, Facts]] = [(None, answers.household)]
    subjects += [(people[key], facts) for key, facts in answers.members.items() if key in people]
    return [
        state_facts(
            actor=actor,
            household=case.household,
            person=person,
            facts=facts,
            said_on=said_on,
            said_by=said_by,
            source=Source.SURVEY,
            survey=str(case.round),
        )
        for person, facts in subjects
        if facts
    ]


def last_statement(household: Household) -> int:
    """The key of what was said last of the household and its members; 0 where nothing was."""
    return rows_about(household, timezone.localdate()).order_by("-pk").values_list("pk", flat=True).first() or 0


def check_heard(household: Household, heard: int) -> None:
    """Refuse where somebody recorded facts of the household since the page was made, naming them."""
    newer = rows_about(household, timezone.localdate()).filter(pk__gt=heard).select_related("person")
    told = [
        f"{statement.person.name + ': ' if statement.person else ''}{said.fact.label} {said.text}"
        f" ({said.recorded_by or said.said_by or said.source})"
        for statement in newer
        for said in facts_in(statement)
    ]
    if told:
        more = f" … (và {len(told) - SHOWN} thông tin khác)" if len(told) > SHOWN else ""
        raise FACTS_CHANGED(changes="; ".join(told[:SHOWN]) + more)


def check_newest(household: Household, answers: Answers, day: date) -> None:
    """Refuse answers that would not hold, because something else was said on a later day."""
    wrong = []
    for said in facts_of(household, timezone.localdate()):
        given = answers.members.get(said.person_id, {}) if said.person_id else answers.household
        if said.said_on > day and said.fact.name in given and given[said.fact.name] != said.value:
            wrong.append(f"{said.fact.label} {said.text} ({show_day(said.said_on)})")
    if wrong:
        raise NEWER_SAID(day=show_day(day), examples="; ".join(wrong[:SHOWN]))


def asked_of_households() -> list[str]:
    """The facts that Phiếu B asks of a household: all that people state, but what lists bring along and the area's type."""
    return [name for name in STATED[Subject.HOUSEHOLD] if not name.startswith("listed_") and name != "area_type"]
