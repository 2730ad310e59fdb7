"""Complaints: the officer receives and re-checks; who complained is known only to the commune's officers, its chairman and the auditor."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import declare
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.front import followed, followers

RECEIVERS = (Role.COMMUNE_OFFICER,)
KNOW_THE_COMPLAINANT = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.AUDITOR)

SEE_COMPLAINTS = declare(
    "reviews.round.complaints", Round, says="Xem sổ khiếu nại của đợt rà soát", may=followers(), rows=followed(above_and_below)
)
VIEW_COMPLAINT = declare("reviews.complaint.view", Complaint, says="Xem khiếu nại", may=followers(), rows=followed(within))
# The name and the words of who complained.
SEE_COMPLAINANT = grant(
    "reviews.complaint.complainant", Complaint, says="Xem tên và lời của người khiếu nại", who=KNOW_THE_COMPLAINANT, where=in_area("path")
)
RECEIVE_COMPLAINT = grant("reviews.complaint.receive", Round, says="Nhận khiếu nại", who=RECEIVERS, where=in_area("path"))
RECHECK_COMPLAINT = grant("reviews.complaint.recheck", Complaint, says="Ghi kết quả phúc tra", who=RECEIVERS, where=in_area("path"))
