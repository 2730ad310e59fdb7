"""The first administrator is made on the machine itself, once."""

from __future__ import annotations

from datetime import date

import pytest

from thoatngheo.accounts.first import make_first_administrator
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds
from thoatngheo.core.problems import Problem

pytestmark = pytest.mark.django_db
TODAY = date(2026, 1, 5)


def test_an_empty_system_gets_its_administrator() -> None:
    user = make_first_administrator(username="quantri", full_name="Nguyễn  Văn A", password="mot-mat-khau-dai", today=TODAY)
    assert user.full_name == "Nguyễn Văn A"
    assert holds(user, Role.ADMINISTRATOR)


def test_there_is_no_second_first_administrator() -> None:
    make_first_administrator(username="quantri", full_name="", password="mot-mat-khau-dai", today=TODAY)
    with pytest.raises(Problem, match="đã có người quản trị"):
        make_first_administrator(username="quantri2", full_name="", password="mot-mat-khau-dai", today=TODAY)


def test_a_weak_password_is_refused() -> None:
    with pytest.raises(Problem, match="Mật khẩu chưa đủ mạnh"):
        make_first_administrator(username="quantri", full_name="", password="123", today=TODAY)
