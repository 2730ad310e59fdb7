"""What a review holds of a household, for the registry's question whether it may go to another unit (`registry.households.holding`)."""

from __future__ import annotations

from django.db.models import QuerySet

from thoatngheo.areas.paths import within
from thoatngheo.registry.households.querysets import HouseholdQuerySet
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.states import State
from thoatngheo.reviews.rounds.models import Round

FINISHED = (State.DECIDED, State.REFUSED)


def under_way(households: HouseholdQuerySet) -> str:
    """Cases of an open round that have not come to their end: the review of the old unit has to be finished there."""
    cases = Case.objects.filter(household__in=households, round__state=Round.State.OPEN).exclude(state__in=FINISHED)
    return told(cases, "{count} hộ đang trong đợt rà soát năm {year} của {unit}")


def built_in(households: HouseholdQuerySet, place: str) -> str:
    """Cases in the place: its list, meetings and decisions name the households."""
    return told(
        Case.objects.filter(within("path", [place]), household__in=households), "{count} hộ đã vào đợt rà soát năm {year} của {unit}"
    )


def told(cases: QuerySet[Case], words: str) -> str:
    first = cases.select_related("round__unit").order_by("-round__year", "pk").first()
    if first is None:
        return ""
    held = first.round
    return words.format(count=cases.values("household").distinct().count(), year=held.year, unit=held.unit.full_name)
