"""The pages of targets and of handing down, as people use them."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from thoatngheo.accounts.testing import Cast
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import TargetValue
from thoatngheo.plans.targets.tests.two_levels import CamLo, cam_lo


@pytest.fixture
def lo(cast: Cast) -> CamLo:
    return cam_lo(cast)


@pytest.fixture
def page(client: Client, lo: CamLo) -> Client:
    client.force_login(lo.officer)
    return client


def field(lo: CamLo, code: str, name: str) -> str:
    return f"so_{lo.targets[code].pk}_{lo.communes[name].pk}"


def test_the_table_with_its_sums(page: Client, lo: CamLo, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    address = reverse("plans:targets", args=[lo.plan.pk])
    with django_assert_max_num_queries(40):
        told = page.get(address).content.decode()
    assert "Xã Cam Thủy" in told
    assert told.count("khớp") == 4  # households, poor, decrease, end; the rate has no sum
    assert "8,93" in told


def test_an_empty_plan_says_what_to_do_first(page: Client, lo: CamLo) -> None:
    lo.plan.targets.all().delete()
    assert "Thêm chỉ tiêu đầu tiên" in page.get(reverse("plans:targets", args=[lo.plan.pk])).content.decode()


def test_figures_of_one_unit(page: Client, lo: CamLo) -> None:
    """Typed as people type: 1.411 with a dot; what is left as it was is not touched; letters are refused beside their field."""
    address = reverse("plans:target_figures", args=[lo.plan.pk, lo.communes["Cam Tuyền"].pk])
    assert "= poor_start − poor_decrease" in page.get(address).content.decode()
    sent = {field(lo, "households", "Cam Tuyền"): "1.411", field(lo, "poor_start", "Cam Tuyền"): "140"}
    answer = page.post(address, sent | {field(lo, "poor_decrease", "Cam Tuyền"): "mười bốn"})
    assert answer.status_code == 422
    assert "“mười bốn” không phải là số" in answer.content.decode()
    page.post(address, sent | {field(lo, "poor_decrease", "Cam Tuyền"): "20"})
    assert TargetValue.objects.get(target__code="poor_end", unit=lo.communes["Cam Tuyền"]).value == 120


def test_a_formula_that_cannot_be_read_is_told_beside_its_field(page: Client, lo: CamLo) -> None:
    sent = {"label": "Tỷ lệ giảm", "role": "change", "comparator": "=", "decimals": "2", "formula": "100 × poor_decrease ÷"}
    answer = page.post(reverse("plans:target_add", args=[lo.plan.pk]), sent)
    assert answer.status_code == 422
    assert "thiếu một số hay một mã chỉ tiêu" in answer.content.decode()
    page.post(reverse("plans:target_add", args=[lo.plan.pk]), sent | {"formula": "100 × poor_decrease ÷ households", "code": "less_rate"})
    assert TargetValue.objects.filter(target__code="less_rate").count() == 10


def test_one_target_is_changed_on_its_page(page: Client, lo: CamLo) -> None:
    address = reverse("plans:target", args=[lo.plan.pk, lo.targets["poor_end"].pk])
    assert "households" in page.get(address).content.decode()
    sent = {"label": "Hộ nghèo còn lại", "code": "poor_end", "role": "end", "comparator": "<=", "decimals": "0", "additive": "on"}
    page.post(address, sent | {"formula": "poor_start − poor_decrease"})
    assert lo.plan.targets.get(code="poor_end").label == "Hộ nghèo còn lại"


def test_sharing_one_target_without_a_script(page: Client, lo: CamLo) -> None:
    """ "Chia theo số hộ nghèo đầu kỳ" fills in 19, 9, 11 … (largest remainder), saves nothing; "Xem thử" says what is missing."""
    address = reverse("plans:hand_target", args=[lo.plan.pk, lo.targets["poor_decrease"].pk])
    filled = page.post(address, {"viec": "poor"}).content.decode()
    assert 'value="19"' in filled
    assert "khớp" in filled
    assert TargetValue.objects.get(target__code="poor_decrease", unit=lo.communes["Cam Tuyền"]).value == 14
    tried = page.post(address, {"viec": "xem", field(lo, "poor_decrease", "Cam Tuyền"): "90"}).content.decode()
    assert "thừa 8" in tried
    wrong = {field(lo, "poor_decrease", name): "9" for name in lo.communes}
    assert "thiếu 1" in page.post(address, {"viec": "xem"} | wrong).content.decode()


def test_the_sum_follows_each_key_with_a_script(page: Client, lo: CamLo) -> None:
    """htmx gets the line of the sum alone."""
    address = reverse("plans:hand_target", args=[lo.plan.pk, lo.targets["poor_decrease"].pk])
    sent = {"viec": "xem"} | {field(lo, "poor_decrease", name): "10" for name in lo.communes}
    told = page.post(address, sent, headers={"HX-Request": "true"}).content.decode()
    assert "thừa 8" in told
    assert "<html" not in told


def test_handing_down_says_what_does_not_fit_and_makes_the_plans(page: Client, lo: CamLo) -> None:
    lo.give("poor_decrease", lo.communes["Cam An"], 6)
    address = reverse("plans:hand_down", args=[lo.plan.pk])
    assert "cộng lại 83, số chung 82" in page.get(address).content.decode()
    page.post(address)
    assert Plan.objects.filter(above=lo.plan).count() == 9
    overview = page.get(reverse("plans:hand", args=[lo.plan.pk])).content.decode()
    assert "thừa 1" in overview
    assert "Đang soạn" in overview


def test_who_only_reads_sees_no_way_to_write(client: Client, lo: CamLo, cast: Cast) -> None:
    client.force_login(cast.district_officer)
    client.force_login(lo.commune_officer)
    Plan.objects.filter(pk=lo.plan.pk).update(state="issued", number_year=2019)
    told = client.get(reverse("plans:targets", args=[lo.plan.pk])).content.decode()
    assert "8,93" in told
    assert "so-lieu" not in told
    assert client.get(reverse("plans:target_figures", args=[lo.plan.pk, lo.communes["Cam An"].pk])).status_code == 403
