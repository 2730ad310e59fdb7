"""The village meeting and its votes, posted lists, and complaints about them."""

from thoatngheo.reviews.hearings.models.meetings import Meeting, MeetingVote
from thoatngheo.reviews.hearings.models.postings import Complaint, Posting, PostingItem

__all__ = [
    "Complaint",
    "Meeting",
    "MeetingVote",
    "Posting",
    "PostingItem",
]
