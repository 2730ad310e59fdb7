"""Progress of the demo's plans: households named to escape, results reported by hand, and the runs of some days.

Reports and names are invented and say so; what the runs count is the demo's own ledger.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from thoatngheo.accounts.models import User
from thoatngheo.demo.clock import on_day
from thoatngheo.demo.plans.da_nang import load_da_nang, read
from thoatngheo.demo.plans.heads import DemoPlans
from thoatngheo.plans.progress.models import Achievement
from thoatngheo.plans.progress.services import compute
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import TargetValue
from thoatngheo.reviews.decisions.models import ExpectedEscape
from thoatngheo.reviews.decisions.outcomes import ESCAPED_POVERTY
from thoatngheo.reviews.rounds.models import StatusEntry

NAMED_ON = date(2019, 4, 15)
RUNS = {
    2019: (date(2019, 3, 31), date(2019, 6, 30), date(2019, 12, 31)),
    2023: (date(2023, 3, 31), date(2023, 6, 30), date(2023, 12, 31)),
}
NOTE = "Dữ liệu mẫu, số giả định"


def load_progress(plans: DemoPlans) -> None:
    """Cam Lộ 2019 from the ledger that is there already; Đà Nẵng 2023 with households of its own."""
    officers = {user.username: user for user in User.objects.filter(username__in=("canbo.camlo", "canbo.danang"))}
    load_da_nang(plans.da_nang.unit, officers["canbo.danang"])
    name_escapes(plans.cam_lo, officers["canbo.camlo"])
    report(plans.da_nang, officers["canbo.danang"])
    for plan, officer in ((plans.cam_lo, officers["canbo.camlo"]), (plans.da_nang, officers["canbo.danang"])):
        for day in RUNS[plan.first_year]:
            compute(actor=officer, plan=plan, day=day)


def name_escapes(plan: Plan, officer: User) -> int:
    """In each commune as many households as the plan wants fewer ("hộ nghèo chính sách giảm nghèo"), of those who escape in 2019."""
    wanted = {
        value.unit.path: int(value.value or 0)
        for value in TargetValue.objects.filter(target__plan=plan, target__code="poor_decrease").select_related("unit")
    }
    escaped = StatusEntry.objects.filter(standard=plan.standard, round__year=plan.first_year, flow__in=ESCAPED_POVERTY)
    named: list[ExpectedEscape] = []
    taken: dict[str, int] = {}
    for household, path in escaped.order_by("path", "household__code").values_list("household", "path"):
        commune = next((unit for unit in wanted if unit != plan.path and path.startswith(unit)), "")
        if commune and taken.get(commune, 0) < wanted[commune]:
            taken[commune] = taken.get(commune, 0) + 1
            named.append(ExpectedEscape(household_id=household, path=path, year=plan.first_year, leaves="poor", why=NOTE, named_by=officer))
    with on_day(NAMED_ON):
        ExpectedEscape.objects.bulk_create(named)
    return len(named)


def report(plan: Plan, officer: User) -> None:
    """What the districts have built and whom they placed; Liên Chiểu had not reported in June."""
    targets = {target.code: target for target in plan.targets.filter(code__in=("houses", "jobs"))}
    units = {value.unit.full_name: value.unit for value in TargetValue.objects.filter(target__in=targets.values()).select_related("unit")}
    Achievement.objects.bulk_create(
        Achievement(
            target=target,
            unit=units[row["unit"]],
            path=units[row["unit"]].path,
            day=date.fromisoformat(row["day"]),
            value=Decimal(row[code]),
            source="Báo cáo của UBND quận, huyện",
            note=NOTE,
            by=officer,
        )
        for row in read("da_nang_2023_reports.csv")
        for code, target in targets.items()
    )
