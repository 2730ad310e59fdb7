"""Signing in: with a password, with two steps, not by guessing, not as a demo account outside the demo."""

from __future__ import annotations

import time
from datetime import timedelta

import pytest
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.contrib.sessions.models import Session
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from pytest_django.fixtures import Settings

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.accounts.testing import Cast

PASSWORD = "nuoc chay da mon"


@pytest.fixture
def person(cast: Cast) -> User:
    cast.officer.set_password(PASSWORD)
    cast.officer.save()
    return cast.officer


def sign_in(client: Client, username: str, password: str) -> object:
    return client.post(reverse("account_login"), {"login": username, "password": password}, follow=True)


def signed_in(client: Client) -> bool:
    return "_auth_user_id" in client.session


def test_a_person_signs_in_and_sees_name_role_and_area(person: User, client: Client) -> None:
    sign_in(client, "officer", PASSWORD)
    assert signed_in(client)
    page = client.get("/").content.decode()
    assert "Lê Thị Ánh" in page
    assert "Công chức cấp xã, Xã Hiếu Giang" in page


def test_a_wrong_password_is_said_in_vietnamese(person: User, client: Client) -> None:
    answer = client.post(reverse("account_login"), {"login": "officer", "password": "x"})
    assert "Tên đăng nhập hoặc mật khẩu không đúng" in answer.content.decode()
    assert not signed_in(client)


def test_guessing_is_stopped_even_with_the_right_password(person: User, client: Client, settings: Settings) -> None:
    for _ in range(settings.AXES_FAILURE_LIMIT):
        answer = client.post(reverse("account_login"), {"login": "officer", "password": "x"})
    assert answer.status_code == 429
    assert "bị khóa trong 15 phút" in answer.content.decode()
    assert client.post(reverse("account_login"), {"login": "officer", "password": PASSWORD}).status_code == 429
    assert not signed_in(client)


def test_a_locked_account_does_not_sign_in(person: User, client: Client) -> None:
    person.is_active = False
    person.save()
    sign_in(client, "officer", PASSWORD)
    assert not signed_in(client)


def test_a_demo_account_opens_nothing_outside_the_demo(person: User, client: Client, settings: Settings) -> None:
    person.demo = True
    person.save()
    settings.DEMO = False
    answer = client.post(reverse("account_login"), {"login": "officer", "password": PASSWORD})
    assert answer.status_code == 403
    assert not signed_in(client)
    assert scope(User.objects.get(pk=person.pk)) == ()
    settings.DEMO = True
    sign_in(client, "officer", PASSWORD)
    assert signed_in(client)


def test_with_two_steps_the_password_alone_is_not_enough(person: User, client: Client) -> None:
    secret = "JBSWY3DPEHPK3PXP"
    TOTP.activate(person, secret)
    answer = client.post(reverse("account_login"), {"login": "officer", "password": PASSWORD})
    assert answer.headers["Location"] == reverse("mfa_authenticate")
    assert not signed_in(client)
    client.post(reverse("mfa_authenticate"), {"code": format_hotp_value(hotp_value(secret, int(time.time()) // 30))})
    assert signed_in(client)


def test_nobody_signs_up(cast: Cast, client: Client) -> None:
    told = {"username": "la", "password1": PASSWORD, "password2": PASSWORD}
    assert "Hệ thống không cho tự đăng ký" in client.post("/tai-khoan/signup/", told).content.decode()
    assert not User.objects.filter(username="la").exists()
    assert client.get("/tai-khoan/password/reset/").headers["Location"] == reverse("account_login")


def test_the_session_ends_after_a_while_without_work(person: User, client: Client) -> None:
    sign_in(client, "officer", PASSWORD)
    left = Session.objects.get().expire_date - timezone.now()
    assert timedelta(minutes=119) < left <= timedelta(minutes=120)
    cookie = client.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["max-age"] == ""  # gone with the browser: the computer of a commune office has many users
