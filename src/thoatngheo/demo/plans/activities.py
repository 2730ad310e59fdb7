"""Activities of Lai Châu 2024 as printed, with invented outputs; all invented: whom activities, models, funds reached in two communes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import yaml

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.demo.people import CAM_TUYEN, HUONG_HIEP
from thoatngheo.demo.plans.heads import DemoPlans
from thoatngheo.plans.activities.models import Activity
from thoatngheo.plans.activities.reach import Wanted, candidates
from thoatngheo.plans.activities.services.activities import About, add_activity, change_activity, record_output
from thoatngheo.plans.activities.services.beneficiaries import Chosen, record_beneficiaries
from thoatngheo.plans.activities.services.funds import open_fund, receive_gift, spend
from thoatngheo.plans.activities.services.pilots import PilotAbout, add_pilot, change_part, join_pilot, judge
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.register.agencies import agency_of
from thoatngheo.plans.register.models import Plan, Project
from thoatngheo.registry.households.models import Household

FILE = Path(__file__).parent / "data" / "activities.yaml"
POOR = ("poor", "near_poor", "newly_escaped")
MILLION = 10**6
FIVE = 5


def load_activities(plans: DemoPlans) -> None:
    """The activities of Lai Châu 2024."""
    for told in yaml.safe_load(FILE.read_text(encoding="utf-8"))["lai_chau"]:
        make_activity(plans.lai_chau, told)


def load_activities_with_households() -> None:
    """What needs the demo's households: a model of Cam Tuyền that ended in 2019; in Hướng Hiệp children served, a model, a fund in 2026."""
    breed_goats()
    unit, user = place(HUONG_HIEP), User.objects.get(username="canbo.huonghiep")
    plan = Plan.objects.filter(unit=unit, first_year=2026).first()
    children = serve_children(unit, user, plan)
    breed_cows(unit, user)
    keep_fund(unit, user, children)


def place(where: tuple[str, str, date]) -> Unit:
    level, code, day = where
    return Unit.objects.on(day).get(level=level, code=code)


def make_activity(plan: Plan, told: dict[str, Any]) -> None:
    """One activity as printed; done when the year was over, but for those that have nothing to show."""
    number, _, sub = told["project"].partition(".")
    project = Project.objects.get(programme=plan.programme, number=int(number), sub=int(sub) if sub else None)
    actor = plan.created_by
    about: dict[str, Any] = {
        "plan": plan,
        "project": project,
        "line": FundLine.objects.filter(plan=plan, project=project, unit=plan.unit).first(),
        "agency": agency_of(actor=actor, unit=plan.unit, name=told["in_charge"][-1]),
        "in_charge": "; ".join(told["in_charge"]),
        "categories": tuple(told.get("categories", ())),
        "starts_on": date(2024, 1, 1),
        "due_on": date(2024, 12, 31),
    }
    same = ("name", "audience", "age_from", "age_under", "output", "output_unit", "quantity", "rounds", "money")
    about |= {key: told[key] for key in same if key in told}
    made = add_activity(actor=actor, unit=plan.unit, about=About(**about))
    for round_no, on, quantity, *note in told["done"]:
        record_output(actor=actor, activity=made, round_no=round_no, on=on, quantity=quantity, note=" ".join(note))
    if told["done"]:
        change_activity(actor=actor, activity=made, about=About(**about, state=Activity.State.DONE))


def serve_children(unit: Unit, user: User, plan: Plan | None) -> Activity:
    """Children under 16 of poor, near-poor and newly escaped households: 40 × 2 planned, 40 and 33 served."""
    about = About(
        name="Đa vi chất cho trẻ suy dinh dưỡng dưới 16 tuổi",
        plan=plan,
        audience="Trẻ em dưới 16 tuổi thuộc hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo của xã",
        categories=POOR,
        age_under=16,
        output="Trẻ được bổ sung đa vi chất",
        output_unit="trẻ",
        quantity=40,
        rounds=2,
        counted_by=Activity.Counting.PEOPLE,
        money=16 * MILLION,
        in_charge="Trạm Y tế xã",
        starts_on=date(2026, 3, 1),
        due_on=date(2026, 10, 31),
    )
    made = add_activity(actor=user, unit=unit, about=about)
    for round_no, on, number in ((1, date(2026, 4, 15), 40), (2, date(2026, 10, 14), 33)):
        listed = candidates(user, made, on, Wanted(POOR, age_under=16), round_no)[:number]
        people = [Chosen(row.household_id, row.person_id) for row in listed]
        record_beneficiaries(actor=user, activity=made, round_no=round_no, on=on, people=people, value=200_000)
    return made


def households(user: User, activity: Activity, on: date, number: int) -> list[Household]:
    """Poor households of the activity's area on a day, in the order of places."""
    rows = candidates(user, activity, on, Wanted(("poor",), heads=True))[: number * 7 : 7]
    return [row.household for row in rows]


