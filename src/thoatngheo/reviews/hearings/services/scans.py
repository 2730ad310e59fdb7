"""The scan of the signed minutes: taken in after a look at what it is, given out only to who may see the meeting."""

from __future__ import annotations

from uuid import uuid4

from django.core.files.base import ContentFile, File

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.hearings.policies.meetings import RECORD_MEETING
from thoatngheo.reviews.hearings.problems.meetings import SCAN_BEFORE_CLOSING, SCAN_TOO_BIG, SCAN_UNREADABLE

MEGABYTE = 1 << 20
LIMIT = 10  # megabytes
# How each kind of file begins. Names and what the browser says of a file prove nothing.
BEGINS = {".pdf": b"%PDF-", ".jpg": b"\xff\xd8\xff", ".png": b"\x89PNG\r\n\x1a\n"}
KINDS = {".pdf": "application/pdf", ".jpg": "image/jpeg", ".png": "image/png"}


@use_case(RECORD_MEETING, on="meeting", lock=True)
def attach_scan(*, actor: User, meeting: Meeting, file: File[bytes]) -> Meeting:
    """Keep the scan outside the folders that the web server gives out, under a name of our own. A later one takes its place.

    Raises:
        Problem: the meeting is not closed, the file is too big, or is no PDF, JPEG or PNG.
    """
    if file.size > LIMIT * MEGABYTE:
        raise SCAN_TOO_BIG(size=round(file.size / MEGABYTE, 1), limit=LIMIT)
    content = file.read()
    ending = kind_of(content)
    if meeting.state != Meeting.State.HELD:
        raise SCAN_BEFORE_CLOSING()
    meeting.scan.save(f"{uuid4().hex}{ending}", ContentFile(content), save=False)
    meeting.save(update_fields=["scan"])
    return meeting


def kind_of(content: bytes) -> str:
    """The ending that belongs to what the file begins with."""
    for ending, beginning in BEGINS.items():
        if content.startswith(beginning):
            return ending
    raise SCAN_UNREADABLE()
