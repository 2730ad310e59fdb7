"""Where a household lived on a day, if it was within the area of a plan's activity, model or fund."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.querysets import in_force


def path_in(actor: User, unit: Unit, household: Household, day: date) -> str | None:
    """The household's place on the day; None where it did not live in the unit then, or the person may not see it."""
    homes = gate.visible(actor, VIEW_HOUSEHOLD, Household.objects.all()).lived_in(working_paths(unit), day)
    if not homes.filter(pk=household.pk).exists():
        return None
    lived = household.residences.filter(in_force("since", "until", day)).values_list("path", flat=True).first()
    return lived or household.path
