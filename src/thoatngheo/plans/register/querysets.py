"""Reads of plans. The first call is `visible_to(user)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import QuerySet

from thoatngheo.core.gate import visible

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person
    from thoatngheo.plans.register.models import Plan  # noqa: F401 -- names of the generic bases below


class PlanQuerySet(QuerySet["Plan"]):
    def visible_to(self, user: Person) -> Self:
        """Issued plans of the person's area and of the units above it; drafts of the person's own area."""
        return visible(user, "plans.plan.view", self)

    def covering(self, year: int) -> Self:
        return self.filter(first_year__lte=year, last_year__gte=year)

    def issued(self) -> Self:
        return self.filter(state="issued")
