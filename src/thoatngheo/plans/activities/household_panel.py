"""What plans add to a household's page: which activities, models and funds have helped it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from thoatngheo.core import gate
from thoatngheo.plans.activities.models import Beneficiary, Fund, FundUse, PilotHousehold
from thoatngheo.plans.activities.policies.activities import VIEW_BENEFICIARIES
from thoatngheo.plans.activities.policies.funds import VIEW_DONORS
from thoatngheo.plans.activities.policies.pilots import VIEW_PILOT_HOUSEHOLDS
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.privacy import names_for

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SHOWN = 50


def helped(household: Household, user: Person, day: date) -> dict[str, Any]:
    """What reached the household until the day, for those who may know it (three queries); nothing for others."""
    if not gate.allows(user, VIEW_BENEFICIARIES):
        return {"may": False}
    served = gate.visible(user, VIEW_BENEFICIARIES, Beneficiary.objects.filter(household=household, on__lte=day))
    parts = gate.visible(user, VIEW_PILOT_HOUSEHOLDS, PilotHousehold.objects.filter(household=household, joined_on__lte=day))
    funds = gate.visible(user, VIEW_DONORS, Fund.objects.all())
    uses = FundUse.objects.filter(household=household, on__lte=day, fund__in=funds)
    names = names_for(user)
    return {
        "may": True,
        "served": [
            (row, names.show(row.person.name, row.path) if row.person else "")
            for row in served.select_related("activity", "person").order_by("-on", "-pk")[:SHOWN]
        ],
        "parts": list(parts.select_related("pilot").order_by("-joined_on")[:SHOWN]),
        "uses": list(uses.select_related("fund").order_by("-on", "-pk")[:SHOWN]),
    }
