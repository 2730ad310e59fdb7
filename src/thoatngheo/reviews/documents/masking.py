"""A document for somebody who may read it but not the names in it: the households' names as `registry.households.privacy` masks them."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from thoatngheo.registry.households.privacy import masked_name
from thoatngheo.reviews.documents.rows import Decided, Met, Posted, Ruling

Rows = TypeVar("Rows", Met, Posted, Ruling)


def masked(rows: Rows) -> Rows:
    """The same rows with masked names; who chaired, wrote or signed acts for an office and is named."""
    if isinstance(rows, Met):
        votes = tuple(replace(vote, head=masked_name(vote.head)) for vote in rows.votes)
        return replace(rows, votes=votes, representatives="", opinions="")
    if isinstance(rows, Posted):
        return replace(rows, rows=tuple(replace(row, head=masked_name(row.head)) for row in rows.rows))
    return replace(rows, households=tuple(masked_household(each) for each in rows.households))


def masked_household(each: Decided) -> Decided:
    return replace(each, home=replace(each.home, head=masked_name(each.home.head), address="", identity=""))
