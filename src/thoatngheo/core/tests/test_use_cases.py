"""A use case opens the transaction, asks the gate, and tells the change tables who it was."""

from __future__ import annotations

import pghistory.runtime
import pytest
from django.db import connection
from django.db.models import Q
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.gate import Action
from thoatngheo.core.problems import Problem
from thoatngheo.core.use_cases import use_case

RENAME = Action("test.user.rename", User, says="Đổi tên")
RENAME.open(may=gate.signed_in, rows=lambda user: Q(username__startswith="a"))


@use_case(RENAME, on="user")
def rename(*, actor: User, user: User, name: str) -> str:
    assert connection.in_atomic_block
    user.full_name = name
    user.save(update_fields=["full_name"])
    if not name:
        raise RuntimeError("no name")
    return str(pghistory.runtime._tracker.value.metadata["user"])


@use_case(RENAME, on=("user", "other"), lock=False)
def rename_both(*, actor: User, user: User, other: User) -> None:
    """Asks for both."""


@use_case(RENAME, on="user", lock=True)
def rename_locked(*, actor: User, user: User) -> User:
    return user


@pytest.fixture
def ann(db: None) -> User:
    return User.objects.create_user(username="ann", full_name="Ann")


@pytest.fixture
def ben(db: None) -> User:
    return User.objects.create_user(username="ben")


def test_the_actor_is_known_to_the_change_tables(ann: User) -> None:
    assert rename(actor=ann, user=ann, name="Anna") == str(ann.pk)


def test_what_fails_leaves_nothing(ann: User) -> None:
    with pytest.raises(RuntimeError, match="no name"):
        rename(actor=ann, user=ann, name="")
    ann.refresh_from_db()
    assert ann.full_name == "Ann"


def test_the_gate_is_asked_for_each_row(ann: User, ben: User) -> None:
    with pytest.raises(Problem, match="Đổi tên"):
        rename(actor=ann, user=ben, name="Benno")
    with pytest.raises(Problem, match="Đổi tên"):
        rename_both(actor=ann, user=ann, other=ben)


def test_a_locked_row_is_read_anew_and_asked_for_in_one_statement(ann: User, ben: User) -> None:
    User.objects.filter(pk=ann.pk).update(full_name="Anna")
    with CaptureQueriesContext(connection) as told:
        assert rename_locked(actor=ann, user=ann).full_name == "Anna"
    assert [" FOR UPDATE OF " in each["sql"] for each in told if "accounts_user" in each["sql"]] == [True]
    with pytest.raises(Problem, match="Đổi tên"):
        rename_locked(actor=ann, user=ben)


def test_names_that_are_no_keywords_stop_the_start() -> None:
    def nameless(*, actor: User, row: User) -> None: ...

    with pytest.raises(TypeError, match="user"):
        use_case(RENAME, on="user")(nameless)
    with pytest.raises(TypeError, match="actor"):
        use_case(RENAME)(lambda: None)
