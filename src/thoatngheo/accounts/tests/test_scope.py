"""A role counts within its area and its days."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from thoatngheo.accounts.models import Assignment, Role
from thoatngheo.accounts.scope import WHOLE_COUNTRY, holds, scope
from thoatngheo.accounts.testing import Cast


def test_an_officer_works_in_the_commune_only(cast: Cast) -> None:
    assert cast.commune.path in scope(cast.officer)
    assert not any(cast.other_commune.path.startswith(path) for path in scope(cast.officer))


def test_the_administrator_of_the_country_works_everywhere(cast: Cast) -> None:
    assert scope(cast.administrator) == WHOLE_COUNTRY


def test_who_has_no_role_or_no_account_works_nowhere(cast: Cast) -> None:
    assert scope(cast.nobody) == scope(cast.outsider) == ()


def test_a_role_ends_with_its_last_day(cast: Cast) -> None:
    Assignment.objects.filter(user=cast.officer).update(valid_to=timezone.localdate() - timedelta(days=1))
    assert not holds(cast.officer, Role.COMMUNE_OFFICER)


def test_a_role_begins_with_its_first_day(cast: Cast) -> None:
    Assignment.objects.filter(user=cast.officer).update(valid_from=timezone.localdate() + timedelta(days=1))
    assert not holds(cast.officer, Role.COMMUNE_OFFICER)


def test_an_account_that_was_closed_does_nothing(cast: Cast) -> None:
    cast.officer.is_active = False
    assert scope(cast.officer) == ()
