"""Poverty-reduction models and mobilised funds (requirements E4, E5)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.core.rls import limited
from thoatngheo.plans.activities.models import Fund, FundUse, Pilot, PilotHousehold
from thoatngheo.plans.activities.pilot_costs import cost_per_household
from thoatngheo.plans.activities.services.funds import open_fund, receive_gift, spend
from thoatngheo.plans.activities.services.pilots import PilotAbout, add_pilot, change_part, change_pilot, join_pilot, judge
from thoatngheo.reviews.decisions.testing import make_household

pytestmark = pytest.mark.django_db
START, END, JUDGED = date(2025, 3, 1), date(2026, 3, 1), date(2026, 4, 15)
MILLION = 10**6


def pilot_of(cast: Cast, **told: Any) -> Pilot:
    about: dict[str, Any] = {"name": "Nuôi bò sinh sản", "starts_on": START, "cost": 75 * MILLION, "own_cost": 12_500_000}
    return add_pilot(actor=cast.officer, unit=cast.commune, about=PilotAbout(**(about | told)))


def page(user: Any, address: str) -> str:
    client = Client()
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_the_cost_of_each_household_counts_both_shares() -> None:
    assert cost_per_household(75 * MILLION, 12_500_000, 5) == 17_500_000
    assert cost_per_household(10, None, 4) == 3  # half a đồng up
    assert cost_per_household(10, 5, 0) is None
    assert cost_per_household(None, None, 5) is None


def test_a_model_that_goes_on_has_no_verdict(cast: Cast) -> None:
    pilot = pilot_of(cast)
    told: dict[str, Any] = {"actor": cast.officer, "pilot": pilot, "verdict": "replicate", "on": JUDGED}
    with pytest.raises(Problem, match="Mô hình chưa kết thúc"):
        judge(**told, reason="4 trên 5 hộ có bê")
    change_pilot(actor=cast.officer, pilot=pilot, about=PilotAbout(name=pilot.name, starts_on=START, ends_on=END))
    with pytest.raises(Problem, match="Đánh giá phải có lý do"):
        judge(**told, reason=" ")
    assert judge(**told, reason="4 trên 5 hộ có bê").get_verdict_display() == "Nhân rộng"
    with pytest.raises(Problem, match="Mô hình đã được đánh giá"):
        change_pilot(actor=cast.officer, pilot=pilot, about=PilotAbout(name=pilot.name, starts_on=START))
    with pytest.raises(IntegrityError), transaction.atomic():
        Pilot.objects.filter(pk=pilot.pk).update(verdict_reason="")


def test_only_a_model_judged_worth_it_is_replicated_and_never_by_itself(cast: Cast) -> None:
    first = pilot_of(cast, ends_on=END)
    with pytest.raises(Problem, match="chưa được đánh giá là nhân rộng"):
        pilot_of(cast, name="Nuôi bò, đợt 2", replicates=first)
    judge(actor=cast.officer, pilot=first, verdict="replicate", reason="tốt", on=JUDGED)
    second = pilot_of(cast, name="Nuôi bò, đợt 2", replicates=first, starts_on=JUDGED)
    assert list(first.replicas.all()) == [second]
    told = PilotAbout(name="Nuôi bò sinh sản", starts_on=START, ends_on=END, replicates=second)
    with pytest.raises(Problem, match="không thể nhân rộng từ chính nó"):
        change_pilot(actor=cast.officer, pilot=first, about=told)


def test_households_of_the_area_join_once(cast: Cast) -> None:
    pilot, home = pilot_of(cast), make_household("B1", cast.hamlet)
    part = join_pilot(actor=cast.officer, pilot=pilot, household=home, on=START)
    assert part.path == cast.hamlet.path
    with pytest.raises(Problem, match="Hộ B1 đã tham gia"):
        join_pilot(actor=cast.officer, pilot=pilot, household=home, on=START)
    with pytest.raises(Problem, match="không ở địa bàn của mô hình"):
        join_pilot(actor=cast.officer, pilot=pilot, household=make_household("B2", cast.other_commune), on=START)
    with pytest.raises(Problem, match="chưa bắt đầu"):
        join_pilot(actor=cast.officer, pilot=pilot, household=make_household("B3", cast.hamlet), on=date(2025, 2, 28))
    with pytest.raises(Problem, match="trước khi tham gia"):
        change_part(actor=cast.officer, part=part, left_on=date(2025, 2, 1), result="")
    change_part(actor=cast.officer, part=part, left_on=None, result="Bò đã sinh 1 bê")
    assert "Bò đã sinh 1 bê" in page(cast.officer, f"/ho/{home.pk}/")


def test_the_agency_reads_how_many_households_not_which(cast: Cast) -> None:
    pilot = pilot_of(cast)
    join_pilot(actor=cast.officer, pilot=pilot, household=make_household("B1", cast.hamlet), on=START)
    assert "Hồ Văn B1" in page(cast.officer, f"/mo-hinh/{pilot.pk}/")
    told = page(cast.agency, f"/mo-hinh/{pilot.pk}/")
    assert "Hồ V" not in told
    assert "87,5 triệu đồng" in told  # one household: the whole cost
    assert "Nuôi bò sinh sản" in page(cast.auditor, "/mo-hinh/")
    with limited([("n.44.19432.", "n.44.19432/")]):
        assert PilotHousehold.objects.count() == 0


@pytest.fixture
def fund(cast: Cast) -> Fund:
    """30 million given on 17 October, and rice worth 5 million on 20 December."""
    found = open_fund(actor=cast.officer, unit=cast.commune, name="Quỹ Vì người nghèo")
    receive_gift(actor=cast.officer, fund=found, on=date(2025, 10, 17), donor="Công ty Trường Sơn", amount=30 * MILLION)
    receive_gift(actor=cast.officer, fund=found, on=date(2025, 12, 20), donor="Bà Lê Thị Tư", amount=5 * MILLION, goods="250 kg gạo")
    return found


def use(cast: Cast, fund: Fund, **told: Any) -> FundUse:
    about: dict[str, Any] = {"on": date(2025, 11, 2), "purpose": "Sửa nhà", "amount": 20 * MILLION, "decision_number": "12/QĐ-MTTQ"}
    return spend(actor=cast.officer, fund=fund, **(about | told))


def test_a_fund_is_never_below_nothing_on_any_day(cast: Cast, fund: Fund) -> None:
    use(cast, fund)
    with pytest.raises(Problem, match=r"Ngày 03/11/2025 quỹ “Quỹ Vì người nghèo” không đủ: thiếu 4\.000\.000"):
        use(cast, fund, on=date(2025, 11, 3), amount=14 * MILLION)  # the rice came in December only
    with pytest.raises(Problem, match="Ngày 05/10/2025"):
        use(cast, fund, on=date(2025, 10, 5), amount=1)
    told: dict[str, Any] = {"on": date(2025, 10, 18), "donor": "Công ty Trường Sơn", "amount": -15 * MILLION, "note": "ghi nhầm"}
    with pytest.raises(Problem, match="không đủ"):  # a gift that has been spent is not taken back
        receive_gift(actor=cast.officer, fund=fund, **told)
    use(cast, fund, on=date(2025, 12, 21), amount=15 * MILLION)
    assert sum(fund.gifts.values_list("amount", flat=True)) == sum(fund.uses.values_list("amount", flat=True)) == 35 * MILLION


def test_corrections_do_not_fill_a_fund(cast: Cast, fund: Fund) -> None:
    use(cast, fund)
    with pytest.raises(Problem, match=r"mới ghi tất cả 20\.000\.000"):
        use(cast, fund, amount=-21 * MILLION, purpose="ghi nhầm")
    with pytest.raises(Problem, match="mới ghi tất cả 0"):
        use(cast, fund, amount=-1, purpose="ghi nhầm", decision_number="99/QĐ")
    assert use(cast, fund, amount=-2 * MILLION, purpose="ghi nhầm").amount == -2 * MILLION


def test_every_use_has_a_document_and_every_gift_a_donor(cast: Cast, fund: Fund) -> None:
    with pytest.raises(Problem, match="chưa có số văn bản"):
        use(cast, fund, decision_number="")
    with pytest.raises(Problem, match="Chưa ghi ai ủng hộ"):
        receive_gift(actor=cast.officer, fund=fund, on=date(2025, 12, 1), donor=" ", amount=1)
    with pytest.raises(Problem, match="đã có quỹ tên"):
        open_fund(actor=cast.officer, unit=cast.commune, name="Quỹ Vì người nghèo")
    for user in (cast.other_officer, cast.agency, cast.chairman):
        with pytest.raises(Problem, match="không có quyền"):
            receive_gift(actor=user, fund=fund, on=date(2025, 12, 1), donor="Ông A", amount=1)


def test_donors_and_households_are_named_to_officials_of_the_area_only(cast: Cast, fund: Fund) -> None:
    home = make_household("B1", cast.hamlet)
    assert use(cast, fund, household=home).path == cast.hamlet.path
    with pytest.raises(Problem, match="không ở địa bàn của quỹ"):
        use(cast, fund, household=make_household("B2", cast.other_commune))
    address = f"/quy/{fund.pk}/?nam=2025"
    own = page(cast.officer, address)
    assert "Công ty Trường Sơn" in own
    assert "Hồ Văn B1" in own
    told = page(cast.agency, address)
    assert "Trường Sơn" not in told
    assert "Hồ V" not in told
    assert "Sửa nhà" not in told
    assert "15 triệu đồng" in told  # what is left at the end of the year
    client = Client()
    client.force_login(cast.hamlet_head)
    assert client.get(address).status_code == 404  # a part of its uses would be a false balance
    assert Client().get(address).status_code == 302


def test_the_year_of_a_fund_begins_with_what_the_year_before_left(cast: Cast, fund: Fund) -> None:
    use(cast, fund)
    told = page(cast.province_officer, "/quy/?nam=2026")
    assert "15.000.000" in told
    in_2025 = page(cast.officer, "/quy/?nam=2025")
    assert "35.000.000" in in_2025
    assert "20.000.000" in in_2025
