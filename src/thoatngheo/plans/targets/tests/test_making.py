"""Plans made by hand: for which unit and years, under which plan, with the targets of an earlier one."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import TargetValue
from thoatngheo.plans.targets.services.making import Head, make_plan
from thoatngheo.plans.targets.services.targets import About, add_target
from thoatngheo.plans.tasks.testing import make_plan as issued_plan

NEXT_YEAR = Head("Thực hiện công tác giảm nghèo năm 2027", 2027, 2027, "VN-2027")


def test_a_commune_makes_its_plan_under_that_of_the_province(cast: Cast, client: Client) -> None:
    above = issued_plan(cast.province, cast.province_officer, first_year=2027, last_year=2027)
    client.force_login(cast.officer)
    address = reverse("plans:make_plan")
    assert address in client.get(reverse("plans:plans")).content.decode()
    sent = {"unit": cast.commune.pk, "first_year": 2027, "last_year": 2027, "subject": NEXT_YEAR.subject, "standard": "VN-2027"}
    answer = client.post(address, sent | {"above": above.pk})
    made = Plan.objects.get(unit=cast.commune)
    assert answer.headers["Location"] == reverse("plans:targets", args=[made.pk])
    assert (made.above, made.state, made.standard, made.created_by) == (above, "draft", "VN-2027", cast.officer)


def test_the_targets_of_the_year_before_are_taken_over_without_figures(cast: Cast) -> None:
    before = make_plan(actor=cast.officer, unit=cast.commune, head=Head("Năm 2026", 2026, 2026))
    add_target(actor=cast.officer, plan=before, about=About("Hộ nghèo", "poor"))
    add_target(actor=cast.officer, plan=before, about=About("Một nửa", "half", formula="poor ÷ 2", decimals=1))
    made = make_plan(actor=cast.officer, unit=cast.commune, head=NEXT_YEAR, like=before)
    assert list(made.targets.order_by("position").values_list("code", "formula")) == [("poor", ""), ("half", "poor ÷ 2")]
    assert not TargetValue.objects.filter(target__plan=made).exists()


def test_years_and_places_that_do_not_fit_are_refused(cast: Cast) -> None:
    with pytest.raises(Problem, match="từ năm 2027 đến năm 2026"):
        make_plan(actor=cast.officer, unit=cast.commune, head=Head("Thử", 2027, 2026))
    with pytest.raises(Problem, match="Xã Cam Tuyền không tồn tại trong các năm 2027–2027"):
        make_plan(actor=cast.district_officer, unit=cast.old_commune, head=NEXT_YEAR)
    beside = issued_plan(cast.other_commune, cast.other_officer)
    with pytest.raises(Problem, match="không có quyền"):
        make_plan(actor=cast.officer, unit=cast.other_commune, head=NEXT_YEAR)
    with pytest.raises(Problem, match="không nằm trong địa bàn"):
        make_plan(actor=cast.province_officer, unit=cast.commune, head=NEXT_YEAR, above=beside)
    earlier = issued_plan(cast.province, cast.province_officer)
    with pytest.raises(Problem, match="không có năm nào chung"):
        make_plan(actor=cast.officer, unit=cast.commune, head=NEXT_YEAR, above=earlier)


def test_a_district_that_is_no_more_still_has_its_plans_of_then(cast: Cast) -> None:
    """Entering a plan of 2019 later: the district existed then."""
    made = make_plan(actor=cast.district_officer, unit=cast.old_district, head=Head("Giảm nghèo năm 2019", 2019, 2019, "VN-2016"))
    assert made.path == cast.old_district.path
