"""Putting lists on the wall and taking them down."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Max, QuerySet
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.chain.canonical import digest
from thoatngheo.core.codes import new_code
from thoatngheo.core.dates import show_day
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.core.working_days import calendar
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.hearings.models import Complaint, Meeting, Posting, PostingItem
from thoatngheo.reviews.hearings.policies.postings import POST_LIST, TAKE_DOWN
from thoatngheo.reviews.hearings.posting_rows import Row, content
from thoatngheo.reviews.hearings.posting_terms import AGAIN, FIRST, Cause, check_start, ends_on
from thoatngheo.reviews.hearings.problems.postings import (
    NOT_A_SECOND_LIST,
    NOT_CLASSIFIED_YET,
    NOTHING_TO_POST,
    TAKEN_DOWN_ALREADY,
    TAKEN_DOWN_EARLY,
    TAKEN_DOWN_IN_FUTURE,
    TOO_FEW_PLACES,
)
from thoatngheo.reviews.hearings.results import standing_results
from thoatngheo.reviews.hearings.services.chaining import chain_posting
from thoatngheo.reviews.hearings.services.meetings import open_round_of
from thoatngheo.reviews.hearings.services.naming import named
from thoatngheo.reviews.rounds.models import Round, StatusEntry
from thoatngheo.reviews.rounds.process import process_of

BATCH = 5000
# The states whose cases hang on the wall at each turn, and the step that follows.
WAITING = {FIRST: State.MEETING_HELD, AGAIN: State.RECHECKED}
EVENTS = {FIRST: Event.POST, AGAIN: Event.POST_AGAIN}
HAS_HUNG = (State.POSTED, State.COMPLAINED, State.RECHECKED, State.POSTED_AGAIN, State.DECIDED, State.REFUSED)


@dataclass(frozen=True, slots=True)
class Wall:
    """Where a list hangs from when on, and whether it is read out over the loudspeakers too."""

    starts_on: date
    places: Sequence[str]
    loudspeaker: bool = False


@use_case(POST_LIST, on="unit")
def post_list(
    *, actor: User, round: Round, unit: Unit, starts_on: date, places: Sequence[str], loudspeaker: bool = False, turn: int = FIRST
) -> Posting:
    """Post the households of a hamlet or of the whole commune that wait for it, and move their cases on.

    Turn 1: those the meeting agreed to. Turn 2: those that were re-checked. What the list shows is frozen, with its
    digest, its code, and its entry in the ledger. It hangs until the last of the legal working days.

    Raises:
        Problem: nothing waits; too few places; a start on a day off, before the meeting or the re-check, or far ahead.
    """
    round = open_round_of(round)
    wall = wall_of(round, starts_on, places, loudspeaker)
    cases = waiting(round, unit, turn)
    if not cases:
        raise NOTHING_TO_POST(unit=unit.full_name, deed=gettext("niêm yết lại") if turn == AGAIN else gettext("niêm yết"))
    check_start(wall.starts_on, timezone.localdate(), cause_of(cases, turn), calendar())
    rows = rows_of(round, cases, round.standards)
    shown = standards_of(rows, round.standards)
    check_main(rows, shown[0] if shown else "", round.standards[0])
    posting = keep(actor, round, unit, wall, turn, shown, rows)
    move(actor=actor, round=round, cases=[case.pk for case in cases], event=EVENTS[turn], because=f"reviews.posting:{posting.pk}")
    return posting


@use_case(POST_LIST, on="unit")
def post_second_list(
    *, actor: User, round: Round, unit: Unit, standard: str, starts_on: date, places: Sequence[str], loudspeaker: bool = False
) -> Posting:
    """Post the list of the round's second standard over households whose main list has hung already; their cases stay where they are."""
    if standard not in round.standards[1:]:
        raise NOT_A_SECOND_LIST(standards=standard, known=", ".join(round.standards[1:]) or "–")
    wall = wall_of(round, starts_on, places, loudspeaker)
    hung = Case.objects.filter(within("path", [unit.path]), round=round, state__in=HAS_HUNG)
    cases = in_order(hung.exclude(postings__results__has_key=standard))
    if not cases:
        raise NOTHING_TO_POST(unit=unit.full_name, deed=gettext("niêm yết theo chuẩn {standard}").format(standard=standard))
    check_start(wall.starts_on, timezone.localdate(), None, calendar())
    rows = rows_of(round, cases, [standard])
    check_main(rows, standard, standard)
    return keep(actor, round, unit, wall, FIRST, [standard], rows)


def wall_of(round: Round, starts_on: date, places: Sequence[str], loudspeaker: bool) -> Wall:
    """As many different places as the law asks for, at least."""
    law = process_of(round)
    given = list(dict.fromkeys(place.strip() for place in places if place.strip()))
    if len(given) < len(law.posting_places):
        told = "; ".join(words.vi for words in law.posting_places)
        raise TOO_FEW_PLACES(needed=len(law.posting_places), given=len(given), law=told)
    return Wall(starts_on, given, loudspeaker)


