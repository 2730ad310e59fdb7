"""Meetings, postings and complaints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.hearings.complaint_board import Line
from thoatngheo.reviews.hearings.complaint_terms import Count
from thoatngheo.reviews.hearings.meeting_board import Hamlet
from thoatngheo.reviews.hearings.models import Complaint, MeetingVote
from thoatngheo.reviews.hearings.posting_board import Hanging, Waiting
from thoatngheo.web.figures import day, number
from thoatngheo.web.shapes import category
from thoatngheo.web.tables import Column, Kind, Table, Tone, hint, joined

HAMLET, HEAD = _("Thôn, tổ dân phố"), _("Chủ hộ")


class HamletRow(NamedTuple):
    """A hamlet, and whether the person may plan and record its meetings."""

    hamlet: Hamlet
    may: bool


class Vote(NamedTuple):
    row: MeetingVote
    head: str


class Changed(NamedTuple):
    """What a complaint changed under one standard; "" where the list says nothing."""

    standard: str
    before: str
    after: str


class Posted(NamedTuple):
    """A row of a posted list: its text, the head's name, category and words under each standard, the household's code."""

    row: Mapping[str, Any]
    head: str
    cells: Sequence[tuple[str, Any]]
    key: str | None


def meetings(rows: Iterable[HamletRow], total: Mapping[str, int]) -> Table[HamletRow]:
    """The hamlets of a round: what waits for a meeting, and the meetings that were."""
    return Table(
        _("Các thôn của đợt rà soát"),
        rows,
        (
            Column(HAMLET, lambda row: row.hamlet.unit.full_name, total=_("Cộng")),
            Column(
                _("Đang chuẩn bị"),
                lambda row: row.hamlet.preparing,
                Kind.NUMBER,
                template="reviews/cells/preparing.html",
                total=total.get("preparing", 0),
            ),
            Column(_("Chờ họp"), lambda row: row.hamlet.waiting, Kind.NUMBER, total=total.get("waiting", 0)),
            Column(_("Đã thông qua"), lambda row: row.hamlet.agreed, Kind.NUMBER, total=total.get("agreed", 0)),
            Column(_("Các cuộc họp"), template="reviews/cells/meetings.html"),
            Column(_("Việc tiếp theo"), template="reviews/cells/next.html"),
        ),
    )


def votes(rows: Iterable[Vote]) -> Table[Vote]:
    """What the meeting said about each household."""
    return Table(
        _("Ý kiến về từng hộ"),
        rows,
        (
            Column(HEAD, lambda vote: vote.head),
            Column(_("Kết quả phân loại"), template="reviews/cells/vote_results.html"),
            Column(_("Đồng ý"), lambda vote: counted(vote.row.agree), Kind.FIGURE),
            Column(_("Không đồng ý"), lambda vote: counted(vote.row.disagree), Kind.FIGURE),
            Column(_("Kết luận"), template="reviews/cells/vote_outcome.html"),
            Column(_("Ghi chú"), lambda vote: vote.row.note),
        ),
    )


def counted(votes: int | None) -> str:
    return "" if votes is None else number(votes)


def waiting(rows: Iterable[Waiting], first: int, again: int) -> Table[Waiting]:
    """Households that wait for their first or second posting."""
    return Table(
        _("Hộ chờ niêm yết theo thôn"),
        rows,
        (
            Column(HAMLET, lambda row: row.unit.full_name, total=_("Cộng")),
            Column(_("Niêm yết lần đầu"), kind=Kind.FIGURE, template="reviews/cells/post_first.html", total=number(first)),
            Column(_("Niêm yết lại sau phúc tra"), kind=Kind.FIGURE, template="reviews/cells/post_again.html", total=number(again)),
        ),
    )


def lists(rows: Iterable[Hanging]) -> Table[Hanging]:
    """The lists of a round that were made, and how they hang."""
    return Table(
        _("Các danh sách đã lập"),
        rows,
        (
            Column(_("Danh sách"), template="reviews/cells/list.html"),
            Column(_("Số hộ"), lambda row: row.households, Kind.NUMBER),
            Column(_("Từ ngày, đến hết ngày"), lambda row: f"{day(row.posting.starts_on)} – {day(row.posting.ends_on)}"),
            Column(_("Tình trạng"), template="reviews/cells/list_state.html"),
            Column(_("Nơi niêm yết"), lambda row: "; ".join(row.posting.places)),
        ),
    )


def posting(rows: Iterable[Posted], standards: Sequence[str], *, may_receive: bool) -> Table[Posted]:
    """A posted list; who receives complaints has a link at each household."""

    def result(at: int, title: str) -> Column[Posted]:
        return Column(title, lambda row: told(*row.cells[at]))

    return Table(
        _("Kết quả rà soát"),
        rows,
        (
            Column(_("Hộ gia đình"), lambda row: f"{row.row['number']}. {row.head}"),
            Column(HAMLET, lambda row: row.row["hamlet"]),
            *(result(at, title) for at, title in enumerate(standards)),
            Column("", template="reviews/cells/complain.html", css="no-print", when=may_receive),
        ),
    )


def told(code: str, words: Any) -> object:
    """A category and what changed; what is not known says no more."""
    return joined(" ", category(code), hint(words) if code != "undetermined" else "") if code else ""


def complaints(rows: Iterable[Line]) -> Table[Line]:
    return Table(
        _("Sổ khiếu nại"),
        rows,
        (
            Column(
                _("Số"),
                lambda line: gettext("Số %(number)s") % {"number": line.complaint.number},
                link=lambda line: reverse("reviews:complaint", args=[line.complaint.pk]),
            ),
            Column(_("Hộ"), lambda line: line.head),
            Column(HAMLET, lambda line: line.hamlet),
            Column(_("Người khiếu nại"), lambda line: line.complainant or hint(gettext("không hiện"))),
            Column(_("Ngày nhận"), lambda line: line.complaint.received_on, Kind.DAY),
            Column(_("Hạn trả lời"), template="reviews/cells/complaint_due.html"),
            Column(
                _("Kết quả"),
                lambda line: line.complaint.get_state_display(),
                tone=lambda line: Tone.WAIT if line.complaint.state == Complaint.State.RECEIVED else Tone.GOOD,
            ),
        ),
    )


def by_hamlet(rows: Iterable[tuple[str, Count]]) -> Table[tuple[str, Count]]:
    return Table(
        _("Theo thôn, tổ dân phố"),
        rows,
        (
            Column(HAMLET, lambda row: row[0]),
            Column(_("Đã nhận"), lambda row: row[1].received, Kind.NUMBER),
            Column(_("Đang phúc tra"), lambda row: row[1].open, Kind.NUMBER),
            Column(_("Trả lời đúng hạn"), lambda row: row[1].in_time, Kind.NUMBER),
            Column(_("Trễ hạn"), lambda row: row[1].late, Kind.NUMBER),
            Column(_("Khiếu nại đúng"), lambda row: row[1].upheld, Kind.NUMBER),
            Column(_("Giữ nguyên"), lambda row: row[1].rejected, Kind.NUMBER),
        ),
    )


def changes(rows: Iterable[Changed]) -> Table[Changed]:
    return Table(
        _("Kết quả của hộ"),
        rows,
        (
            Column(_("Chuẩn"), lambda row: row.standard),
            Column(_("Khi niêm yết"), lambda row: category(row.before) if row.before else hint(gettext("không có trong danh sách"))),
            Column(_("Sau phúc tra"), lambda row: category(row.after) if row.after else ""),
        ),
    )
