"""What roles carry: every declaration names columns that its table has, and at least one role."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser

from thoatngheo.accounts.grants import everywhere, give, in_area
from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.gate import Action


def test_every_action_can_be_asked_of_its_table_by_everybody(cast: Cast) -> None:
    for code, action in gate.ACTIONS.items():
        assert code == action
        for _name, person in cast.people():
            gate.visible(person, action, action.model._default_manager.all()).exists()
            if not action.may(person):
                assert not gate.visible(person, action, action.model._default_manager.all()).exists()


def test_nobody_does_anything_without_signing_in() -> None:
    assert [code for code, action in gate.ACTIONS.items() if action.may(AnonymousUser())] == []


def test_an_action_goes_with_the_role_and_the_place(cast: Cast) -> None:
    look: Action[Unit] = Action("test.unit.look", Unit, says="Xem")
    give(look, who=[Role.COMMUNE_OFFICER], where=in_area("path"))
    assert set(gate.visible(cast.officer, look, Unit.objects.all())) == {cast.commune, cast.hamlet}
    assert not gate.allows(cast.officer, look, cast.other_commune)
    assert not gate.allows(cast.chairman, look)


def test_a_grant_to_nobody_is_a_slip() -> None:
    with pytest.raises(ValueError, match="no role"):
        give(Action("test.user.look", User, says="Xem"), who=[], where=everywhere)
