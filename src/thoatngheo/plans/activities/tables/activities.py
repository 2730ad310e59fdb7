"""Activities, what came out of them, and whom they reached."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.models import Activity, ActivityOutput, Beneficiary
from thoatngheo.plans.activities.outputs import Output, RoundOutput
from thoatngheo.plans.activities.rows import ActivityRow
from thoatngheo.web.figures import number
from thoatngheo.web.tables import DASH, Column, Kind, Table, Tone, state

if TYPE_CHECKING:
    from thoatngheo.plans.activities.views.beneficiaries import Candidate

TONES = {Activity.State.DONE: Tone.GOOD, Activity.State.RUNNING: Tone.WAIT}
PLANNED, DONE, ROUND = _("Dự kiến"), _("Đã làm"), _("Đợt")


class Served(NamedTuple):
    """Somebody who was served, with the names as the person may read them."""

    row: Beneficiary
    name: str
    head: str


def activities(rows: Iterable[ActivityRow], *, with_unit: bool) -> Table[ActivityRow]:
    """A list of activities; `with_unit`: of several places."""
    return Table(
        _("Các hoạt động"),
        rows,
        (
            Column(
                _("Hoạt động"),
                lambda row: row.activity.name,
                link=lambda row: reverse("plans:activity", args=[row.activity.pk]),
                under=lambda row: row.activity.agency.name if row.activity.agency else row.activity.in_charge,
            ),
            Column(_("Địa bàn"), lambda row: row.activity.unit.full_name, when=with_unit),
            Column(_("Dự án"), lambda row: row.activity.project.label if row.activity.project else "", empty=DASH),
            Column(PLANNED, lambda row: row.planned, Kind.FIGURE, empty=DASH),
            Column(DONE, lambda row: done(row.output), Kind.FIGURE),
            Column(label_of(Activity, "due_on"), lambda row: row.activity.due_on, Kind.DAY),
            Column(label_of(Activity, "money"), lambda row: row.activity.money, Kind.MONEY),
            Column(label_of(Activity, "state"), standing),
        ),
    )


def done(output: Output) -> str:
    return f"{number(output.counted)} / {number(output.planned)}" if output.planned else number(output.counted)


def standing(row: ActivityRow) -> SafeString:
    """The state, and in a sentence what is wrong with it."""
    said = state(row.activity.get_state_display(), Tone.LATE if row.late else TONES.get(Activity.State(row.activity.state), Tone.PLAIN))
    return format_html("<span>{}<br><strong>{}</strong></span>", said, row.tells) if row.tells else said


def rounds(output: Output) -> Table[RoundOutput]:
    """What came out round by round."""
    return Table(
        _("Kết quả theo đợt"),
        output.rounds,
        (
            Column(ROUND, lambda row: row.number, total=_("Cộng")),
            Column(PLANNED, lambda row: row.planned, Kind.NUMBER, total=output.planned),
            Column(DONE, lambda row: row.counted, Kind.NUMBER, total=output.counted),
            Column(
                _("Còn thiếu"),
                lambda row: row.missing,
                Kind.NUMBER,
                total=output.missing,
                under=lambda row: gettext("vượt %(over)s") % {"over": number(row.over)} if row.over else "",
            ),
        ),
    )


def outputs(rows: Iterable[ActivityOutput]) -> Table[ActivityOutput]:
    """Every time something was written down."""
    return Table(
        _("Từng lần ghi"),
        rows,
        (
            Column(label_of(ActivityOutput, "on"), lambda row: row.on, Kind.DAY),
            Column(label_of(ActivityOutput, "round_no"), lambda row: row.round_no),
            Column(label_of(ActivityOutput, "quantity"), lambda row: row.quantity, Kind.NUMBER),
            Column(label_of(ActivityOutput, "note"), lambda row: row.note, empty=DASH),
            Column(_("Người ghi"), lambda row: row.by.full_name),
        ),
    )


def people(rows: Iterable[Served]) -> Table[Served]:
    """Those who were served; who may record ticks them to take them off."""
    return Table(
        _("Người thụ hưởng"),
        rows,
        (
            Column(_("Họ và tên"), template="plans/activities/cells/served.html"),
            Column(_("Chủ hộ"), lambda each: each.head, link=lambda each: reverse("registry:household", args=[each.row.household_id])),
            Column(_("Thôn, tổ dân phố"), lambda each: each.row.household.unit.full_name),
            Column(ROUND, lambda each: each.row.round_no),
            Column(_("Ngày"), lambda each: each.row.on, Kind.DAY),
            Column(_("Diện hộ khi thụ hưởng"), lambda each: each.row.served_words),
            Column(label_of(Beneficiary, "value"), lambda each: each.row.value, Kind.MONEY),
        ),
    )


def candidates(rows: Iterable[Candidate], *, heads: bool) -> Table[Candidate]:
    """Whom to tick; `heads`: households, not members."""
    return Table(
        _("Người để chọn"),
        rows,
        (
            Column(_("Họ và tên"), template="plans/activities/cells/candidate.html"),
            Column(_("Chủ hộ"), lambda row: row.head, under=lambda row: row.code),
            Column(_("Thôn, tổ dân phố"), lambda row: row.place),
            Column(_("Tuổi"), lambda row: row.age, Kind.NUMBER, when=not heads),
            Column(_("Diện hộ"), lambda row: row.served.label),
        ),
    )
