"""How far a round is, step by step and commune by commune."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.reviews.board.rows import Row, Sums
from thoatngheo.reviews.board.stages import Stage
from thoatngheo.reviews.board.tally import Tally
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import ClassificationRun
from thoatngheo.web.figures import day, number
from thoatngheo.web.tables import Column, Kind, Table, joined


class Step(NamedTuple):
    """A step of a round, and where it is done ("" for who may not)."""

    stage: Stage
    link: str


class Ran(NamedTuple):
    """A classification run with the households of each category."""

    run: ClassificationRun
    title: str
    counts: Mapping[str, int]


class Found(NamedTuple):
    """A list of a campaign and what was entered into the ledger for it."""

    title: str
    purpose: str
    counts: Mapping[str, int]


def steps(rows: Iterable[Step], listed: int) -> Table[Step]:
    return Table(
        _("Số hộ ở từng bước"),
        rows,
        (
            Column(_("Bước"), lambda row: row.stage.title, total=_("Cộng")),
            Column(_("Đang chờ"), lambda row: row.stage.waits),
            Column(_("Số hộ"), lambda row: row.stage.count, Kind.NUMBER, total=listed),
            Column(_("Hạn"), template="reviews/cells/step_due.html"),
            Column(_("Việc tiếp theo"), template="reviews/cells/step_next.html"),
        ),
    )


def communes(rows: Iterable[tuple[Unit, Tally]]) -> Table[tuple[Unit, Tally]]:
    """The communes of a district's round."""
    return Table(
        _("Các xã của đợt"),
        rows,
        (
            Column(_("Xã"), lambda row: row[0].full_name),
            Column(_("Trong danh sách"), lambda row: row[1].listed, Kind.NUMBER),
            Column(_("Đã có kết quả"), lambda row: row[1].ended, Kind.NUMBER),
        ),
    )


def campaign(rows: Iterable[Row], sums: Sums) -> Table[Row]:
    """All communes of a campaign, with their sums below."""
    done = gettext("%(done)s trên %(total)s hộ") % {"done": number(sums.ended), "total": number(sums.listed)}
    return Table(
        _("Các xã của đợt"),
        rows,
        (
            Column(
                _("Đơn vị"),
                lambda row: row.round.unit.full_name,
                link=lambda row: reverse("reviews:round", args=[row.round.pk]),
                total=gettext("Cộng %(count)s đơn vị") % {"count": number(sums.communes)},
            ),
            Column(_("Đã quyết định"), template="reviews/cells/commune_done.html", total=done),
            Column(_("Đang chờ nhiều nhất"), template="reviews/cells/commune_waits.html"),
            Column(
                _("Trễ hạn"),
                template="reviews/cells/commune_late.html",
                total=gettext("%(count)s xã") % {"count": number(sums.late_communes)},
            ),
            Column(_("Ý kiến"), template="reviews/cells/commune_remarks.html"),
            Column(_("Khiếu nại"), lambda row: row.tally.complaints, Kind.NUMBER, total=sums.complaints),
            Column(
                _("Trạng thái"),
                template="reviews/cells/commune_state.html",
                total=gettext("%(count)s đã quyết định") % {"count": number(sums.decided)},
            ),
        ),
    )


def results(rows: Iterable[Found]) -> Table[Found]:
    return Table(
        _("Kết quả theo từng danh sách"),
        rows,
        (
            Column(_("Danh sách"), lambda row: row.title, under=lambda row: row.purpose),
            Column(_("Hộ nghèo"), lambda row: row.counts[Category.POOR], Kind.NUMBER),
            Column(_("Hộ cận nghèo"), lambda row: row.counts[Category.NEAR_POOR], Kind.NUMBER),
        ),
    )


def runs(rows: Iterable[Ran], standards: Sequence[str]) -> Table[Ran]:
    """The runs of a round; `standards`: those by which households are recognised."""

    def counted(code: str, word: str) -> Column[Ran]:
        return Column(word, lambda row: number(row.counts[code]) if code in row.counts else "", Kind.FIGURE)

    def about(row: Ran) -> str:
        only = "" if row.run.standard in standards else gettext("chỉ để so sánh, không công nhận")
        return " · ".join(filter(None, (row.run.standard, only)))

    title: Column[Ran] = Column(_("Chuẩn"), lambda row: row.title, under=about)
    households: Column[Ran] = Column(_("Số hộ"), lambda row: row.run.households, Kind.NUMBER)
    at: Column[Ran] = Column(_("Chạy lúc"), lambda row: joined(", ", day(row.run.run_at), row.run.run_by))
    categories = (counted(str(code), str(word)) for code, word in Category.choices)
    return Table(_("Kết quả phân loại theo từng chuẩn"), rows, (title, households, *categories, at))
