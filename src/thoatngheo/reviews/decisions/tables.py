"""Decisions, what they change, the register, and who is expected to escape or has escaped."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.reviews.decisions.lines import Group, Line
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem, RegisterEntry
from thoatngheo.reviews.rounds.models import StatusEntry
from thoatngheo.web.figures import day, number
from thoatngheo.web.icons import icon
from thoatngheo.web.shapes import category
from thoatngheo.web.tables import BREAK, DASH, Column, Kind, Table, hint, joined, link

if TYPE_CHECKING:
    from thoatngheo.reviews.decisions.services.escapes import Outcome

BEFORE, AFTER, CHANGE, HAMLET = _("Trước"), _("Sau"), _("Thay đổi"), _("Thôn, tổ dân phố")


class Difference(NamedTuple):
    """Households of a category before and after."""

    code: str
    before: int
    after: int
    difference: int


class Decided(NamedTuple):
    """What a decision said of a household; `link` where the reader may open it, `code` of its certificate."""

    item: DecisionItem
    number: str
    link: str
    withdrawn: bool
    certificate: Certificate | None
    code: str


class Escaped(NamedTuple):
    entry: StatusEntry
    head: str


class Expected(NamedTuple):
    """A household that is expected to escape, and what came of it."""

    told: Outcome
    head: str


class HamletCount(NamedTuple):
    place: str
    named: int
    escaped: int
    stayed: int


def decisions(rows: Iterable[Decision]) -> Table[Decision]:
    return Table(
        _("Các dự thảo, quyết định của đợt"),
        rows,
        (
            Column(
                _("Quyết định"),
                numbered,
                link=lambda decision: reverse("reviews:decision", args=[decision.pk]),
                beside=lambda decision: decision.get_kind_display(),
            ),
            Column(label_of(Decision, "standard"), lambda decision: decision.standard),
            Column(
                label_of(Decision, "state"), lambda decision: decision.get_state_display(), under=lambda decision: decision.returned_reason
            ),
            Column(_("Người lập"), lambda decision: f"{decision.prepared_by}, {day(decision.prepared_at)}"),
            Column(
                _("Người ký"),
                lambda decision: f"{decision.signer_name}, {day(decision.signed_on)}" if decision.signed_on else "",
                empty=DASH,
            ),
        ),
    )


def numbered(decision: Decision) -> str:
    return f"{decision.number:02d}/{decision.symbol}" if decision.number else gettext("Dự thảo")


def households(rows: Iterable[tuple[Line, str]]) -> Table[tuple[Line, str]]:
    """The households of a decision, each with its hamlet."""
    return Table(
        _("Danh sách hộ"),
        rows,
        (
            Column(
                _("Chủ hộ"),
                lambda row: row[0].name,
                link=lambda row: reverse("registry:household", args=[row[0].household]),
                under=lambda row: row[0].code,
            ),
            Column(HAMLET, lambda row: row[1]),
            Column(BEFORE, lambda row: category(row[0].before) if row[0].before else "", empty=DASH),
            Column(AFTER, lambda row: category(row[0].category)),
            Column(CHANGE, lambda row: changed(row[0])),
        ),
    )


def changed(line: Line) -> SafeString:
    """What changes for a household, why, and what there is to doubt."""
    said = line.outcome_label if line.outcome in {"refused", "ended"} else line.flow_label
    doubts = (format_html('<span class="notice-inline">{}{}</span>', icon("flag"), doubt) for doubt in line.doubts)
    return joined(BREAK, said, hint(line.reason) if line.reason else "", *doubts)


def differences(rows: Iterable[Difference]) -> Table[Difference]:
    return Table(
        _("Trước và sau quyết định"),
        rows,
        (
            Column(_("Nhóm hộ"), lambda row: category(row.code)),
            Column(BEFORE, lambda row: row.before, Kind.NUMBER),
            Column(AFTER, lambda row: row.after, Kind.NUMBER),
            Column(_("Tăng, giảm"), lambda row: f"{'+' if row.difference > 0 else ''}{number(row.difference)}", Kind.FIGURE),
        ),
    )


def groups(rows: Iterable[tuple[Group, int]], total: int, page: str = "") -> Table[tuple[Group, int]]:
    """What changes for how many; `page`: where the households of a group are listed."""
    return Table(
        _("Thay đổi gì"),
        rows,
        (
            Column(
                CHANGE,
                lambda row: row[0].title,
                link=lambda row: f"{page}?nhom={row[0].code}#danh-sach" if page else "",
                total=_("Cộng"),
            ),
            Column(_("Số hộ"), lambda row: row[1], Kind.NUMBER, total=total),
        ),
    )


def register(rows: Iterable[RegisterEntry], withdrawn: Collection[int]) -> Table[RegisterEntry]:
    """The decisions of a commune by number; `withdrawn`: those that a later one takes back."""
    return Table(
        _("Sổ quyết định"),
        rows,
        (
            Column(
                _("Số"),
                lambda entry: f"{entry.number:02d}/{entry.decision.symbol}" if entry.decision else "",
                link=lambda entry: reverse("reviews:decision", args=[entry.decision_id]),
            ),
            Column(_("Ngày ký"), lambda entry: entry.decision and entry.decision.signed_on, Kind.DAY),
            Column(_("Đơn vị"), lambda entry: entry.unit.full_name),
            Column(_("Nội dung"), template="reviews/cells/about.html"),
            Column(_("Người ký"), lambda entry: entry.decision and entry.decision.signer_name),
        ),
    )


def newly_escaped(rows: Iterable[Escaped]) -> Table[Escaped]:
    return Table(
        _("Hộ mới thoát nghèo"),
        rows,
        (
            Column(
                _("Chủ hộ"),
                lambda row: row.head,
                link=lambda row: reverse("registry:household", args=[row.entry.household_id]),
                beside=lambda row: row.entry.household.code,
            ),
            Column(HAMLET, lambda row: row.entry.household.unit),
            Column(_("Thoát nghèo"), lambda row: joined(" ", row.entry.get_flow_display(), hint(row.entry.standard))),
            Column(
                _("Ngày quyết định"),
                lambda row: getattr(row.entry, "recognised_on", None),
                Kind.DAY,
                link=lambda row: reverse("reviews:decision", args=[row.entry.decision_id]) if row.entry.decision_id else "",
            ),
            Column(_("Hết thời hạn"), lambda row: getattr(row.entry, "until", None), Kind.DAY),
        ),
    )


def expected(rows: Iterable[Expected]) -> Table[Expected]:
    """Who was named to escape this year, and whether they did."""
    return Table(
        _("Hộ dự kiến thoát nghèo"),
        rows,
        (
            Column(_("Chủ hộ"), lambda row: row.head, link=lambda row: reverse("registry:household", args=[row.told.escape.household_id])),
            Column(_("Thôn"), lambda row: row.told.escape.household.unit.full_name),
            Column(_("Dự kiến"), lambda row: row.told.escape.get_leaves_display()),
            Column(_("Vì sao"), lambda row: row.told.escape.why),
            Column(_("Thực tế"), template="reviews/cells/escaped.html"),
        ),
    )


def expected_by_hamlet(rows: Sequence[HamletCount], escaped: int, stayed: int) -> Table[HamletCount]:
    return Table(
        _("Theo thôn"),
        rows,
        (
            Column(_("Thôn"), lambda row: row.place, total=_("Cộng")),
            Column(_("Được nêu"), lambda row: row.named, Kind.NUMBER, total=sum(row.named for row in rows)),
            Column(_("Đã thoát"), lambda row: row.escaped, Kind.NUMBER, total=escaped),
            Column(_("Chưa thoát"), lambda row: row.stayed, Kind.NUMBER, total=stayed),
        ),
    )


def of_household(rows: Iterable[Decided]) -> Table[Decided]:
    """The decisions about one household."""
    return Table(
        _("Quyết định về hộ"),
        rows,
        (
            Column(
                _("Quyết định"),
                lambda each: link(each.number, each.link) if each.link else each.number,
                beside=lambda each: f"{day(each.item.decision.signed_on)}, {each.item.decision.standard}",
            ),
            Column(_("Nội dung"), template="reviews/cells/decided.html"),
            Column(_("Nhóm hộ"), lambda each: category(each.item.category)),
            Column(_("Giấy chứng nhận"), template="reviews/cells/certificate.html"),
        ),
    )
