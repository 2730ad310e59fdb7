"""What the hash-chained ledger keeps of posted lists: only what never changes after the deed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from thoatngheo.core.chain import Content
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.hearings.models import Posting, PostingItem

POSTING = "reviews.posting"
Rows = dict[str, dict[str, Any]]


def posting_contents(subjects: Sequence[str]) -> Mapping[str, Content]:
    """Posted lists by key; two statements for any number of them. When a list is taken down is not part of it."""
    postings = {posting.pk: posting for posting in Posting.objects.filter(pk__in=subjects).select_related("unit")}
    items: dict[int, Rows] = defaultdict(dict)
    for posting, case, path, number, results in PostingItem.objects.filter(posting__in=list(postings)).values_list(
        "posting_id", "case_id", "path", "number", "results"
    ):
        items[posting][str(case)] = {"path": path, "number": number, "results": results}
    return {
        str(pk): Content(facts=facts_of_posting(posting), parts={"items": items[pk]} | shown(posting)) for pk, posting in postings.items()
    }


def facts_of_posting(posting: Posting) -> dict[str, Any]:
    return {
        "unit": posting.unit.code,
        "round": posting.round_id,
        "turn": posting.turn,
        "standards": posting.standards,
        "starts_on": posting.starts_on,
        "ends_on": posting.ends_on,
        "places": posting.places,
        "posted_by": posting.posted_by_id,
        "code": posting.code,
        "digest": posting.digest,
    }


def shown(posting: Posting) -> dict[str, dict[str, Any]]:
    """What the paper shows, as one row: only its hash is kept."""
    return {"content": {"list": {"content": posting.content}}}


def all_postings() -> Iterator[str]:
    return (str(key) for key in Posting.objects.order_by("pk").values_list("pk", flat=True).iterator(chunk_size=1000))


def case_names(part: str, keys: Sequence[str]) -> Mapping[str, str]:
    if part != "items":
        return {}
    found = Household.objects.filter(cases__in=[int(key) for key in keys]).values_list("cases", "code")
    return {str(case): f"hộ {code}" for case, code in found}
