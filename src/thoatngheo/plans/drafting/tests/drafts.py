"""A draft with targets, a table of hamlets, money, tasks, bases and recipients; names and figures are invented."""

from __future__ import annotations

from datetime import date
from typing import Any

from thoatngheo.accounts.testing import Cast
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.register.models import Agency, LegalBase, Plan, Project
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.tasks.models import Task, TaskPart
from thoatngheo.plans.tasks.testing import make_plan

MILLION = 1_000_000


def make_draft(cast: Cast) -> Plan:
    """A draft of the commune for 2026, by the officer."""
    plan = make_plan(
        cast.commune,
        cast.officer,
        state=Plan.State.DRAFT,
        number="",
        number_year=None,
        issued_on=None,
        subject=f"Thực hiện công tác giảm nghèo năm 2026 trên địa bàn xã {cast.commune.name}",
        issuer=f"Ủy ban nhân dân xã {cast.commune.name}",
        place=cast.commune.name,
        recipients=["UBND tỉnh", "Các thôn", "Lưu: VT"],
        reporting_days=["05-31", "11-30"],
    )
    LegalBase.objects.create(plan=plan, position=1, kind="Nghị định", number="07/2021/NĐ-CP", day=date(2021, 1, 27), issuer="Chính phủ")
    add_targets(plan, cast)
    add_money(plan, cast)
    add_tasks(plan, cast)
    return plan


def add_targets(plan: Plan, cast: Cast) -> None:
    """A sentence, and three columns by hamlet."""
    rate = Target.objects.create(
        plan=plan, position=1, code="poor_rate", label="Tỷ lệ hộ nghèo cuối năm", comparator="<=", unit_name="%", decimals=2
    )
    TargetValue.objects.create(target=rate, unit=plan.unit, path=plan.path, value="2.5")
    columns = (("poor_start", "Hộ nghèo đầu năm", "", 20), ("poor_decrease", "Hộ giảm trong năm", "", 5))
    for position, (code, label, formula, value) in enumerate(
        (*columns, ("poor_end", "Hộ nghèo cuối năm", "poor_start - poor_decrease", 15)), start=2
    ):
        target = Target.objects.create(plan=plan, position=position, code=code, label=label, unit_name="hộ", formula=formula)
        for unit in (plan.unit, cast.hamlet):
            TargetValue.objects.create(target=target, unit=unit, path=unit.path, value=value)


def add_money(plan: Plan, cast: Cast) -> None:
    project = Project.objects.get(programme__code="GNBV-2021", number=2, sub=None)
    told: dict[str, Any] = {"unit": plan.unit, "path": plan.path, "plan": plan, "project": project}
    line = FundLine.objects.create(**told, year=2026, source="central", kind="recurrent", in_charge="Phòng Kinh tế")
    MoneyEntry.objects.create(line=line, path=plan.path, stage="planned", amount=530 * MILLION, on=date(2026, 1, 5), by=cast.officer)
    Activity.objects.create(**told, line=line, name="Hỗ trợ bò giống", audience="Hộ nghèo", quantity=20, output="Bò giống")


def add_tasks(plan: Plan, cast: Cast) -> None:
    """One agency leads, one takes part."""
    lead, other = (Agency.objects.create(unit=plan.unit, path=plan.path, name=name) for name in ("Phòng Kinh tế", "Trạm Y tế"))
    task = Task.objects.create(plan=plan, path=plan.path, position=1, text="Hướng dẫn rà soát hộ nghèo cuối năm", due=date(2026, 11, 15))
    TaskPart.objects.create(task=task, agency=lead, path=lead.path, role="lead")
    TaskPart.objects.create(task=task, agency=other, path=other.path, role="take_part")
