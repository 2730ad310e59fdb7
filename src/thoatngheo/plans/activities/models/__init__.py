"""Activities and whom they reached, models tried with households, mobilised funds."""

from thoatngheo.plans.activities.models.activities import Activity, ActivityOutput, Beneficiary
from thoatngheo.plans.activities.models.funds import Fund, FundGift, FundUse
from thoatngheo.plans.activities.models.pilots import Pilot, PilotHousehold

__all__ = [
    "Activity",
    "ActivityOutput",
    "Beneficiary",
    "Fund",
    "FundGift",
    "FundUse",
    "Pilot",
    "PilotHousehold",
]
