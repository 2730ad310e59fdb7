"""The pages of progress: who sees what, what is offered first, and what a page says in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from python_calamine import CalamineWorkbook

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import make_person
from thoatngheo.plans.progress.cards import hard_targets
from thoatngheo.plans.progress.models import Achievement
from thoatngheo.plans.progress.services import compute
from thoatngheo.plans.progress.tests.small_district import END, SmallDistrict, a_year_later, add_target, plan_of, small_district

JUNE = date(2019, 6, 30)


@pytest.fixture
def held(db: None) -> SmallDistrict:
    held = small_district()
    plan = plan_of(held)
    units = {held.district: 12, held.a: 6, held.b: 5, held.c: 1}
    add_target(plan, "poor_start", dict.fromkeys(units, 0), role="base", label="Hộ nghèo đầu năm")
    add_target(plan, "poor", units, label="Hộ nghèo cuối năm", unit_name="hộ")
    add_target(plan, "poor_rate", {held.district: "3.60"}, label="Tỷ lệ hộ nghèo", unit_name="%", decimals=2, additive=False)
    add_target(
        plan, "houses", {held.district: 30, held.a: 10}, measure="", role="change", comparator=">=", label="Nhà xây mới", unit_name="nhà"
    )
    return held


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def link(held: SmallDistrict, name: str = "progress", query: str = "") -> str:
    assert held.plan is not None
    return reverse(f"plans:{name}", args=[held.plan.pk]) + query


def page(user: User, address: str) -> str:
    answer = client_of(user).get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def run(held: SmallDistrict, day: date = JUNE) -> None:
    assert held.plan is not None
    compute(actor=held.supervisor, plan=held.plan, day=day)


def test_without_a_run_the_page_offers_to_compute_to_those_who_may(held: SmallDistrict) -> None:
    assert "Tính tiến độ" in page(held.supervisor, link(held, query="?ngay=2019-06-30"))
    text = page(held.officer, link(held, query="?ngay=2019-06-30"))
    assert "Chưa tính tiến độ đến ngày 30/06/2019" in text
    assert "Tính tiến độ</button>" not in text


def test_the_button_computes_and_the_page_says_figure_target_forecast_and_why(held: SmallDistrict) -> None:
    answer = client_of(held.supervisor).post(link(held, "progress_compute"), {"ngay": "30/06/2019"}, follow=True)
    text = answer.content.decode()
    assert "Đã tính tiến độ đến ngày 30/06/2019" in text
    for said in (
        "Hộ nghèo cuối năm",
        "16 hộ",
        "12 hộ",
        "Khó đạt",
        "Đếm từ sổ hộ nghèo",
        "Chưa có số liệu",
        "không phải quy định của pháp luật",
    ):
        assert said in text
    assert text.count("<td class=red>") == 4
    assert "<td class=red>16<b>Khó đạt</b></td>" in text


def test_a_day_that_is_none_or_outside_is_refused_in_words(held: SmallDistrict) -> None:
    for day in ("", "hôm qua", "01/01/2031"):
        text = client_of(held.supervisor).post(link(held, "progress_compute"), {"ngay": day}, follow=True).content.decode()
        assert "nằm ngoài thời gian theo dõi" in text


def test_an_officer_of_a_commune_sees_the_own_row_alone(held: SmallDistrict) -> None:
    run(held)
    text = page(held.officer, link(held))
    assert "Xã Cam Tuyền" in text
    assert "Xã Cam Thủy" not in text
    assert client_of(held.officer).post(link(held, "progress_compute"), {"ngay": "30/06/2019"}).status_code == 403


def test_an_auditor_reads_and_a_reviewer_does_not(held: SmallDistrict) -> None:
    run(held)
    auditor = make_person("kiemtra", "Bùi Văn Chính", Role.AUDITOR, held.district)
    assert "Xã Cam Thủy" in page(auditor, link(held))
    reviewer = make_person("rasoat", "Hồ Thị Lý", Role.REVIEWER, held.a)
    assert client_of(reviewer).get(link(held)).status_code == 403


def test_only_red_and_one_target_at_a_time(held: SmallDistrict) -> None:
    a_year_later(held)
    run(held, END)
    text = page(held.supervisor, link(held, query="?loc=do"))
    assert "Xã Cam Thủy" not in text.split('id="don-vi"')[1]  # 5 of 5: reached
    one = page(held.supervisor, link(held, query="?chi_tieu=houses&xep=houses")).split('id="don-vi"')[1]
    assert "Nhà xây mới" in one
    assert "Xã Cam Hiếu" not in one  # was not asked for houses


def test_what_is_entered_after_the_run_is_told(held: SmallDistrict) -> None:
    run(held, END)
    assert "đã có quyết định" not in page(held.supervisor, link(held))
    a_year_later(held)
    assert "đã có quyết định" in page(held.supervisor, link(held))
    run(held, END)
    assert "đã có quyết định" not in page(held.supervisor, link(held))


def test_the_file_has_what_the_page_shows(held: SmallDistrict) -> None:
    run(held)
    answer = client_of(held.supervisor).get(link(held, "progress_file", "?chi_tieu=poor&loc=do"))
    rows = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows[6:]] == ["Huyện Cam Lộ", "Xã Cam Thủy", "Xã Cam Tuyền"]
    assert rows[6][1:5] == [16.0, "12 hộ", 16.0, "Khó đạt"]


def test_the_leaders_page_has_the_worst_first(held: SmallDistrict) -> None:
    run(held)
    text = page(held.supervisor, link(held, "progress_leader"))
    assert text.index("Hộ nghèo cuối năm") < text.index("Nhà xây mới")
    assert "Đơn vị có nhiều chỉ tiêu khó đạt nhất" in text


def test_a_unit_reports_by_hand_and_sees_its_report(held: SmallDistrict) -> None:
    assert held.plan is not None
    target = held.plan.targets.get(code="houses")
    told = {"target": target.pk, "unit": held.a.pk, "day": "30/06/2019", "value": "5", "source": "Báo cáo số 12/BC-UBND"}
    text = client_of(held.officer).post(link(held, "report_results"), told, follow=True).content.decode()
    assert "Đã ghi báo cáo của Xã Cam Tuyền" in text
    assert "Báo cáo số 12/BC-UBND" in text
    assert Achievement.objects.get().value == Decimal(5)
    wrong = client_of(held.officer).post(link(held, "report_results"), told | {"value": "năm", "unit": held.b.pk})
    assert wrong.status_code == 422
    assert Achievement.objects.count() == 1


def test_the_home_page_counts_the_targets_that_are_hard_to_reach(held: SmallDistrict) -> None:
    assert hard_targets(held.supervisor) == []
    run(held)
    (card,) = hard_targets(held.supervisor) or []
    assert (card.figure, str(card.unit)) == ("2", "chỉ tiêu khó đạt")  # households and their rate
    assert hard_targets(held.officer) == []


def test_never_a_statement_for_each_unit_or_target(held: SmallDistrict, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    run(held)
    client = client_of(held.supervisor)
    with django_assert_max_num_queries(45):
        client.get(link(held))


def test_english_is_complete(held: SmallDistrict) -> None:
    run(held)
    client = client_of(held.supervisor)
    client.post(reverse("set_language"), {"language": "en"})
    text = client.get(link(held)).content.decode()
    assert "Unlikely to be met" in text
    assert "Khó đạt" not in text
