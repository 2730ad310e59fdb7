"""Tasks of the demo's plans: those of the printed plans by unit and role, and what is late and coming on the demo's day."""

from __future__ import annotations

from datetime import date

import pytest
from pytest_django.fixtures import Settings

from thoatngheo.accounts.models import User
from thoatngheo.areas.services import load_country
from thoatngheo.demo.clock import on_day
from thoatngheo.demo.load import make_person
from thoatngheo.demo.people import PEOPLE
from thoatngheo.demo.plans import load_plans_of_2026
from thoatngheo.demo.plans.heads import make_heads
from thoatngheo.demo.plans.tasks import load_tasks
from thoatngheo.plans.register.agencies import agencies_of_user
from thoatngheo.plans.tasks.lists import duties
from thoatngheo.plans.tasks.models import Reminder, TaskPart

TODAY = date(2026, 11, 22)


@pytest.fixture
def country(db: None, settings: Settings) -> None:
    settings.DEMO = True
    load_country(actor=None, only=["44", "48", "12"])
    for person in PEOPLE:
        if not person.hamlet:
            make_person(person)


def roles(plan: int, name: str) -> tuple[int, int]:
    held = list(TaskPart.objects.filter(task__plan=plan, agency__name=name).values_list("role", flat=True))
    return held.count("lead"), held.count("take_part")


def test_the_printed_plans_name_these_units(country: None) -> None:
    """Đà Nẵng 66/KH-UBND, part IV: 14 units, the last of them "UBND các quận, huyện": eight with Hoàng Sa.

    Cam Lộ 2019, part V: nine communes.
    """
    plans = make_heads()
    load_tasks(plans)
    assert roles(plans.da_nang.pk, "Sở Y tế") == (3, 1)
    assert roles(plans.da_nang.pk, "Sở LĐ-TB&XH") == (0, 0)
    assert roles(plans.da_nang.pk, "Sở Lao động - Thương binh và Xã hội") == (4, 2)
    committees = TaskPart.objects.filter(task__plan=plans.da_nang, agency__name__startswith="UBND ").values("agency").distinct()
    assert committees.count() == 8
    committees = TaskPart.objects.filter(task__plan=plans.cam_lo, agency__name__startswith="UBND ").values("agency").distinct()
    assert committees.count() == 9
    assert TaskPart.objects.filter(task__plan=plans.lai_chau, agency__name="Phòng Tài chính - Kế hoạch thành phố").count() == 1


def test_on_the_day_of_the_demo_there_is_something_late_and_something_coming(country: None) -> None:
    with on_day(TODAY):
        load_plans_of_2026()
        seen = {name: User.objects.get(username=name) for name in ("yte.quangtri", "mattran.huonghiep", "canbo.huonghiep")}
        told = {
            name: [duty.words for duty in duties(list(agencies_of_user(user)), TODAY) if not duty.over][:3] for name, user in seen.items()
        }
    assert told == {
        "yte.quangtri": ["trễ 12 ngày", "còn 5 ngày", "còn 8 ngày"],
        "mattran.huonghiep": ["trễ 5 ngày", "còn 3 ngày", "còn 8 ngày"],
        "canbo.huonghiep": ["trễ 9 ngày", "còn 3 ngày", "còn 5 ngày"],
    }
    assert Reminder.objects.filter(user__username="mattran.huonghiep", kind="late").count() == 1
