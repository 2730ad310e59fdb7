"""Rounds and campaigns."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.web.figures import day
from thoatngheo.web.tables import Column, Kind, Table, Tone


def campaigns(rows: Iterable[Campaign]) -> Table[Campaign]:
    return Table(
        _("Đợt mở cho nhiều xã"),
        rows,
        (
            Column(_("Đợt"), lambda campaign: campaign, link=lambda campaign: reverse("reviews:campaign", args=[campaign.pk])),
            Column(_("Thời gian"), lambda campaign: f"{day(campaign.starts_on)} – {day(campaign.ends_on)}"),
            Column(_("Danh sách theo chuẩn"), lambda campaign: ", ".join(campaign.standards)),
            Column(_("Số xã"), lambda campaign: getattr(campaign, "communes", None), Kind.NUMBER),
            Column(_("Đã quyết định"), lambda campaign: getattr(campaign, "decided", None), Kind.NUMBER),
        ),
    )


def rounds(rows: Iterable[Round]) -> Table[Round]:
    return Table(
        _("Đợt rà soát"),
        rows,
        (
            Column(
                _("Đợt rà soát"),
                lambda round: round.unit.full_name,
                link=lambda round: reverse("reviews:round", args=[round.pk]),
                under=lambda round: gettext(str(round.get_kind_display())),
            ),
            Column(_("Năm"), lambda round: f"{round.year}", Kind.FIGURE),
            Column(_("Ngày chốt"), lambda round: round.day, Kind.DAY),
            Column(_("Chuẩn"), lambda round: ", ".join(round.standards)),
            Column(_("Đã phân loại"), template="reviews/cells/classified.html"),
            Column(
                _("Trạng thái"),
                lambda round: gettext(str(round.get_state_display())),
                tone=lambda round: Tone.WAIT if round.state == Round.State.OPEN else Tone.GOOD,
            ),
        ),
    )
