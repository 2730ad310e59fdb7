"""A round whose lists have hung for the legal days: ready to be decided. Without walking the steps before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from django.db import transaction

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.core.chain.canonical import digest
from thoatngheo.core.codes import new_code
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.testing import make_results
from thoatngheo.reviews.hearings.models import Posting, PostingItem
from thoatngheo.reviews.hearings.services.chaining import chain_posting
from thoatngheo.reviews.rounds.models import Purpose, Round

STANDARD = "VN-2022"
UNTIL = date(2026, 10, 9)  # the last day on the wall
SIGNED = date(2026, 10, 12)
DAY = date(2026, 9, 30)


def open_legal_round(
    unit: Unit, year: int = 2026, *, standards: tuple[str, ...] = (STANDARD,), kind: str = "yearly", day: date = DAY
) -> Round:
    return Round.objects.create(
        unit=unit,
        path=unit.path,
        year=year,
        day=day.replace(year=year) if kind == "yearly" else day,
        standards=list(standards),
        purposes=[Purpose.CLOSING, Purpose.OPENING][: len(standards)],
        kind=kind,
        starts_on=date(year, 9, 1) if kind == "yearly" else day,
        process="QT-2021",
    )


@transaction.atomic
def post(cast: Cast, round: Round, cases: list[Case], *, until: date = UNTIL, turn: int = 1) -> Posting:
    """Hang a list with the current results of the round."""
    found = {
        (result.household_id, run.standard): result.category for run in round.runs.filter(current=True) for result in run.results.all()
    }
    shown = {case.pk: {standard: found[case.household_id, standard] for standard in round.standards} for case in cases}
    content = {"rows": [{"number": number, "results": shown[case.pk]} for number, case in enumerate(cases, 1)]}
    posting = Posting.objects.create(
        round=round,
        unit=round.unit,
        path=round.path,
        turn=turn,
        standards=round.standards,
        starts_on=until,
        ends_on=until,
        places=["Nhà văn hóa thôn", "Trụ sở UBND xã"],
        content=content,
        digest=digest(content),
        code=new_code(),
        posted_by=cast.officer,
    )
    PostingItem.objects.bulk_create(
        PostingItem(posting=posting, case=case, path=case.path, number=number, results=shown[case.pk])
        for number, case in enumerate(cases, 1)
    )
    Case.objects.filter(pk__in=[case.pk for case in cases]).update(state=Case.State.POSTED if turn == 1 else Case.State.POSTED_AGAIN)
    chain_posting(posting)
    return posting


def posted_round(cast: Cast, categories: Mapping[Household, str], *, year: int = 2026, until: date = UNTIL, **more: object) -> Round:
    """A round with these results, everybody posted until `until`."""
    round = open_legal_round(cast.commune, year, **more)  # type: ignore[arg-type]  # the callers' words
    for standard in round.standards:
        make_results(round, categories, standard=standard)
    post(cast, round, list(Case.objects.filter(round=round).order_by("pk")), until=until.replace(year=year))
    return round
