"""Who may look at units: everyone who has signed in. Who may change them is declared above, where roles are known (accounts)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thoatngheo.areas.models import Unit
from thoatngheo.core.gate import Policy, policy

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewUnits(Policy[Unit]):
    """The list of units is public knowledge; it needs a sign-in only because the pages do."""

    action = "areas.unit.view"
    says = "Xem danh mục đơn vị hành chính"

    def may(self, user: Person) -> bool:
        return bool(user.is_authenticated)
