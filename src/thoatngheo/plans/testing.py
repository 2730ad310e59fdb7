"""Rows that tests of plans begin with."""

from __future__ import annotations

from datetime import date
from typing import Any

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.plans.models import Plan


def make_plan(unit: Unit, user: User, **told: Any) -> Plan:
    """An issued plan of the unit for 2026; `told` changes it."""
    about: dict[str, Any] = {
        "subject": "Thực hiện công tác giảm nghèo năm 2026",
        "number": "12/KH-UBND",
        "number_year": 2026,
        "issued_on": date(2026, 1, 12),
        "first_year": 2026,
        "last_year": 2026,
        "standard": "VN-2022",
        "state": Plan.State.ISSUED,
    }
    return Plan.objects.create(unit=unit, path=unit.path, created_by=user, **(about | told))
