"""Who reads and keeps the list of a unit's agencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewAgency(Policy[Agency]):
    """Agencies name no person: those of the area, and of every unit above it."""

    action = "plans.agency.view"
    says = "Xem danh sách cơ quan, đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return above_and_below("path", scope(user, *READERS))


@policy
class WriteAgency(Policy[Agency]):
    action = "plans.agency.write"
    says = "Sửa danh sách cơ quan, đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class AddAgency(Policy[Unit]):
    """For the own unit and those below it."""

    action = "plans.agency.add"
    says = "Thêm cơ quan của một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
