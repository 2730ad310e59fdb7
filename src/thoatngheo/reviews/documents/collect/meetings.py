"""A village meeting for its minutes."""

from __future__ import annotations

from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.documents.collect.places import office_of, review_of
from thoatngheo.reviews.documents.collect.reading import paper
from thoatngheo.reviews.documents.rows import Met, Voted
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.rounds.domain import Category


@paper
def met_at(meeting: Meeting) -> Met:
    """The meeting as it stands: planned, its minutes are a form to write on; held, they say what was said."""
    titles = engine.standards()
    votes = meeting.votes.select_related("case__household").order_by("case__household__head_sort", "pk")
    standards = tuple(meeting.round.standards)
    return Met(
        review=review_of(meeting.round),
        office=office_of(meeting.unit),
        hamlet=meeting.unit.full_name,
        number=meeting.number,
        held_on=meeting.held_on,
        hour=f"{meeting.starts_at.hour} giờ {meeting.starts_at.minute:02d}" if meeting.starts_at else "",
        place=meeting.place,
        chair=meeting.chair,
        chair_office=meeting.chair_office,
        secretary=meeting.secretary,
        representatives=meeting.representatives,
        attending=meeting.attending,
        invited=meeting.households_invited,
        present=tuple((str(who), int(number)) for who, number in meeting.present.items() if number),
        opinions=meeting.opinions,
        standards=tuple(titles.get(code, code) for code in standards),
        votes=tuple(
            Voted(
                head=vote.case.household.head_name,
                results=tuple(in_words(vote.results.get(code, "")) for code in standards),
                agree=vote.agree,
                disagree=vote.disagree,
                agreed=vote.agreed,
                note=vote.note,
            )
            for vote in votes
        ),
    )


def in_words(category: str) -> str:
    return str(Category(category).label) if category else ""
