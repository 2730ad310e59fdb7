"""What is assigned to a reviewer: the listed households of the hamlets of his tasks, while the round is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import F, Q, QuerySet

from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.rounds.models import Round

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def assigned_cases(user: Person) -> QuerySet[Case]:
    """The cases of the person's tasks that have not ended, in open rounds; a case may come twice where tasks overlap."""
    return Case.objects.filter(
        round__state=Round.State.OPEN,
        round__reviewer_tasks__reviewer=user.pk,
        round__reviewer_tasks__ended_on=None,
        path__startswith=F("round__reviewer_tasks__path"),
    )


def cases_of(user: Person) -> Q:
    """The condition on cases."""
    return Q(pk__in=assigned_cases(user).values("pk"))


def households_of(user: Person) -> Q:
    """The condition on households: what the registry asks for."""
    return Q(pk__in=assigned_cases(user).values("household"))
