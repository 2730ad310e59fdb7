"""The end of a session is put off while a person works, and not written down more than once a minute."""

from __future__ import annotations

from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django.fixtures import Settings

from thoatngheo.accounts.middleware import StillHere
from thoatngheo.accounts.testing import Cast


def written(client: Client) -> bool:
    with CaptureQueriesContext(connection) as asked:
        client.get("/ho/")
    return any('UPDATE "django_session"' in query["sql"] for query in asked.captured_queries)


def test_the_session_is_written_once_a_minute(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert written(client)
    assert not written(client)
    session = client.session
    session[StillHere.SEEN] -= StillHere.EVERY
    session.save()
    before = Session.objects.get().expire_date
    assert written(client)
    assert Session.objects.get().expire_date > before


def test_a_short_session_is_put_off_long_before_its_end(cast: Cast, client: Client, settings: Settings) -> None:
    settings.SESSION_COOKIE_AGE = 60
    client.force_login(cast.officer, backend="allauth.account.auth_backends.AuthenticationBackend")
    assert written(client)
    session = client.session
    session[StillHere.SEEN] -= 6
    session.save()
    assert written(client)
