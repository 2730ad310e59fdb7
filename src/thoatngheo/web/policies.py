"""Who may open the frame's own pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.models import Group

from thoatngheo.core.gate import Policy, policy

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class OpenHome(Policy[Group]):
    """Everyone who is signed in has a home page; what it shows is up to the cards."""

    action = "web.home.view"
    says = "Mở trang chính"

    def may(self, user: Person) -> bool:
        return bool(user.is_authenticated)
