"""Who reads the standards: everybody with a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds
from thoatngheo.areas.models import Unit
from thoatngheo.core.gate import Policy, policy

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewStandards(Policy[Unit]):
    action = "reviews.standard.view"
    says = "Xem chuẩn nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *Role)
