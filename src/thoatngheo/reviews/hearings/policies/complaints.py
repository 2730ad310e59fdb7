"""Complaints: the officer receives and re-checks; who complained is known only to the commune's officers, its chairman and the auditor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.front import followers_hold, followers_scope

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

RECEIVERS = (Role.COMMUNE_OFFICER,)
KNOW_THE_COMPLAINANT = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.AUDITOR)


@policy
class SeeComplaints(Policy[Round]):
    action = "reviews.round.complaints"
    says = "Xem sổ khiếu nại của đợt rà soát"

    def may(self, user: Person) -> bool:
        return followers_hold(user)

    def rows(self, user: Person) -> Q:
        return above_and_below("path", followers_scope(user))


@policy
class ViewComplaint(Policy[Complaint]):
    action = "reviews.complaint.view"
    says = "Xem khiếu nại"

    def may(self, user: Person) -> bool:
        return followers_hold(user)

    def rows(self, user: Person) -> Q:
        return within("path", followers_scope(user))


@policy
class SeeComplainant(Policy[Complaint]):
    """The name and the words of who complained."""

    action = "reviews.complaint.complainant"
    says = "Xem tên và lời của người khiếu nại"

    def may(self, user: Person) -> bool:
        return holds(user, *KNOW_THE_COMPLAINANT)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *KNOW_THE_COMPLAINANT))


@policy
class ReceiveComplaint(Policy[Round]):
    action = "reviews.complaint.receive"
    says = "Nhận khiếu nại"

    def may(self, user: Person) -> bool:
        return holds(user, *RECEIVERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *RECEIVERS))


@policy
class RecheckComplaint(Policy[Complaint]):
    action = "reviews.complaint.recheck"
    says = "Ghi kết quả phúc tra"

    def may(self, user: Person) -> bool:
        return holds(user, *RECEIVERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *RECEIVERS))
