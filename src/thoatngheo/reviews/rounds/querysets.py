"""Reads of the review. After `gate.visible`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from django.db.models import Count, Q, QuerySet

from thoatngheo.areas.paths import within
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.reviews.rounds.models import Campaign, Result, Round  # noqa: F401 -- names of the generic bases below


class CampaignQuerySet(QuerySet["Campaign"]):
    def with_progress(self) -> Self:
        """With `communes` and `decided`: how many rounds there are, and how many are recognised (published ones too)."""
        return self.annotate(communes=Count("rounds"), decided=Count("rounds", filter=~Q(rounds__state="open")))


class RoundQuerySet(QuerySet["Round"]):
    def yearly(self, year: int) -> Self:
        """The yearly rounds of a year (1 September to 14 December)."""
        return self.filter(kind="yearly", year=year)

    def touching(self, paths: Iterable[str]) -> Self:
        """Rounds within the subtrees, or of an area that contains one of them."""
        return self.filter(above_and_below("path", paths))

    def with_progress(self) -> Self:
        """With `listed` and `classified`: how many households are on the list, and how many have a result."""
        return self.annotate(listed=Count("cases"), classified=Count("cases", filter=~Q(cases__state="listed")))


class ResultQuerySet(QuerySet["Result"]):
    def current(self) -> Self:
        """Of runs that no later run has superseded."""
        return self.filter(run__current=True)

    def in_area(self, path: str) -> Self:
        return self.filter(within("path", [path]))
