"""Tasks of the demo's plans, and two invented plans of 2026 whose tasks are due around the demo's day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.demo.clock import on_day
from thoatngheo.demo.people import HUONG_HIEP, QUANG_TRI
from thoatngheo.demo.plans.heads import DemoPlans
from thoatngheo.plans.register.agencies import agencies_named, agency_of
from thoatngheo.plans.register.models import Agency, Plan
from thoatngheo.plans.tasks.models import PeriodReport, Task, TaskPart
from thoatngheo.plans.tasks.services.reminding import remind_plan
from thoatngheo.plans.tasks.services.task_reports import report_part
from thoatngheo.plans.tasks.services.tasks import make_parts

FILE = Path(__file__).parent / "data" / "tasks.yaml"
LEAD, TAKE_PART = TaskPart.Role.LEAD, TaskPart.Role.TAKE_PART
ISSUED = {"quang_tri": date(2026, 1, 15), "huong_hiep": date(2026, 2, 2)}
HALF_YEAR = date(2026, 5, 31)
# When the job of reminders ran, as the demo tells it; the last time today.
REMINDED = (date(2026, 11, 3), date(2026, 11, 11), date(2026, 11, 18))


def load_tasks(plans: DemoPlans) -> None:
    """Tasks of the three printed plans as they stand there; nobody reported on them here."""
    for name in ("cam_lo", "da_nang", "lai_chau"):
        plan: Plan = getattr(plans, name)
        give(plan, plan.created_by, told_of(name))


def load_plans_of_2026() -> None:
    """The invented plans of Quảng Trị province and Hướng Hiệp commune, with tasks, reports and reminders."""
    province = make_plan(QUANG_TRI, "canbo.quangtri", "quang_tri", "21/KH-UBND")
    commune = make_plan(HUONG_HIEP, "canbo.huonghiep", "huong_hiep", "08/KH-UBND", above=province)
    for plan, name in ((province, "quang_tri"), (commune, "huong_hiep")):
        give(plan, plan.created_by, told_of(name))
        report_half_year(plan)
        for day in (*REMINDED, timezone.localdate()):
            remind_plan(plan, day)


def told_of(name: str) -> dict[str, Any]:
    told: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))[name]
    return told


def make_plan(place: tuple[str, str, date], username: str, name: str, number: str, above: Plan | None = None) -> Plan:
    """An invented plan of 2026; its subject says so."""
    level, code, day = place
    unit, user = Unit.objects.on(day).get(level=level, code=code), User.objects.get(username=username)
    return Plan.objects.create(
        unit=unit,
        path=unit.path,
        above=above,
        subject=f"Công tác giảm nghèo năm 2026 của {unit.full_name} (kế hoạch giả định của bản chạy thử)",
        number=number,
        number_year=2026,
        issued_on=ISSUED[name],
        place=unit.name,
        issuer=f"Ủy ban nhân dân {unit.title.lower()} {unit.name}",
        signer_office="Phó Chủ tịch",
        first_year=2026,
        last_year=2026,
        standard="VN-2022",
        reporting_days=["05-31", "11-30"],
        state=Plan.State.ISSUED,
        created_by=user,
        accepted_by=user,
        accepted_at=timezone.now(),
    )


def give(plan: Plan, actor: User, told: dict[str, Any]) -> None:
    day = plan.issued_on or date(plan.first_year, 3, 1)
    office = agency_of(actor=actor, unit=plan.unit, name=told["office"])
    Agency.objects.filter(pk=office.pk).update(sector="")  # its work is done by the officers whose account the demo has
    for position, one in enumerate(told["tasks"], start=1):
        task = Task.objects.create(
            plan=plan, path=plan.path, position=position, text=one["text"], section=one["section"], due=one.get("due")
        )
        parts = {
            agency: role
            for role, names in ((TAKE_PART, one.get("others", [])), (LEAD, one.get("lead", [])))
            for name in names
            for agency in agencies_named(actor=actor, unit=plan.unit, name=name, day=day)
        }
        make_parts(task, parts)
        if "said" in one:
            with on_day(one["day"]):
                lead = task.parts.get(role=LEAD)
                report_part(actor=actor, part=lead, state=one["said"], text=one["words"], on=one["day"])


def report_half_year(plan: Plan) -> None:
    """Everybody reported in May; the next day is 30 November."""
    agencies = Agency.objects.filter(parts__task__plan=plan).distinct()
    PeriodReport.objects.bulk_create(
        PeriodReport(plan=plan, agency=agency, path=agency.path, due=HALF_YEAR, on=date(2026, 5, 28), by=plan.created_by)
        for agency in agencies
    )
