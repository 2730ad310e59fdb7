"""The pages of units: every signed-in role reads them; hamlets are the commune's own business."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.areas.models import Unit

if TYPE_CHECKING:
    from thoatngheo.areas.tests.conftest import Named

END_OF_2018, TODAY = date(2018, 12, 31), date(2026, 11, 22)


def signed_in(role: Role, unit: Unit | None) -> Client:
    user = User.objects.create(username=role.value)
    Assignment.objects.create(user=user, role=role, unit=unit, valid_from=date(2025, 7, 1))
    client = Client()
    client.force_login(user)
    return client


def text_of(client: Client, address: str, **query: str) -> str:
    answer = client.get(address, query)
    assert answer.status_code == 200, answer.status_code
    return str(answer.content, "utf-8")


@pytest.mark.parametrize("role", list(Role))
def test_every_role_reads_the_tree_of_a_day(quang_tri: Named, role: Role) -> None:
    client = signed_in(role, quang_tri("Xã Hiếu Giang", TODAY))
    page = text_of(client, reverse("areas:units"), ngay="2018-12-31")
    assert "Tỉnh Quảng Bình" in page
    assert "Tỉnh Quảng Bình" not in text_of(client, reverse("areas:units"), ngay="2026-11-22")


def test_somebody_who_has_not_signed_in_is_asked_to(quang_tri: Named) -> None:
    assert Client().get(reverse("areas:units")).status_code == 302


def test_search_takes_names_without_marks_and_says_when_there_is_nothing(quang_tri: Named) -> None:
    client = signed_in(Role.AUDITOR, None)
    assert "Xã Cam Tuyền" in text_of(client, reverse("areas:units"), tim="cam tuyen", ngay="2018-12-31")
    assert "Xã Cam Tuyền" in text_of(client, reverse("areas:units"), tim="cam tuyen", moi_luc="1")
    assert "Không có đơn vị nào" in text_of(client, reverse("areas:units"), tim="qqqqzzzz")
    assert "Thị trấn Cam Lộ" in text_of(client, reverse("areas:suggestions"), tim="TT cam lo", ngay="2018-12-31")


def test_a_search_text_with_signs_stays_text(quang_tri: Named) -> None:
    client = signed_in(Role.AUDITOR, None)
    assert "<script>alert" not in text_of(client, reverse("areas:units"), tim="<script>alert(1)</script>%_'\"\\")


def test_the_page_of_thanh_an_shows_where_it_came_from_and_what_it_became(quang_tri: Named) -> None:
    page = text_of(signed_in(Role.AUDITOR, None), reverse("areas:unit", args=[quang_tri("Xã Thanh An", date(2021, 12, 31)).pk]))
    for word in ("Xã Cam An", "Xã Cam Thanh", "Xã Hiếu Giang", "832/NQ-UBTVQH14", "chưa đối chiếu văn bản gốc", "<svg", "Nông thôn"):
        assert word in page


def test_a_special_zone_says_that_there_is_no_ground_for_its_type(quang_tri: Named) -> None:
    page = text_of(signed_in(Role.AUDITOR, None), reverse("areas:unit", args=[quang_tri("Đặc khu Cồn Cỏ", TODAY).pk]))
    assert "Chưa có căn cứ" in page


def test_the_page_of_a_district_lists_its_communes_on_the_day(quang_tri: Named) -> None:
    district = quang_tri("Huyện Cam Lộ", END_OF_2018)
    client = signed_in(Role.AUDITOR, None)
    assert "Xã Cam An" in text_of(client, reverse("areas:unit", args=[district.pk]), ngay="2018-12-31")
    assert "Xã Cam An" not in text_of(client, reverse("areas:unit", args=[district.pk]), ngay="31/12/2021")


def test_the_commune_officer_enters_a_list_of_hamlets(quang_tri: Named) -> None:
    commune = quang_tri("Xã Hiếu Giang", TODAY)
    client = signed_in(Role.COMMUNE_OFFICER, commune)
    assert "Nhập thôn, tổ dân phố" in text_of(client, reverse("areas:unit", args=[commune.pk]))
    answer = client.post(
        reverse("areas:add_hamlets", args=[commune.pk]), {"names": "Thôn 1\r\nThôn 2\r\n\r\nBản Chùa", "since": "", "source": ""}
    )
    assert answer.status_code == 302
    page = text_of(client, reverse("areas:unit", args=[commune.pk]))
    for name in ("Thôn 1", "Thôn 2", "Bản Chùa"):
        assert name in page


def test_others_may_not_enter_hamlets(quang_tri: Named) -> None:
    commune = quang_tri("Xã Hiếu Giang", TODAY)
    for role, unit in ((Role.COMMUNE_OFFICER, quang_tri("Xã Cam Lộ", TODAY)), (Role.AUDITOR, commune)):
        client = signed_in(role, unit)
        assert client.post(reverse("areas:add_hamlets", args=[commune.pk]), {"names": "Thôn 1"}).status_code == 403
        assert reverse("areas:add_hamlets", args=[commune.pk]) not in text_of(client, reverse("areas:unit", args=[commune.pk]))
    assert not Unit.objects.hamlets().exists()


def test_a_wrong_entry_comes_back_with_what_was_typed(quang_tri: Named) -> None:
    commune = quang_tri("Xã Hiếu Giang", TODAY)
    client = signed_in(Role.COMMUNE_OFFICER, commune)
    answer = client.post(reverse("areas:add_hamlets", args=[commune.pk]), {"names": "Thôn 1", "since": "2020-01-01"})
    assert answer.status_code == 422
    assert "Thôn 1" in str(answer.content, "utf-8")
    assert "01/07/2025" in str(answer.content, "utf-8")


def test_the_province_officer_sets_a_type_with_its_source(quang_tri: Named) -> None:
    island = quang_tri("Đặc khu Cồn Cỏ", TODAY)
    client = signed_in(Role.PROVINCE_OFFICER, quang_tri("Tỉnh Quảng Trị", TODAY))
    given = {"area_type": "rural", "since": "2025-07-01", "source": "Công văn thử nghiệm"}
    assert client.post(reverse("areas:set_type", args=[island.pk]), given).status_code == 302
    assert "Công văn thử nghiệm" in text_of(client, reverse("areas:unit", args=[island.pk]))
