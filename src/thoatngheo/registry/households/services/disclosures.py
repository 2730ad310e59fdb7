"""Showing what is masked: with a reason, on record."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Disclosure, Household, Person
from thoatngheo.registry.households.national_id import shown
from thoatngheo.registry.households.policies import SHOW_NATIONAL_ID, VIEW_HOUSEHOLD
from thoatngheo.registry.households.problems import NO_ID, NO_REASON
from thoatngheo.registry.households.services.people import membership_of

LASTS = timedelta(hours=8)
What = Disclosure.What


@use_case(VIEW_HOUSEHOLD, on="household")
def open_page(*, actor: User, household: Household, reason: str) -> Disclosure:
    """Open a household's page with names for a working day; the reason is kept."""
    if not reason.strip():
        raise NO_REASON()
    return Disclosure.objects.create(what=What.PAGE, household=household, user=actor, reason=tidy(reason))


@use_case(SHOW_NATIONAL_ID, on="household")
def show_national_id(*, actor: User, household: Household, person: Person, reason: str) -> str:
    """A member's national ID in full; the reason is kept."""
    if not reason.strip():
        raise NO_REASON()
    membership_of(household, person, timezone.localdate())
    if person.id_cipher is None:
        raise NO_ID()
    Disclosure.objects.create(what=What.NATIONAL_ID, household=household, person=person, user=actor, reason=tidy(reason))
    return shown(person.id_cipher)


def is_open(user: User, household: Household) -> bool:
    """Whether the person gave a reason for this household within the working day."""
    since = timezone.now() - LASTS
    return Disclosure.objects.filter(what=What.PAGE, household=household, user=user, at__gte=since).exists()
