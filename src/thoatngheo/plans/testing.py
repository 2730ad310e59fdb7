"""Rows that tests of plans begin with."""

from __future__ import annotations

from datetime import date
from typing import Any

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.plans.agencies import agency_of
from thoatngheo.plans.models import Plan, Task, TaskPart


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


def make_part(unit: Unit, user: User, *, plan: Plan | None = None, agency: str = "UBND", role: str = "lead", **told: Any) -> TaskPart:
    """An agency's part in a task of an issued plan of the unit; `told` changes the task."""
    plan = plan or make_plan(unit, user, number="15/KH-UBND")
    about: dict[str, Any] = {"text": "Rà soát hộ nghèo cuối năm", "due": date(2026, 12, 14), "position": 1}
    task = Task.objects.create(plan=plan, path=plan.path, **(about | told))
    found = agency_of(actor=user, unit=unit, name=agency)
    return TaskPart.objects.create(task=task, agency=found, path=found.path, role=role)
