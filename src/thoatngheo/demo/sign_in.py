"""The demo's accounts on the sign-in page."""

from __future__ import annotations

from django.utils.translation import gettext

from thoatngheo.demo.people import PASSWORD, PEOPLE
from thoatngheo.web.frame import DemoAccount


def accounts() -> list[DemoAccount]:
    """One account for each role, with what to try."""
    return [
        DemoAccount(person.username, PASSWORD, gettext(str(person.role.label)), person.place, gettext(person.tries)) for person in PEOPLE
    ]
