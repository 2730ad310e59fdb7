"""The calendar's page shows a year; the administrator writes a moved day."""

from __future__ import annotations

from datetime import date
from importlib import import_module

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.models import DayMoved


@pytest.fixture
def as_installed(db: None) -> None:
    """The rows that the migration brings; tests with transactions of their own empty every table after it."""
    import_module("thoatngheo.core.migrations.0002_tables").write_moved_days(apps, None)


@pytest.mark.usefixtures("as_installed")
def test_the_page_shows_the_year_and_the_form_writes_a_day(cast: Cast, client: Client) -> None:
    client.force_login(cast.administrator)
    page = client.get(reverse("system:days"), {"nam": "2026"}).content.decode()
    assert "Quốc khánh" in page
    assert "02/01/2026" in page
    typed = {"day": "2027-03-08", "kind": "off", "reason": "Nghỉ bù", "source": "Thông báo thử"}
    answer = client.post(reverse("system:day_move"), typed)
    assert answer.status_code == 302
    assert not DayMoved.objects.get(day=date(2027, 3, 8)).works
    client.force_login(cast.officer)
    assert client.get(reverse("system:days")).status_code == 200
    assert client.get(reverse("system:day_move")).status_code == 403
