"""What several parts of a household's page ask: its members on a day, and where it lived. Read once for a page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from thoatngheo.core.once import once
from thoatngheo.registry.households.models import Household, Membership, Residence


def members_on(household: Household, day: date) -> Sequence[Membership]:
    """Who belongs to the household on the day, by number, each with the person."""
    rows = household.memberships.on(day).select_related("person")
    return once(("members", household.pk, day), lambda: list(rows))


def residences_of(household: Household) -> Sequence[Residence]:
    """Where it lived, the first place first, each with its unit and the unit above."""
    rows = household.residences.select_related("unit__parent").order_by("since")
    return once(("residences", household.pk), lambda: list(rows))
