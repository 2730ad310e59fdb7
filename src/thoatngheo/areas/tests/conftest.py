"""Real units, loaded once per test file and rolled back at its end; each test has its own savepoint inside."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any, Protocol

import pytest
from django.db import transaction

from thoatngheo.areas.models import Unit
from thoatngheo.areas.services import load_country


class Named(Protocol):
    def __call__(self, full_name: str, day: date, parent: str = "") -> Unit: ...


@contextmanager
def loaded(blocker: Any, only: Collection[str]) -> Iterator[None]:
    with blocker.unblock(), transaction.atomic():
        load_country(actor=None, only=only)
        yield
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def country(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    """The whole country."""
    with loaded(django_db_blocker, ()):
        yield


@pytest.fixture(scope="module")
def quang_tri_loaded(django_db_setup: None, django_db_blocker: Any) -> Iterator[None]:
    with loaded(django_db_blocker, ["44"]):
        yield


@pytest.fixture
def quang_tri(quang_tri_loaded: None, db: None) -> Named:
    """The real Quảng Trị of both trees. Find a unit by title and name on a day; by its parent too where two have the name."""

    def named(full_name: str, day: date, parent: str = "") -> Unit:
        found = [
            unit
            for unit in Unit.objects.on(day).select_related("parent").filter(name__in=endings(full_name))
            if unit.full_name == full_name and (not parent or (unit.parent is not None and unit.parent.full_name == parent))
        ]
        assert len(found) == 1, found
        return found[0]

    return named


def endings(full_name: str) -> list[str]:
    words = full_name.split()
    return [" ".join(words[start:]) for start in range(1, len(words))]
