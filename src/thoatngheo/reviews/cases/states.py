"""The way of a case through a review, as the law prescribes it: states, events, and nothing else. Pure.

    listed → surveyed → classified → meeting held → posted → (complained → re-checked → posted again)
           → decided | refused

Source: QĐ 24/2021/QĐ-TTg, Điều 4 and 5 (second-hand: domain notes of the law; docs/dev/law-status.md).
Two loops lead back, both the law's: a village meeting in which fewer than half of those attending agree
sends the case to survey again; a complaint sends it through a re-check to a second posting. A household
that was left out enters by a complaint and is surveyed in the re-check.
"""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    """How far the review of one household has come."""

    LISTED = "listed", _("Trong danh sách rà soát")
    SURVEYED = "surveyed", _("Đã thu thập thông tin")
    CLASSIFIED = "classified", _("Đã phân loại")
    MEETING_HELD = "meeting_held", _("Đã họp thôn")
    POSTED = "posted", _("Đã niêm yết")
    COMPLAINED = "complained", _("Có khiếu nại, chờ phúc tra")
    RECHECKED = "rechecked", _("Đã phúc tra")
    POSTED_AGAIN = "posted_again", _("Đã niêm yết lại")
    DECIDED = "decided", _("Đã công nhận")
    REFUSED = "refused", _("Không công nhận")


class Event(TextChoices):
    """What moves a case."""

    LIST = "list", _("Đưa vào danh sách")
    LIST_BY_COMPLAINT = "list_by_complaint", _("Đưa vào danh sách theo khiếu nại")
    SURVEY = "survey", _("Thu thập thông tin")
    CLASSIFY = "classify", _("Phân loại")
    AGREE = "agree", _("Cuộc họp thôn đồng ý")
    DISAGREE = "disagree", _("Cuộc họp thôn không đồng ý")
    POST = "post", _("Niêm yết")
    COMPLAIN = "complain", _("Khiếu nại")
    RECHECK = "recheck", _("Phúc tra")
    POST_AGAIN = "post_again", _("Niêm yết lại")
    DECIDE = "decide", _("Quyết định công nhận")
    REFUSE = "refuse", _("Trả lời không công nhận")


START = ""  # before a case exists
WAY: dict[Event, dict[str, State]] = {
    Event.LIST: {START: State.LISTED},
    Event.LIST_BY_COMPLAINT: {START: State.COMPLAINED},
    # Corrected answers replace the earlier ones while nobody has classified them; later, step 3 is repeated as a whole.
    Event.SURVEY: {State.LISTED: State.SURVEYED, State.SURVEYED: State.SURVEYED},
    Event.CLASSIFY: {State.SURVEYED: State.CLASSIFIED, State.CLASSIFIED: State.CLASSIFIED},
    Event.AGREE: {State.CLASSIFIED: State.MEETING_HELD},
    Event.DISAGREE: {State.CLASSIFIED: State.LISTED},
    Event.POST: {State.MEETING_HELD: State.POSTED},
    Event.COMPLAIN: {State.POSTED: State.COMPLAINED},
    Event.RECHECK: {State.COMPLAINED: State.RECHECKED},
    Event.POST_AGAIN: {State.RECHECKED: State.POSTED_AGAIN},
    Event.DECIDE: {State.POSTED: State.DECIDED, State.POSTED_AGAIN: State.DECIDED},
    Event.REFUSE: {State.POSTED: State.REFUSED, State.POSTED_AGAIN: State.REFUSED},
}
ENDED = frozenset({State.DECIDED, State.REFUSED})


def leads_to(state: str, event: Event) -> State | None:
    """The state after the event; None where the law does not allow it."""
    return WAY[event].get(state)


def events_from(state: str) -> list[Event]:
    """What may happen next, in the order of the law."""
    return [event for event, ways in WAY.items() if state in ways]


def states_before(event: Event) -> list[str]:
    """The states in which the event may happen."""
    return list(WAY[event])
