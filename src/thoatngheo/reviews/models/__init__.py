"""The review: campaigns and rounds, cases and their steps, runs with results, meetings, postings, decisions, the status ledger."""

from thoatngheo.reviews.models.cases import Case, CaseStep, ExpectedEscape, Request, ReviewerTask, Survey
from thoatngheo.reviews.models.decisions import Certificate, Decision, DecisionItem, RegisterEntry
from thoatngheo.reviews.models.meetings import Meeting, MeetingVote
from thoatngheo.reviews.models.postings import Complaint, Posting, PostingItem
from thoatngheo.reviews.models.results import ClassificationRun, Result
from thoatngheo.reviews.models.rounds import Campaign, Purpose, Remark, ReviewKind, Round
from thoatngheo.reviews.models.snapshots import Snapshot
from thoatngheo.reviews.models.status import StatusEntry
from thoatngheo.reviews.models.templates import OfficeTemplate

__all__ = [
    "Campaign",
    "Case",
    "CaseStep",
    "Certificate",
    "ClassificationRun",
    "Complaint",
    "Decision",
    "DecisionItem",
    "ExpectedEscape",
    "Meeting",
    "MeetingVote",
    "OfficeTemplate",
    "Posting",
    "PostingItem",
    "Purpose",
    "RegisterEntry",
    "Remark",
    "Request",
    "Result",
    "ReviewKind",
    "ReviewerTask",
    "Round",
    "Snapshot",
    "StatusEntry",
    "Survey",
]
