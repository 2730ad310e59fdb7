"""Village meetings: the hamlet head writes down those of the own hamlet, the officer any of the commune; others read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.front import followers_hold, followers_scope

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

WRITERS = (Role.HAMLET_HEAD, Role.COMMUNE_OFFICER)


@policy
class SeeMeetings(Policy[Round]):
    """The round's meetings, hamlet by hamlet, as numbers."""

    action = "reviews.round.meetings"
    says = "Xem các cuộc họp thôn của đợt rà soát"

    def may(self, user: Person) -> bool:
        return followers_hold(user, Role.HAMLET_HEAD)

    def rows(self, user: Person) -> Q:
        return above_and_below("path", followers_scope(user, Role.HAMLET_HEAD))


@policy
class ViewMeeting(Policy[Meeting]):
    action = "reviews.meeting.view"
    says = "Xem cuộc họp thôn"

    def may(self, user: Person) -> bool:
        return followers_hold(user, Role.HAMLET_HEAD)

    def rows(self, user: Person) -> Q:
        return within("path", followers_scope(user, Role.HAMLET_HEAD))


@policy
class PlanMeeting(Policy[Unit]):
    action = "reviews.meeting.plan"
    says = "Mời họp thôn"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class RecordMeeting(Policy[Meeting]):
    action = "reviews.meeting.record"
    says = "Ghi kết quả cuộc họp thôn"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
