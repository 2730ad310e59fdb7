"""Poverty-reduction models: read by all officials of the area, kept by the officers; their households by those who may know them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.activities.models import Pilot, PilotHousehold
from thoatngheo.plans.register.policies.roles import READERS, READERS_OF_PEOPLE, WRITERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewPilot(Policy[Pilot]):
    action = "plans.pilot.view"
    says = "Xem mô hình giảm nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS))


@policy
class WritePilot(Policy[Pilot]):
    action = "plans.pilot.write"
    says = "Sửa, đánh giá mô hình giảm nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class AddPilot(Policy[Unit]):
    action = "plans.pilot.add"
    says = "Lập mô hình giảm nghèo của một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class ViewPilotHouseholds(Policy[PilotHousehold]):
    action = "plans.pilot.households"
    says = "Xem các hộ tham gia mô hình"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS_OF_PEOPLE)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS_OF_PEOPLE))
