"""The administrator keeps people and roles on screen; the auditor reads the journal of the area."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse
from pghistory.core import event_models

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.audit import acting
from thoatngheo.core.audit.kinds import KINDS

GOOD = "nuoc chay da mon"


def test_a_person_is_added_and_gets_a_role(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    told = {"full_name": "Hồ Thị Mới", "username": "moi.ho", "password": GOOD}
    answer = client.post(reverse("accounts:person_add"), told, follow=True)
    assert "Đã lập tài khoản" in answer.content.decode()
    person = User.objects.get(username="moi.ho")
    told = {"role": "commune_officer", "unit": "xã Hiếu Giang", "valid_from": "2026-01-01"}
    answer = client.post(reverse("accounts:role_add", args=[person.pk]), told, follow=True)
    assert "Xã Hiếu Giang" in answer.content.decode()
    assert Assignment.objects.get(user=person).unit == cast.commune


@pytest.mark.parametrize(
    ("unit", "says"),
    [("Không Có", "Không có đơn vị nào"), ("Quảng Trị", "không giao được ở"), ("", "không giao được ở cả nước")],
)
def test_a_wrong_place_is_said_on_the_form(cast: Cast, client: Client, unit: str, says: str) -> None:
    client.force_login(cast.administrator)
    told = {"role": "commune_officer", "unit": unit, "valid_from": "2026-01-01"}
    answer = client.post(reverse("accounts:role_add", args=[cast.nobody.pk]), told)
    assert answer.status_code == 422
    assert says in answer.content.decode()
    assert 'value="2026-01-01"' in answer.content.decode()


def test_a_hamlet_is_named_with_its_commune(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    told = {"role": "hamlet_head", "unit": "Thôn Tân Hiếu, xã Hiếu Giang", "valid_from": "2026-01-01"}
    assert client.post(reverse("accounts:role_add", args=[cast.nobody.pk]), told).status_code == 302
    assert Assignment.objects.get(user=cast.nobody).unit == cast.hamlet


def test_a_role_is_ended_on_screen(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    role = Assignment.objects.get(user=cast.officer)
    assert client.post(reverse("accounts:role_end", args=[role.pk]), {"last_day": "2026-06-30"}).status_code == 302
    role.refresh_from_db()
    assert role.valid_to == date(2026, 6, 30)


def test_the_administrator_of_a_commune_finds_only_own_people(cast: Cast, client: Client) -> None:
    local = make_person("local", "Hà Thị Sen", Role.ADMINISTRATOR, cast.commune)
    client.force_login(local)
    page = client.get(reverse("accounts:people")).content.decode()
    assert "Lê Thị Ánh" in page
    assert "Ngô Văn Đức" not in page
    assert client.get(reverse("accounts:person", args=[cast.other_officer.pk])).status_code == 404
    foreign = Assignment.objects.get(user=cast.other_officer)
    assert client.post(reverse("accounts:role_end", args=[foreign.pk]), {"last_day": "2026-06-30"}).status_code == 404


def test_an_account_is_locked_and_opened(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    address = reverse("accounts:person_close", args=[cast.officer.pk])
    client.post(address)
    assert not User.objects.get(pk=cast.officer.pk).is_active
    client.post(address, {"mo": "1"})
    assert User.objects.get(pk=cast.officer.pk).is_active
    assert client.post(reverse("accounts:person_close", args=[cast.administrator.pk])).status_code == 403


def test_my_account_shows_my_roles(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    page = client.get(reverse("accounts:mine")).content.decode()
    assert "Công chức cấp xã, Xã Hiếu Giang" in page


def test_the_journal_shows_before_and_after_with_who(cast: Cast, client: Client) -> None:
    with acting(user=cast.administrator, request="r"):
        Assignment.objects.filter(user=cast.officer).update(valid_to=date(2026, 12, 31))
    client.force_login(cast.auditor)
    page = client.get(reverse("accounts:journal"), {"loai": "accounts.assignment", "nguoi": "Đỗ Thị Yến"}).content.decode()
    assert "Đến ngày: <del>–</del> → <ins>31/12/2026</ins>" in page
    assert "Đỗ Thị Yến" in page
    record = str(Assignment.objects.get(user=cast.officer).pk)
    page = client.get(reverse("accounts:journal"), {"loai": "accounts.assignment", "ma": record}).content.decode()
    assert "<ins>Công chức cấp xã</ins>" in page
    assert "<ins>Xã Hiếu Giang</ins>" in page


def test_the_journal_keeps_to_the_area(cast: Cast, client: Client) -> None:
    commune_auditor = make_person("kiemtra", "Tạ Văn Xét", Role.AUDITOR, cast.commune)
    client.force_login(commune_auditor)
    page = client.get(reverse("accounts:journal"), {"loai": "accounts.assignment"}).content.decode()
    assert "Lê Thị Ánh" in page
    assert "Ngô Văn Đức" not in page
    assert "accounts.user" not in page  # accounts have no area: only for who works for the whole country


@pytest.mark.parametrize("asked", [{"loai": "no.such"}, {"loai": "registry.household", "ma": "abc"}, {"tu": "x"}])
def test_a_wrong_question_to_the_journal_is_answered_calmly(cast: Cast, client: Client, asked: dict[str, str]) -> None:
    client.force_login(cast.auditor)
    assert client.get(reverse("accounts:journal"), asked).status_code == 200


def test_every_audited_column_has_a_vietnamese_name() -> None:
    """A new column of a model under audit gets its words in the room's journal.py."""
    missing = [f"{kind.model}.{column.name}" for kind in KINDS.values() for column in kind.shown_fields() if column.name not in kind.fields]
    assert missing == []


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_table_of_the_journal_can_be_read(cast: Cast, client: Client, kind: str) -> None:
    for person in (cast.auditor, cast.administrator):
        client.force_login(person)
        assert client.get(reverse("accounts:journal"), {"loai": kind}).status_code == 200


def test_every_table_under_audit_is_in_the_journal() -> None:
    """A new model under audit registers its Kind in the room's journal.py."""
    tracked = {str(vars(model)["pgh_tracked_model"]._meta.label_lower) for model in event_models()}
    assert tracked - set(KINDS) == set()
