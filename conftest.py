"""What every test may ask for: the fixed cast (see thoatngheo/accounts/testing.py), and the rows that migrations wrote."""

from __future__ import annotations

import pytest
from pytest_django.plugin import DjangoDbBlocker

from thoatngheo.config import migrated_rows

pytest_plugins = ["thoatngheo.accounts.testing"]


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """Whichever test comes first in a worker, the next one finds what the migrations wrote."""
    with django_db_blocker.unblock():
        migrated_rows.remember()
