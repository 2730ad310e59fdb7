"""Reads of the households of a round. After `gate.visible`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import QuerySet

if TYPE_CHECKING:
    from thoatngheo.reviews.cases.models import Case as Case  # the name of the generic base below


class CaseQuerySet(QuerySet["Case"]):
    """Rows as the gate shows them."""
