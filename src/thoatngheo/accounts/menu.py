"""The room's lines in the menu, and how a person is called in the frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.policies import OWN_ACCOUNT, READ_JOURNAL, VIEW_PEOPLE
from thoatngheo.accounts.scope import assignments
from thoatngheo.web import navigation
from thoatngheo.web.frame import Identity, register_identity

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SYSTEM = navigation.Group.SYSTEM


def identity(user: Person) -> Identity:
    """The name, and the first of today's roles with its area."""
    held = assignments(user)
    if not held:
        return Identity(str(user))
    first = held[0]
    return Identity(str(user), Role(first.role).label, str(first.unit) if first.unit else gettext("cả nước"))


def register() -> None:
    register_identity(identity)
    for entry in (
        navigation.Entry(gettext_lazy("Người dùng và vai trò"), "accounts:people", VIEW_PEOPLE, "users", 81, SYSTEM),
        navigation.Entry(gettext_lazy("Nhật ký thay đổi"), "accounts:journal", READ_JOURNAL, "history", 82, SYSTEM),
        navigation.Entry(gettext_lazy("Tài khoản của tôi"), "accounts:mine", OWN_ACCOUNT, "user", 90, SYSTEM),
    ):
        navigation.register(entry)
