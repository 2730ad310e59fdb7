"""What a case waits for, in words: the next step of the law and who takes it. Pure."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.reviews.cases.states import State
from thoatngheo.reviews.rounds.domain import Category

WAITS: dict[str, StrOrPromise] = {
    State.LISTED: _("Chờ thu thập thông tin (Phiếu B)"),
    State.SURVEYED: _("Chờ phân loại"),
    State.CLASSIFIED: _("Chờ họp thôn"),
    State.MEETING_HELD: _("Chờ niêm yết"),
    State.POSTED: _("Chờ hết thời gian niêm yết, rồi quyết định"),
    State.COMPLAINED: _("Chờ phúc tra"),
    State.RECHECKED: _("Chờ niêm yết lại"),
    State.POSTED_AGAIN: _("Chờ hết thời gian niêm yết lại, rồi quyết định"),
    State.DECIDED: _("Đã xong"),
    State.REFUSED: _("Đã xong"),
}
MORE_FACTS: StrOrPromise = _("Thiếu thông tin để phân loại")


def waits_for(state: str, main_category: str | None = None) -> StrOrPromise:
    """The next step; a surveyed household whose main result is open waits for more answers."""
    if state == State.SURVEYED and main_category == Category.UNDETERMINED:
        return MORE_FACTS
    return WAITS.get(state, "")
