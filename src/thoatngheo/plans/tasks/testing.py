"""Rows that tests of plans begin with."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.db.models import Model

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.register.agencies import agency_of
from thoatngheo.plans.register.models import Plan, Programme, Project
from thoatngheo.plans.sheets.models import SheetUpload
from thoatngheo.plans.tasks.models import Task, TaskPart


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


def make_money(unit: Unit, user: User) -> dict[str, Model]:
    """A line with an entry, a project that somebody entered, and an uploaded sheet; by the addresses that name them."""
    programme = Programme.objects.get_or_create(
        code="CTMTQG-2026", defaults={"name": "Chương trình 2026", "first_year": 2026, "last_year": 2035}
    )[0]
    number = programme.projects.count() + 1
    project = Project.objects.create(programme=programme, number=number, name="Dự án thử", entered_by=user)
    here: dict[str, Any] = {"unit": unit, "path": unit.path}
    line = FundLine.objects.create(**here, project=project, year=2026, source="central", kind="recurrent")
    entry = MoneyEntry.objects.create(line=line, path=unit.path, stage="planned", amount=5_000_000, on=date(2026, 1, 12), by=user)
    upload = SheetUpload.objects.create(**here, kind="money", year=2026, file_name="von.xlsx", digest="0", by=user)
    return {"dong-von/": line, "khoan-ghi/": entry, "danh-muc-du-an/": project, "bang-excel/": upload}
