"""The gate: closed by default, and asked once in a request that writes, until something is written."""

from __future__ import annotations

import pytest
from django.db import connection, transaction
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.gate import Action, declare
from thoatngheo.core.once import writing
from thoatngheo.core.problems import Problem

OPEN = Action("test.user.open", User, says="Thử một việc")
OPEN.open(may=gate.signed_in, rows=lambda user: Q(username__startswith="a"))


@pytest.fixture
def ann(db: None) -> User:
    return User.objects.create_user(username="ann")


def test_an_action_that_nobody_opened_is_closed_and_is_its_code() -> None:
    closed = Action("test.user.closed", User, says="Thử một việc")
    assert closed == "test.user.closed"
    assert not gate.allows(User(username="ann"), closed)
    with pytest.raises(Problem, match="Thử một việc"):
        gate.require(User(username="ann"), closed)


def test_a_code_is_declared_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(gate.ACTIONS, OPEN, OPEN)
    with pytest.raises(ValueError, match=r"test\.user\.open"):
        declare("test.user.open", User, says="Thử hai lần")


def test_the_list_and_the_single_row_agree(ann: User) -> None:
    ben = User.objects.create_user(username="ben")
    assert list(gate.visible(ann, OPEN, User.objects.all())) == [ann]
    assert [gate.allows(ann, OPEN, each) for each in (ann, ben)] == [True, False]


def asked(user: User, row: User) -> int:
    """The number of statements that the question costs."""
    with CaptureQueriesContext(connection) as told:
        gate.allows(user, OPEN, row)
    return len(told)


def test_a_request_that_writes_asks_once(ann: User) -> None:
    with writing():
        assert [asked(ann, ann) for _ in range(3)] == [1, 0, 0]
        ben = User.objects.create_user(username="ben")
        assert [asked(ann, ben) for _ in range(2)] == [1, 0]
    assert [asked(ann, ann) for _ in range(2)] == [1, 1]


def test_never_across_a_change(ann: User) -> None:
    with writing():
        assert gate.allows(ann, OPEN, ann)
        User.objects.filter(pk=ann.pk).update(username="zoe")
        assert not gate.allows(ann, OPEN, ann)


def test_nor_across_a_lock_or_a_change_taken_back(ann: User) -> None:
    with writing():
        assert asked(ann, ann) == 1
        User.objects.select_for_update().get(pk=ann.pk)  # others may have written while this one waited
        assert asked(ann, ann) == 1
        with transaction.atomic():
            User.objects.filter(pk=ann.pk).update(username="zoe")
            assert not gate.allows(ann, OPEN, ann)
            transaction.set_rollback(True)
        assert gate.allows(ann, OPEN, ann)


def test_reading_and_a_savepoint_change_nothing(ann: User) -> None:
    with writing():
        assert asked(ann, ann) == 1
        User.objects.count()
        with transaction.atomic():
            assert asked(ann, ann) == 0
