"""Poverty-reduction models and their households."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.models import Pilot, PilotHousehold
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table, Tone, joined, link, state

TONES = {Pilot.Verdict.REPLICATE: Tone.GOOD, Pilot.Verdict.ADJUST: Tone.WAIT}


class PilotRow(NamedTuple):
    """A model, how many households it has, what it cost for each."""

    pilot: Pilot
    number: int
    each: int | None


class Part(NamedTuple):
    row: PilotHousehold
    head: str


def pilots(rows: Iterable[PilotRow], today: date) -> Table[PilotRow]:
    return Table(
        _("Mô hình giảm nghèo"),
        rows,
        (
            Column(
                _("Mô hình"),
                lambda row: row.pilot.name,
                link=lambda row: reverse("plans:pilot", args=[row.pilot.pk]),
                under=lambda row: copied(row.pilot),
            ),
            Column(_("Địa bàn"), lambda row: row.pilot.unit.full_name),
            Column(_("Thời gian"), lambda row: span(row.pilot)),
            Column(_("Số hộ"), lambda row: row.number, Kind.NUMBER),
            Column(_("Kinh phí nhà nước"), lambda row: row.pilot.cost, Kind.MONEY),
            Column(_("Mỗi hộ"), lambda row: row.each, Kind.MONEY),
            Column(label_of(Pilot, "verdict"), lambda row: verdict(row.pilot, today), empty=DASH),
        ),
    )


def copied(pilot: Pilot) -> str:
    return gettext("Nhân rộng từ “%(name)s”") % {"name": pilot.replicates.name} if pilot.replicates else ""


def span(pilot: Pilot) -> str:
    return f"{day(pilot.starts_on)} – {day(pilot.ends_on) if pilot.ends_on else gettext('đang làm')}"


def verdict(pilot: Pilot, today: date) -> SafeString | str:
    """The verdict, or that it is due."""
    if pilot.verdict:
        return state(pilot.get_verdict_display(), TONES.get(Pilot.Verdict(pilot.verdict), Tone.PLAIN))
    return state(gettext("Chờ đánh giá"), Tone.WAIT) if pilot.ends_on and pilot.ends_on <= today else ""


def parts(rows: Iterable[Part], *, may_write: bool) -> Table[Part]:
    """The households of a model; who writes follows a link to what came of each."""
    return Table(
        _("Các hộ tham gia"),
        rows,
        (
            Column(
                _("Chủ hộ"),
                lambda part: part.head,
                link=lambda part: reverse("registry:household", args=[part.row.household_id]),
                under=lambda part: part.row.household.code,
            ),
            Column(_("Thôn, tổ dân phố"), lambda part: part.row.household.unit.full_name),
            Column(label_of(PilotHousehold, "joined_on"), lambda part: part.row.joined_on, Kind.DAY),
            Column(label_of(PilotHousehold, "left_on"), lambda part: part.row.left_on, Kind.DAY),
            Column(_("Kết quả của hộ"), lambda part: joined(" ", part.row.result or DASH, to_result(part) if may_write else "")),
        ),
    )


def to_result(part: Part) -> SafeString:
    address = reverse("plans:pilot-part", args=[part.row.pilot_id, part.row.pk])
    return format_html('<span class="no-print">{}</span>', link(gettext("Ghi kết quả"), address, f": {part.head}"))
