"""Mobilised funds: the sums are read by the officials of the area; donors and households by those who may know them. Nothing is public.

A fund is seen only where the whole of it lies in the person's area, for a part of its uses would make a false balance: the head of
a hamlet does not see the fund of the commune.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.activities.models import Fund
from thoatngheo.plans.register.policies.roles import READERS, READERS_OF_PEOPLE, WRITERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewFund(Policy[Fund]):
    action = "plans.fund.view"
    says = "Xem quỹ huy động"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS))


@policy
class ViewDonors(Policy[Fund]):
    """Who gave, and which household received."""

    action = "plans.fund.people"
    says = "Xem người ủng hộ và hộ nhận của quỹ"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS_OF_PEOPLE)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS_OF_PEOPLE))


@policy
class WriteFund(Policy[Fund]):
    action = "plans.fund.write"
    says = "Ghi khoản ủng hộ, khoản chi của quỹ"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class AddFund(Policy[Unit]):
    action = "plans.fund.add"
    says = "Lập quỹ huy động của một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