def usual_places(unit: Unit, commune: Unit) -> list[str]:
    """Where the lists of a hamlet hang as a rule: its house of culture, and the commune's office."""
    return [
        gettext("Nhà văn hóa {unit}").format(unit=unit.full_name),
        gettext("Trụ sở UBND {unit}").format(unit=commune.full_name),
    ]


def waiting(round: Round, unit: Unit, turn: int) -> list[Case]:
    """The cases of the unit that wait for this turn, in the order of the wall."""
    return in_order(Case.objects.filter(within("path", [unit.path]), round=round, state=WAITING[turn]))


def in_order(cases: QuerySet[Case]) -> list[Case]:
    return list(cases.select_related("household").order_by("path", "household__head_sort", "pk"))


def cause_of(cases: Sequence[Case], turn: int) -> Cause | None:
    """The last meeting or re-check that these cases come from."""
    keys = [case.pk for case in cases]
    if turn == AGAIN:
        day = Complaint.objects.filter(case__in=keys).aggregate(last=Max("rechecked_on"))["last"]
        return Cause(gettext("việc phúc tra làm"), day) if day else None
    day = Meeting.objects.filter(votes__case__in=keys, votes__agreed=True).aggregate(last=Max("held_on"))["last"]
    return Cause(gettext("cuộc họp thôn thông qua các hộ này diễn ra"), day) if day else None


def rows_of(round: Round, cases: Sequence[Case], standards: Sequence[str]) -> list[Row]:
    """What the wall says of each case, in the order given; a handful of statements for any number of cases."""
    after = standing_results(round, [case.pk for case in cases])
    before = categories_before(round, [case.household_id for case in cases], standards)
    hamlets = {unit.path: unit.full_name for unit in Unit.objects.filter(path__in={case.path for case in cases})}
    return [
        Row(
            case.pk,
            case.household.head_name,
            hamlets.get(case.path, ""),
            before.get(case.household_id, {}),
            {standard: category for standard, category in after.get(case.pk, {}).items() if standard in standards},
        )
        for case in cases
    ]


def categories_before(round: Round, households: Collection[object], standards: Sequence[str]) -> dict[object, dict[str, str]]:
    """{household: {standard: category}} that held before this round; also of those that came from another place."""
    entries = StatusEntry.objects.filter(household__in=list(households), standard__in=list(standards)).exclude(round=round)
    latest = entries.order_by("household", "standard", "-since", "-pk").distinct("household", "standard")
    found: dict[object, dict[str, str]] = {}
    with lifted():  # the household's own past goes with it when it moves into the commune; the gate was asked about the unit
        for household, standard, category in latest.values_list("household_id", "standard", "category"):
            found.setdefault(household, {})[standard] = category
    return found


def standards_of(rows: Sequence[Row], standards: Sequence[str]) -> list[str]:
    """Those of the round's standards that any of the rows has a result for, in their order."""
    return [standard for standard in standards if any(standard in row.after for row in rows)]


def check_main(rows: Sequence[Row], first: str, main: str) -> None:
    """Nobody hangs on a list without a result under its main standard."""
    without = [row.head for row in rows if main not in row.after]
    if without or first != main:
        raise NOT_CLASSIFIED_YET(count=len(without) or len(rows), standard=main, households=named(without))


def keep(actor: User, round: Round, unit: Unit, wall: Wall, turn: int, standards: list[str], rows: Sequence[Row]) -> Posting:
    """The list and its rows, frozen."""
    titles = engine.standards()
    shown = content(
        unit=unit.full_name, year=round.year, turn=turn, standards={code: str(titles.get(code, code)) for code in standards}, rows=rows
    )
    posting = Posting.objects.create(
        round=round,
        unit=unit,
        path=unit.path,
        turn=turn,
        standards=standards,
        starts_on=wall.starts_on,
        ends_on=ends_on(wall.starts_on, turn, process_of(round), calendar()),
        places=list(wall.places),
        loudspeaker=wall.loudspeaker,
        content=shown,
        digest=digest(shown),
        code=new_code(),
        posted_by=actor,
    )
    paths: Mapping[int, str] = dict(Case.objects.filter(pk__in=[row.key for row in rows]).values_list("pk", "path"))
    PostingItem.objects.bulk_create(
        (
            PostingItem(posting=posting, case_id=row.key, path=paths[row.key], number=number, results=dict(row.after))
            for number, row in enumerate(rows, 1)
        ),
        batch_size=BATCH,
    )
    chain_posting(posting)
    return posting


@use_case(TAKE_DOWN, on="posting", lock=True)
def take_down(*, actor: User, posting: Posting, removed_on: date) -> Posting:
    """The list comes off the wall, after its last legal day: names do not hang longer than the law asks (Luật 91/2025/QH15)."""
    if posting.removed_on is not None:
        raise TAKEN_DOWN_ALREADY(day=show_day(posting.removed_on))
    if removed_on > timezone.localdate():
        raise TAKEN_DOWN_IN_FUTURE(day=show_day(removed_on))
    if removed_on <= posting.ends_on:
        first = posting.ends_on + timedelta(days=1)
        raise TAKEN_DOWN_EARLY(ends=show_day(posting.ends_on), day=show_day(removed_on), first=show_day(first))
    posting.removed_on = removed_on
    posting.save(update_fields=["removed_on"])
    return posting
