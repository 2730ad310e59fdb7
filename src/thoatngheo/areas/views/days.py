"""The day a page about units stands for: `?ngay=2018-12-31`, today without it."""

from __future__ import annotations

from datetime import date, datetime

from django.http import HttpRequest
from django.utils import timezone

FORMS = ("%Y-%m-%d", "%d/%m/%Y")


def day_asked_for(request: HttpRequest, default: date | None = None) -> date:
    """The day in the address; today (or `default`) where there is none or it is no day."""
    text = request.GET.get("ngay", "")
    for form in FORMS:
        try:
            return datetime.strptime(text, form).date()  # noqa: DTZ007  # a day has no time zone
        except ValueError:
            continue
    return default or timezone.localdate()
