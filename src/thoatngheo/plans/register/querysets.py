"""Reads of plans, after `gate.visible`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from django.db.models import QuerySet

if TYPE_CHECKING:
    from thoatngheo.plans.register.models import Plan  # noqa: F401 -- names of the generic bases below


class PlanQuerySet(QuerySet["Plan"]):
    def covering(self, year: int) -> Self:
        return self.filter(first_year__lte=year, last_year__gte=year)

    def issued(self) -> Self:
        return self.filter(state="issued")
