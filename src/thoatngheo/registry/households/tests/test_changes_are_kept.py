"""Every change of a household is kept, however it was made."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.audit import acting, stamp
from thoatngheo.registry.households.models import Household, Membership, Person, Statement

pytestmark = pytest.mark.django_db
CHANGES = Household._meta.apps.get_model("registry", "HouseholdChange")


def unit(code: str) -> Unit:
    return Unit.objects.create(
        code=code,
        level=Level.COMMUNE,
        title="Xã",
        name=f"Số {code}",
        name_fold=code,
        name_sort=code,
        path=f"n.44.{code}.",
        valid_from=date(2025, 7, 1),
        source="kiểm thử",
    )


def household(where: Unit, code: str = "H1") -> Household:
    return Household(
        code=code, unit=where, path=where.path, head_name="Hồ Thị Mơ", head_fold="ho thi mo", head_sort="mo", started_on=date(2026, 1, 1)
    )


def test_a_bulk_change_is_kept_with_who_made_it() -> None:
    person = User.objects.create(username="lan", full_name="Lê Thị Lan")
    where = unit("19429")
    with acting(user=person, request="r1"):
        Household.objects.bulk_create([household(where, f"H{n}") for n in range(20)])
        Household.objects.update(address="Thôn 2")
    kept = CHANGES.objects.order_by("pgh_id")
    assert [change.pgh_label for change in kept] == ["insert"] * 20 + ["update"] * 20
    last = kept.last()
    assert last.address == "Thôn 2"
    assert last.pgh_context.metadata == {"user": str(person.pk), "name": "Lê Thị Lan", "request": "r1"}


def test_the_copy_protocol_is_kept_as_well() -> None:
    where = unit("19429")
    with acting(command="nhập"), connection.cursor() as cursor:
        stamp()
        with cursor.copy(
            "COPY registry_household (id, code, unit_id, path, address, head_name, head_fold, head_sort, started_on, note) FROM STDIN"
        ) as copy:
            copy.write_row([uuid4(), "H9", where.pk, where.path, "", "Hồ Văn Sáu", "ho van sau", "sau", date(2026, 1, 1), ""])
    assert CHANGES.objects.get().pgh_context.metadata == {"command": "nhập"}


def test_what_was_kept_cannot_be_altered() -> None:
    household(unit("19429")).save()
    with pytest.raises(DatabaseError), transaction.atomic():
        CHANGES.objects.update(address="khác")
    with pytest.raises(DatabaseError), transaction.atomic():
        CHANGES.objects.all().delete()


def test_the_national_id_is_not_in_the_journal() -> None:
    names = {field.name for field in Person._meta.apps.get_model("registry", "PersonChange")._meta.fields}
    assert not names & {"id_cipher", "id_index", "id_tail"}


def test_a_move_carries_the_members_and_statements_along() -> None:
    home = household(unit("19429"))
    home.save()
    person = Person.objects.create(name="Hồ Thị Mơ", name_fold="ho thi mo", name_sort="mo")
    member = Membership.objects.create(household=home, person=person, member_no=1, relation="head", joined_on=date(2026, 1, 1))
    said = Statement.objects.create(household=home, said_on=date(2026, 1, 1), source="survey", facts={"income": 1})
    member.refresh_from_db()
    assert member.path == "n.44.19429."
    Household.objects.update(path="n.44.19432.", unit=unit("19432"))
    member.refresh_from_db()
    said.refresh_from_db()
    assert (member.path, said.path) == ("n.44.19432.", "n.44.19432.")


def test_a_statement_is_never_changed() -> None:
    home = household(unit("19429"))
    home.save()
    Statement.objects.create(household=home, said_on=date(2026, 1, 1), source="survey", facts={"income": 1})
    with pytest.raises(DatabaseError), transaction.atomic():
        Statement.objects.update(facts={"income": 2})
