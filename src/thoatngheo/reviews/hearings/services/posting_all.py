"""Posting the lists of every hamlet with one button."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from django.db import transaction
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.jobs import start
from thoatngheo.core.models import Job
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.hearings.policies.postings import POST_LIST
from thoatngheo.reviews.hearings.posting_terms import AGAIN, FIRST
from thoatngheo.reviews.hearings.problems.postings import NOTHING_TO_POST
from thoatngheo.reviews.hearings.services.postings import WAITING, post_list, usual_places
from thoatngheo.reviews.rounds.models import Round

POST_ALL = "reviews.post_lists"
# From so many households on the lists are made by a worker.
MANY = 1000
Told = Callable[[int, int], None]


def nobody(done: int, total: int) -> None:
    """Nobody is watching."""


def hamlets_waiting(round: Round, turn: int = FIRST) -> list[Unit]:
    """The hamlets with households that wait to be posted, in the order of their places."""
    paths = Case.objects.filter(round=round, state=WAITING[turn]).values_list("path", flat=True).distinct()
    return list(Unit.objects.filter(path__in=list(paths)).order_by("path"))


def ask_for_all_lists(*, actor: User, round: Round, starts_on: date, loudspeaker: bool = False, turn: int = FIRST) -> list[Posting] | Job:
    """Post every hamlet's list at its usual places: at once, or for over 1,000 households as a job."""
    gate.require(actor, POST_LIST, round.unit)
    waits = Case.objects.filter(round=round, state=WAITING[turn]).count()
    if not waits:
        deed = gettext("niêm yết lại") if turn == AGAIN else gettext("niêm yết")
        raise NOTHING_TO_POST(unit=round.unit.full_name, deed=deed)
    if waits <= MANY:
        with transaction.atomic():
            return post_all_lists(actor=actor, round=round, starts_on=starts_on, loudspeaker=loudspeaker, turn=turn)
    title = gettext("Niêm yết danh sách các thôn của {unit}").format(unit=round.unit.full_name)
    arguments = {"round": round.pk, "starts_on": starts_on.isoformat(), "loudspeaker": loudspeaker, "turn": turn}
    return start(actor=actor, kind=POST_ALL, title=title, arguments=arguments)


def post_all_lists(
    *, actor: User, round: Round, starts_on: date, loudspeaker: bool = False, turn: int = FIRST, told: Told = nobody
) -> list[Posting]:
    """One list for each hamlet that waits, each in its own transaction unless the caller has one.

    Begun anew after a break it goes on with the hamlets that still wait: none is posted twice.
    """
    hamlets = hamlets_waiting(round, turn)
    posted = []
    for done, unit in enumerate(hamlets, 1):
        places = usual_places(unit, round.unit)
        posted.append(
            post_list(actor=actor, round=round, unit=unit, starts_on=starts_on, places=places, loudspeaker=loudspeaker, turn=turn)
        )
        told(done, len(hamlets))
    return posted
