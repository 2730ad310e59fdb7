"""The days of the autumn of 2026 on which the review is played."""

from __future__ import annotations

from datetime import date

OPENED, ASKED, SURVEYED, CLASSIFIED = date(2026, 9, 3), date(2026, 9, 10), date(2026, 10, 15), date(2026, 10, 16)
INVITED, FIRST_MEETING, SURVEYED_AGAIN, SECOND_MEETING = date(2026, 10, 19), date(2026, 10, 21), date(2026, 10, 22), date(2026, 10, 27)
POSTED, POSTED_UNTIL, COMPLAINED, RECHECKED = date(2026, 10, 29), date(2026, 11, 3), date(2026, 10, 30), date(2026, 11, 5)
TOO_EARLY, POSTED_AGAIN_UNTIL, PREPARED, SIGNED = date(2026, 11, 9), date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 12)
PUBLISHED = date(2026, 11, 20)
