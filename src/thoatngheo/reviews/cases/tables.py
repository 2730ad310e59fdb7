"""Cases, requests, reviewers' hamlets and surveys from Excel."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from django.urls import reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.reviews.cases.lists import Line
from thoatngheo.reviews.cases.models import Case, Request, ReviewerTask
from thoatngheo.web.shapes import category
from thoatngheo.web.tables import Column, Kind, Table, Tone, hint

TONES = {Request.Outcome.WAITING: Tone.WAIT, Request.Outcome.LISTED: Tone.GOOD}


class Asked(NamedTuple):
    """A request, with the head's name as the person may read it."""

    row: Request
    head: str


class Place(NamedTuple):
    """A hamlet with its reviewers, how many households are listed and how many were surveyed."""

    unit: Unit
    tasks: Sequence[ReviewerTask]
    listed: int
    surveyed: int


def cases(rows: Iterable[Line], standards: Sequence[str]) -> Table[Line]:
    """The cases of a round, each with its result under every standard."""

    def result(at: int, title: str) -> Column[Line]:
        return Column(title, lambda line: badge(line.results[at]))

    return Table(
        _("Hộ rà soát"),
        rows,
        (
            Column(
                _("Chủ hộ"),
                lambda line: line.head,
                link=lambda line: reverse("reviews:case", args=[line.case.pk]),
                under=lambda line: line.case.household.code,
            ),
            Column(_("Thôn"), lambda line: line.place),
            Column(_("Vì sao"), lambda line: line.case.get_why_display()),
            Column(_("Bước"), lambda line: line.case.get_state_display(), under=lambda line: line.waits),
            *(result(at, title) for at, title in enumerate(standards)),
        ),
    )


def badge(code: str) -> SafeString:
    return category(code) if code else hint(gettext("chưa có"))


def of_hamlet(unit: Unit, rows: Iterable[Line], *, surveys: bool) -> Table[Line]:
    """The cases of a hamlet for its reviewer (`surveys`) or its head."""

    def page(line: Line) -> str:
        name = "reviews:survey" if surveys and line.case.state == Case.State.LISTED else "reviews:case"
        return reverse(name, args=[line.case.pk])

    return Table(
        unit.full_name,
        rows,
        (
            Column(_("Chủ hộ"), lambda line: line.head, link=page, under=lambda line: line.case.household.code),
            Column(_("Địa chỉ"), lambda line: line.case.household.address),
            Column(_("Bước"), lambda line: line.case.get_state_display(), under=lambda line: line.waits),
            Column(_("Kết quả"), badges, when=not surveys),
        ),
    )


def badges(line: Line) -> SafeString:
    return format_html_join("", "{} ", ((category(code),) for code in line.results if code))


def requests(rows: Iterable[Asked]) -> Table[Asked]:
    return Table(
        _("Giấy đề nghị"),
        rows,
        (
            Column(
                _("Hộ"),
                lambda asked: asked.head,
                link=lambda asked: reverse("reviews:request", args=[asked.row.pk]),
                under=lambda asked: asked.row.household.unit.full_name,
            ),
            Column(_("Ngày nhận"), lambda asked: asked.row.received_on, Kind.DAY),
            Column(_("Loại giấy"), lambda asked: asked.row.get_kind_display()),
            Column(
                _("Kết quả"),
                lambda asked: asked.row.get_outcome_display(),
                tone=lambda asked: TONES.get(Request.Outcome(asked.row.outcome), Tone.PLAIN),
            ),
            Column(_("Đợt rà soát"), lambda asked: asked.row.round),
        ),
    )


def assigned(rows: Iterable[Place], round_key: int) -> Table[Place]:
    """Who reviews which hamlet, and how far they are."""
    cases = reverse("reviews:cases", args=[round_key])
    return Table(
        _("Phân công theo thôn"),
        rows,
        (
            Column(_("Thôn"), lambda place: place.unit.full_name, link=lambda place: f"{cases}?thon={place.unit.pk}"),
            Column(_("Rà soát viên"), template="reviews/cells/reviewers.html"),
            Column(_("Đã thu thập"), template="reviews/cells/surveyed.html"),
        ),
    )


def batches(rows: Iterable[ImportBatch]) -> Table[ImportBatch]:
    """Uploaded lists whose households wait in the round."""
    return Table(
        _("Lần nhập từ Excel"),
        rows,
        (
            Column(
                _("Tệp"),
                lambda batch: batch.file_name,
                link=lambda batch: reverse("registry:batch", args=[batch.pk]),
                under=lambda batch: batch.uploaded_by,
            ),
            Column(_("Ghi ngày"), lambda batch: batch.imported_at, Kind.DAY),
            Column(_("Hộ đang chờ trong đợt"), lambda batch: getattr(batch, "waiting", 0), Kind.NUMBER),
            Column(_("Việc"), template="reviews/cells/take_surveys.html"),
        ),
    )
