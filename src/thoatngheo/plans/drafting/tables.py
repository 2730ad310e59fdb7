"""Versions, consultations and their answers, and what reading the document again found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import count
from typing import NamedTuple

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.drafting.consulting import Line, Tally
from thoatngheo.plans.drafting.models import Asked, Consultation, Version
from thoatngheo.plans.drafting.wording.again import Difference
from thoatngheo.plans.register.models import Plan
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table, Tone, hint, joined, link, state


class Sent(NamedTuple):
    """A consultation and its figures."""

    row: Consultation
    tally: Tally


class Answer(NamedTuple):
    """An agency that was asked; `late`: it has not answered in time, or answered late."""

    row: Asked
    late: bool


def versions(rows: Iterable[Version], plan: Plan) -> Table[Version]:
    return Table(
        _("Các bản đã lưu"),
        rows,
        (
            Column(_("Bản"), numbered, link=lambda version: reverse("plans:version", args=[plan.pk, version.number])),
            Column(label_of(Version, "note"), lambda version: version.note, empty=DASH),
            Column(_("Người lưu"), lambda version: version.by),
            Column(_("Lúc"), template="plans/drafting/cells/at.html"),
        ),
    )


def numbered(version: Version) -> str:
    return gettext("Bản %(number)s") % {"number": version.number}


def consultations(rows: Iterable[Sent], plan: Plan) -> Table[Sent]:
    """Every time the plan was sent to agencies."""
    return Table(
        _("Các đợt lấy ý kiến"),
        rows,
        (
            Column(
                _("Bản"),
                lambda sent: numbered(sent.row.version),
                link=lambda sent: reverse("plans:consultation", args=[plan.pk, sent.row.pk]),
            ),
            Column(_("Gửi ngày"), lambda sent: sent.row.asked_on, Kind.DAY),
            Column(label_of(Consultation, "due_on"), lambda sent: sent.row.due_on, Kind.DAY),
            Column(_("Trả lời"), lambda sent: f"{sent.tally.answered}/{sent.tally.asked}"),
            Column(_("Ý kiến chưa xử lý"), lambda sent: sent.tally.unsettled),
            Column(_("Tình trạng"), lambda sent: standing(sent.row), tone=lambda sent: None if sent.row.closed_on else Tone.WAIT),
        ),
    )


def page_of(plan: Plan, row: Consultation) -> str:
    return reverse("plans:consultation", args=[plan.pk, row.pk])


def standing(row: Consultation) -> str:
    return gettext("kết thúc %(on)s") % {"on": day(row.closed_on)} if row.closed_on else gettext("đang lấy ý kiến")


def answers(rows: Iterable[Answer], *, may_write: bool) -> Table[Answer]:
    """Who answered; the office writes down what came on paper."""
    return Table(
        _("Cơ quan được hỏi ý kiến"),
        rows,
        (
            Column(label_of(Asked, "agency"), lambda each: each.row.agency.name),
            Column(label_of(Asked, "answer"), answered),
            Column(label_of(Asked, "answered_on"), lambda each: each.row.answered_on, Kind.DAY, beside=lambda each: each.row.letter_number),
            Column(_("Ghi theo công văn"), on_paper, when=may_write),
        ),
    )


def answered(each: Answer) -> SafeString:
    """The answer, that it is late, and when the agency was reminded."""
    row, silent = each.row, each.row.answer == Asked.Answer.NONE
    late = (gettext("quá hạn") if silent else gettext("trả lời muộn")) if each.late else ""
    reminded = hint(gettext("đã nhắc %(on)s") % {"on": day(row.reminded_on)}) if row.reminded_on and silent else ""
    tone = (Tone.LATE if each.late else Tone.WAIT) if silent else Tone.GOOD
    return joined(" ", state(row.get_answer_display(), tone), late, reminded)


def on_paper(each: Answer) -> SafeString:
    row, name = each.row, f" {each.row.agency.name}"
    agrees = link(gettext("nhất trí"), reverse("plans:agree", args=[row.pk]), name) if row.answer == Asked.Answer.NONE else ""
    return joined(" · ", link(gettext("ý kiến"), reverse("plans:say", args=[row.pk]), name), agrees)


def drafts(rows: Iterable[Asked], today: date) -> Table[Asked]:
    """What the reader's agencies are asked."""
    return Table(
        _("Dự thảo gửi cơ quan tôi"),
        rows,
        (
            Column(_("Dự thảo"), lambda row: row.consultation.plan.subject, link=lambda row: reverse("plans:asked", args=[row.pk])),
            Column(_("Đơn vị soạn thảo"), lambda row: row.consultation.plan.unit.full_name),
            Column(_("Gửi đến"), lambda row: row.agency.name),
            Column(label_of(Consultation, "due_on"), lambda row: due(row, today)),
            Column(label_of(Asked, "answer"), said),
        ),
    )


def due(row: Asked, today: date) -> SafeString:
    asked = row.consultation
    late = not row.answered_on and not asked.closed_on and asked.due_on < today
    return joined(" ", day(asked.due_on), state(gettext("quá hạn"), Tone.LATE) if late else "")


def said(row: Asked) -> str:
    """The answer, with how many comments it brought."""
    comments: int = getattr(row, "said", 0)
    return f"{row.get_answer_display()} ({comments})" if comments else row.get_answer_display()


def old_and_new(rows: Iterable[Line], old: int, new: int) -> Table[Line]:
    """The sections that changed between two versions, and on whose comment."""
    numbers: Iterator[int] = count(1)
    before, after = gettext("Bản cũ (bản %(number)s)") % {"number": old}, gettext("Bản mới (bản %(number)s)") % {"number": new}
    return Table(
        _("Nội dung đã chỉnh sửa"),
        rows,
        (
            Column(_("TT"), lambda line: next(numbers)),
            Column(before, lambda line: paragraphs(line.changed.old_title, line.changed.old)),
            Column(after, lambda line: paragraphs(line.changed.new_title, line.changed.new)),
            Column(_("Theo góp ý của"), lambda line: line.who),
        ),
    )


def paragraphs(title: str, texts: Iterable[str]) -> SafeString:
    head = format_html("<p><strong>{}</strong></p>", title) if title else ""
    return format_html("{}{}", head, format_html_join("", "<p>{}</p>", ((text,) for text in texts)))


def differences(rows: Iterable[Difference]) -> Table[Difference]:
    return Table(
        _("Chỗ đọc lại khác số liệu"),
        rows,
        (
            Column(_("Phần"), lambda each: each.about),
            Column(_("Đã viết"), lambda each: each.written, empty=DASH),
            Column(_("Đọc lại"), lambda each: each.read, empty=DASH),
        ),
    )
