"""Reads of the households of a round. The first call is `visible_to(user)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import QuerySet

from thoatngheo.core.gate import visible

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person
    from thoatngheo.reviews.cases.models import Case as Case  # the name of the generic base below


class CaseQuerySet(QuerySet["Case"]):
    def visible_to(self, user: Person) -> Self:
        """Cases of households in the person's area."""
        return visible(user, "reviews.case.view", self)