def breed_cows(unit: Unit, user: User) -> None:
    """A model that goes on: five households, a cow each."""
    about = About(
        name="Hỗ trợ bò giống sinh sản cho hộ nghèo",
        categories=POOR,
        output="Hộ được hỗ trợ bò giống",
        output_unit="hộ",
        quantity=FIVE,
        counted_by=Activity.Counting.HOUSEHOLDS,
        money=100 * MILLION,
        in_charge="Hội Nông dân xã",
        starts_on=date(2026, 2, 1),
        due_on=date(2026, 12, 15),
    )
    made = add_activity(actor=user, unit=unit, about=about)
    on = date(2026, 3, 20)
    homes = households(user, made, on, FIVE)
    chosen = [Chosen(home.pk) for home in homes]
    record_beneficiaries(actor=user, activity=made, round_no=1, on=on, people=chosen, value=18 * MILLION)
    told = PilotAbout(
        name="Nuôi bò sinh sản nhốt chuồng kết hợp trồng cỏ",
        about="Mỗi hộ một bò cái, cỏ voi trồng quanh vườn; Hội Nông dân hướng dẫn hằng tháng.",
        activity=made,
        starts_on=on,
        cost=90 * MILLION,
        own_cost=15 * MILLION,
    )
    pilot = add_pilot(actor=user, unit=unit, about=told)
    for home in homes:
        join_pilot(actor=user, pilot=pilot, household=home, on=on)


def breed_goats() -> None:
    """Cam Tuyền 2019: a model that ended and was judged worth replicating; its five households are of the demo's review of 2018."""
    unit, user = place(CAM_TUYEN), User.objects.get(username="canbo.camtuyen")
    start, end = date(2019, 2, 15), date(2019, 12, 20)
    activity = add_activity(
        actor=user, unit=unit,
        about=About(name="Hỗ trợ dê giống", output_unit="hộ", quantity=FIVE, counted_by=Activity.Counting.HOUSEHOLDS, in_charge="UBND xã",
                    categories=("poor",), starts_on=start, due_on=end, state=Activity.State.DONE),
    )  # fmt: skip
    homes = households(user, activity, start, FIVE)
    record_beneficiaries(
        actor=user, activity=activity, round_no=1, on=start, people=[Chosen(home.pk) for home in homes], value=12 * MILLION
    )
    pilot = add_pilot(
        actor=user, unit=unit,
        about=PilotAbout(name="Nuôi dê sinh sản", about="Mỗi hộ ba dê cái; nhóm năm hộ dùng chung một dê đực.", activity=activity,
                         starts_on=start, ends_on=end, cost=60 * MILLION, own_cost=10 * MILLION,
                         result="Bốn trên năm hộ có dê con trong năm; đàn dê từ 16 lên 31 con."),
    )  # fmt: skip
    results = ("Đàn dê từ 3 lên 7 con", "Đàn dê từ 3 lên 6 con", "Đàn dê từ 3 lên 8 con", "Dê chết hai con, còn 1", "Đàn dê từ 3 lên 7 con")
    for home, result in zip(homes, results, strict=False):
        part = join_pilot(actor=user, pilot=pilot, household=home, on=start)
        change_part(actor=user, part=part, left_on=None, result=result)
    reason = "Bốn trên năm hộ tăng đàn; thức ăn sẵn có, hộ tự làm được. Lần sau phải tiêm phòng trước khi giao dê."
    judge(actor=user, pilot=pilot, verdict="replicate", reason=reason, on=date(2020, 1, 10))


def keep_fund(unit: Unit, user: User, children: Activity) -> None:
    """The fund for the poor of Hướng Hiệp in 2025 and 2026; donors are invented."""
    agency = agency_of(actor=user, unit=unit, name="Ủy ban Mặt trận Tổ quốc Việt Nam xã")
    fund = open_fund(actor=user, unit=unit, name="Quỹ Vì người nghèo", agency=agency)
    gifts = (
        (date(2025, 10, 17), "Cán bộ, công chức xã", 12_400_000, ""),
        (date(2025, 12, 2), "Công ty giả định Trường Sơn", 50 * MILLION, ""),
        (date(2026, 1, 20), "Nhóm thiện nguyện giả định Ánh Dương", 24 * MILLION, "80 suất quà Tết"),
        (date(2026, 10, 17), "Cán bộ, công chức xã", 13_150_000, ""),
        (date(2026, 11, 3), "Người ủng hộ không nêu tên", 5 * MILLION, ""),
    )
    for on, donor, amount, goods in gifts:
        receive_gift(actor=user, fund=fund, on=on, donor=donor, amount=amount, goods=goods)
    spend(actor=user, fund=fund, on=date(2026, 1, 28), purpose="Tặng 80 suất quà Tết cho hộ nghèo", amount=24 * MILLION,
          decision_number="03/QĐ-BVĐ", decision_on=date(2026, 1, 26))  # fmt: skip
    for home, amount in zip(households(user, children, date(2026, 6, 10), 2), (30 * MILLION, 8 * MILLION), strict=False):
        spend(actor=user, fund=fund, on=date(2026, 6, 10), purpose="Hỗ trợ sửa nhà bị tốc mái", amount=amount, household=home,
              decision_number="11/QĐ-BVĐ", decision_on=date(2026, 6, 8))  # fmt: skip
    spend(actor=user, fund=fund, on=date(2026, 10, 14), purpose="Mua sữa cho đợt bổ sung dinh dưỡng", amount=4_200_000, activity=children,
          decision_number="19/QĐ-BVĐ", decision_on=date(2026, 10, 9))  # fmt: skip
