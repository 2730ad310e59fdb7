"""Village meetings: the hamlet head writes down those of the own hamlet, the officer any of the commune; others read."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import declare
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.front import followed, followers

WRITERS = (Role.HAMLET_HEAD, Role.COMMUNE_OFFICER)

# The round's meetings, hamlet by hamlet, as numbers.
SEE_MEETINGS = declare(
    "reviews.round.meetings",
    Round,
    says="Xem các cuộc họp thôn của đợt rà soát",
    may=followers(Role.HAMLET_HEAD),
    rows=followed(above_and_below, Role.HAMLET_HEAD),
)
VIEW_MEETING = declare(
    "reviews.meeting.view", Meeting, says="Xem cuộc họp thôn", may=followers(Role.HAMLET_HEAD), rows=followed(within, Role.HAMLET_HEAD)
)
PLAN_MEETING = grant("reviews.meeting.plan", Unit, says="Mời họp thôn", who=WRITERS, where=in_area("path"))
RECORD_MEETING = grant("reviews.meeting.record", Meeting, says="Ghi kết quả cuộc họp thôn", who=WRITERS, where=in_area("path"))
