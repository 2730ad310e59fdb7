"""A posted list as it hangs on the wall: from the frozen content, not from what holds now."""

from __future__ import annotations

from typing import Any

from thoatngheo.reviews.documents.collect.meetings import in_words
from thoatngheo.reviews.documents.collect.places import office_of, review_of
from thoatngheo.reviews.documents.collect.reading import paper
from thoatngheo.reviews.documents.rows import Posted, PostedRow
from thoatngheo.reviews.hearings.models import Posting


@paper
def posted_on(posting: Posting) -> Posted:
    """`posting.content` is `reviews.hearings.posting_rows.content`: standards with titles, rows with number, head, hamlet and results."""
    content: dict[str, Any] = posting.content
    standards = content["standards"]
    codes = [each["code"] for each in standards]
    return Posted(
        review=review_of(posting.round),
        office=office_of(posting.unit),
        area=posting.unit.full_name,
        turn=posting.turn,
        starts_on=posting.starts_on,
        ends_on=posting.ends_on,
        places=tuple(posting.places),
        standards=tuple(each["title"] for each in standards),
        rows=tuple(
            PostedRow(row["number"], row["head"], row["hamlet"], tuple(in_words(category(row, code)) for code in codes))
            for row in content["rows"]
        ),
        code=posting.code,
        digest=posting.digest,
    )


def category(row: dict[str, Any], code: str) -> str:
    told = row["results"].get(code)
    return str(told["category"]) if told else ""
