"""Newly escaped households: the list keeps itself, it is read from the status ledger.

For the months of the process (`escape_months`: 36) from the day of the decision that recognised the escape. Readings,
where no text was seen: who became near-poor has escaped poverty as well and is on the list; who is poor again leaves it;
leaving near-poverty is told apart and asked for by `flows`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from django.db.models import DateField, Exists, F, Func, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from thoatngheo.areas.paths import within
from thoatngheo.reviews.decisions.outcomes import ESCAPED_NEAR_POVERTY, ESCAPED_POVERTY
from thoatngheo.reviews.process.law import in_force
from thoatngheo.reviews.rounds.domain import Category, Flow
from thoatngheo.reviews.rounds.models import StatusEntry


class MonthsLater(Func):
    """The same day of the month some months later, or that month's last day."""

    template = "(%(expressions)s)::date"
    arg_joiner = " + "
    output_field = DateField()

    def __init__(self, day: F, months: int) -> None:
        super().__init__(day, Func(Value(0), Value(months), function="make_interval"))


def newly_escaped(path: str, day: date, *, flows: Collection[Flow] = ESCAPED_POVERTY) -> QuerySet[StatusEntry]:
    """The newly escaped of one place; see `newly_escaped_in`."""
    return newly_escaped_in([path], day, flows=flows)


def newly_escaped_in(paths: Iterable[str], day: date, *, flows: Collection[Flow] = ESCAPED_POVERTY) -> QuerySet[StatusEntry]:
    """The ledger's entries by which households that live in the subtrees count as newly escaped on the day.

    Each with `recognised_on` (the day of the decision) and `until` (the first day on which it no longer counts). Ask
    `visible(user, "reviews.status.view", …)` of it before showing any.
    """
    back = (Category.POOR, Category.NEAR_POOR) if set(flows) <= set(ESCAPED_NEAR_POVERTY) else (Category.POOR,)
    poor_again = StatusEntry.objects.filter(
        household=OuterRef("household"),
        standard=OuterRef("standard"),
        category__in=back,
        since__gte=OuterRef("since"),
        since__lte=day,
        pk__gt=OuterRef("pk"),
    )
    return (
        StatusEntry.objects.filter(within("household__path", paths), flow__in=flows)
        .filter(Q(household__ended_on=None) | Q(household__ended_on__gt=day))
        .annotate(recognised_on=Coalesce("decision__signed_on", "since"))
        .annotate(until=MonthsLater(F("recognised_on"), in_force(day).escape_months))
        .filter(recognised_on__lte=day, until__gt=day)
        .exclude(Exists(poor_again))
    )
