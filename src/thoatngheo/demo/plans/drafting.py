"""A plan of Hướng Hiệp for 2027 that is being drafted: a version sent to agencies, one comment taken in, one still open. All invented."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.demo.people import HUONG_HIEP
from thoatngheo.plans.drafting.services.consulting import agree, comment_on, send_version, settle_comment
from thoatngheo.plans.drafting.services.drafting import begin_draft, keep_version, save_section
from thoatngheo.plans.register.agencies import agency_of
from thoatngheo.plans.register.models import LegalBase, Plan
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.tasks.models import Task, TaskPart

# Code, what, comparator, figure, unit.
TARGETS = (
    ("poor_rate", "Tỷ lệ hộ nghèo cuối năm", "<=", "18.5", "%"),
    ("loans", "Hộ nghèo, hộ cận nghèo được vay vốn tín dụng ưu đãi", ">=", "120", "lượt hộ"),
)
TASKS = (
    ("Phòng Kinh tế", "Chủ trì theo dõi, tổng hợp kết quả giảm nghèo, tham mưu vay vốn tín dụng ưu đãi cho hộ nghèo, hộ cận nghèo"),
    ("Ủy ban Mặt trận Tổ quốc Việt Nam xã", "Vận động Quỹ Vì người nghèo, giám sát việc rà soát hộ nghèo"),
    ("Trạm Y tế", "Khám sức khỏe định kỳ cho người thuộc hộ nghèo"),
)


def load_draft() -> Plan:
    """The draft with its text, two versions and a consultation that waits for answers."""
    level, code, day = HUONG_HIEP
    unit = Unit.objects.on(day).get(level=level, code=code)
    officer = User.objects.get(username="canbo.huonghiep")
    plan = make_plan(unit, officer)
    begin_draft(actor=officer, plan=plan)
    consult(plan, officer)
    return plan


def make_plan(unit: Unit, officer: User) -> Plan:
    plan = Plan.objects.create(
        unit=unit,
        path=unit.path,
        created_by=officer,
        subject=f"Thực hiện công tác giảm nghèo năm 2027 trên địa bàn {unit.title.lower()} {unit.name}",
        issuer=f"Ủy ban nhân dân {unit.title.lower()} {unit.name}",
        place=unit.name,
        first_year=2027,
        last_year=2027,
        standard="VN-2027",
        reporting_days=["05-31", "11-30"],
        recipients=["Ủy ban nhân dân tỉnh", "Thường trực Đảng ủy, Hội đồng nhân dân xã", "Các thôn", "Lưu: VT"],
    )
    LegalBase.objects.create(
        plan=plan, position=1, kind="Quyết định", number="24/2021/QĐ-TTg", day=date(2021, 7, 16), issuer="Thủ tướng Chính phủ"
    )
    for position, (code, label, comparator, figure, name) in enumerate(TARGETS, start=1):
        about: dict[str, Any] = {"code": code, "label": label, "comparator": comparator, "unit_name": name}
        target = Target.objects.create(plan=plan, position=position, additive=name != "%", decimals=2 if name == "%" else 0, **about)
        TargetValue.objects.create(target=target, unit=unit, path=unit.path, value=figure)
    for position, (agency, text) in enumerate(TASKS, start=1):
        task = Task.objects.create(plan=plan, path=plan.path, position=position, text=text)
        lead = agency_of(actor=officer, unit=unit, name=agency)
        TaskPart.objects.create(task=task, agency=lead, path=lead.path, role=TaskPart.Role.LEAD)
    return plan


def consult(plan: Plan, officer: User) -> None:
    """Three agencies are asked: one letter is taken in, one agrees, the Front has not answered yet."""
    first = keep_version(actor=officer, plan=plan, note="Gửi lấy ý kiến")
    by_task = {name: agency_of(actor=officer, unit=plan.unit, name=name) for name, _ in TASKS}
    agencies = list(by_task.values())
    due = timezone.localdate() + timedelta(days=7)
    sent = send_version(actor=officer, version=first, agencies=agencies, due_on=due, letter_number="52/UBND-VHXH")
    by_agency = {asked.agency_id: asked for asked in sent.asked.select_related("agency")}
    by_name = {name: by_agency[agency.pk] for name, agency in by_task.items()}  # as the plan of 2026 may spell it otherwise
    letter: dict[str, Any] = {"answered_on": timezone.localdate(), "letter_number": "07/TYT"}
    station = by_name["Trạm Y tế"]
    comment = comment_on(
        actor=officer,
        asked=station,
        section="giai-phap",
        quote="",
        text="Bổ sung giải pháp về dinh dưỡng cho trẻ em dưới 5 tuổi.",
        **letter,
    )
    agree(actor=officer, asked=by_name["Phòng Kinh tế"], answered_on=timezone.localdate(), letter_number="15/PKT")
    settle_comment(actor=officer, comment=comment, outcome="taken", reason="Đã bổ sung một ý vào mục Giải pháp thực hiện.")
    section = plan.draft_sections.get(key="giai-phap")
    body = f"{section.body}\n- Theo dõi, cải thiện dinh dưỡng cho trẻ em dưới 5 tuổi thuộc hộ nghèo, hộ cận nghèo."
    save_section(actor=officer, plan=plan, key="giai-phap", title=section.title, body=body, edition=section.edition)
    keep_version(actor=officer, plan=plan, note="Đã tiếp thu ý kiến của Trạm Y tế")
