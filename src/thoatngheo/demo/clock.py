"""Playing weeks that lie behind: the demo's review of 2026 is done day by day, as its people would have done it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from unittest.mock import patch

from django.utils import timezone

MORNING = time(9, 30)


@contextmanager
def on_day(day: date) -> Iterator[None]:
    """Inside, it is half past nine on that day for everything that asks `django.utils.timezone` (services, columns filled at insert).

    For demo data and tests only: the database's own clock is not touched.
    """
    moment = timezone.make_aware(datetime.combine(day, MORNING))
    with patch("django.utils.timezone.now", return_value=moment):
        yield
