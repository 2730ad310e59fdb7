"""The page "Hộ còn ghi ở đơn vị cũ": names beside old places, a look at what would happen, the deed, and its undoing."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.registry.households.models import Household, TakeOver
from thoatngheo.registry.takeovers.tests.test_take_overs import Old, homes, old

__all__ = ["homes", "old"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def page(cast: Cast) -> str:
    return reverse("registry:take-over", args=[cast.commune.pk])


def field(old: Old, name: str) -> str:
    return f"vao-{old.hamlets[name].pk}"


def test_the_officer_looks_first_and_nothing_is_done_yet(
    client: Client, cast: Cast, old: Old, homes: dict[str, Household], page: str
) -> None:
    client.force_login(cast.officer)
    shown = client.get(page).content.decode()
    assert "4 hộ còn ghi ở 4 nơi cũ" in shown
    assert 'value="Thôn 1 Cam Tuyền"' in shown
    asked = {"on": "01/07/2025", field(old, "Thôn 1 Cam Tuyền"): "Thôn Tân Hiếu", field(old, "Thôn 1 Cam Thủy"): "Thôn Hiếu Bắc"}
    looked = client.post(page, {**asked, "buoc": "xem"}).content.decode()
    assert "2 hộ được ghi ở xã mới kể từ ngày 01/07/2025; 1 thôn được nhập mới; 2 nơi cũ để lại" in looked
    assert looked.count("(thôn mới, sẽ được nhập)") == 1
    assert not TakeOver.objects.exists()
    assert not Unit.objects.filter(name="Hiếu Bắc").exists()
    done = client.post(page, {**asked, "buoc": "ghi"}, follow=True).content.decode()
    assert "Xã Hiếu Giang đã tiếp nhận 2 hộ." in done
    assert "2 hộ còn ghi ở 2 nơi cũ" in done
    assert Household.objects.get(pk=homes["Thôn 1 Cam Tuyền"].pk).unit == cast.hamlet


def test_a_line_is_put_back(client: Client, cast: Cast, old: Old, homes: dict[str, Household], page: str) -> None:
    client.force_login(cast.officer)
    client.post(page, {"on": "01/07/2025", field(old, "Thôn 1 Cam Tuyền"): "Thôn Tân Hiếu", "buoc": "ghi"})
    undo = reverse("registry:undo-take-over", args=[cast.commune.pk, TakeOver.objects.get().pk])
    assert "1 hộ lại ghi ở đơn vị cũ" in client.post(undo, follow=True).content.decode()
    assert Household.objects.get(pk=homes["Thôn 1 Cam Tuyền"].pk).unit == old.hamlets["Thôn 1 Cam Tuyền"]


def test_nothing_chosen_and_a_wrong_day_are_said_beside_what_was_typed(
    client: Client, cast: Cast, old: Old, homes: dict[str, Household], page: str
) -> None:
    client.force_login(cast.officer)
    answer = client.post(page, {"on": "01/07/2025", "buoc": "xem"})
    assert answer.status_code == 422
    assert "Chưa chọn nơi nào" in answer.content.decode()
    answer = client.post(page, {"on": "30/06/2025", field(old, "Thôn 1 Cam Tuyền"): "Thôn Tân Hiếu", "buoc": "ghi"})
    assert (answer.status_code, "chưa có trước ngày 01/07/2025" in answer.content.decode()) == (422, True)
    assert 'value="Thôn Tân Hiếu"' in answer.content.decode()


def test_the_province_sees_the_divided_commune_and_enters_no_hamlet(
    client: Client, cast: Cast, old: Old, homes: dict[str, Household], page: str
) -> None:
    client.force_login(cast.province_officer)
    assert "(đã chia cho nhiều xã)" in client.get(page).content.decode()
    answer = client.post(page, {"on": "01/07/2025", field(old, "Thôn 1 Cam An"): "Thôn Mới Toanh", "buoc": "xem"})
    assert (answer.status_code, "công chức của xã nhập thôn trước" in answer.content.decode()) == (422, True)
    client.post(page, {"on": "01/07/2025", field(old, "Thôn 1 Cam An"): "Thôn Tân Hiếu", "buoc": "ghi"})
    assert Household.objects.get(pk=homes["Thôn 1 Cam An"].pk).unit == cast.hamlet


def test_every_commune_with_something_left_is_listed(client: Client, cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    """The divided commune counts on both sides until the province has chosen."""
    client.force_login(cast.province_officer)
    shown = client.get(reverse("registry:old-places"))
    assert [(unit.name, count) for unit, count in shown.context["rows"]] == [("Cam Lộ", 2), ("Hiếu Giang", 6)]
    client.force_login(cast.other_officer)
    assert "Không còn hộ nào ghi ở đơn vị cũ" in client.get(reverse("registry:old-places")).content.decode()


def test_the_home_page_says_that_households_wait(client: Client, cast: Cast, old: Old, homes: dict[str, Household], page: str) -> None:
    client.force_login(cast.officer)
    home = client.get("/").content.decode()
    assert page in home
    assert "trước đó hộ chưa vào danh sách rà soát" in home
