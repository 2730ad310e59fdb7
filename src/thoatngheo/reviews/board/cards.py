"""Home cards of the legal review: for the commune, its chairman, the offices above and the Front: what waits, until when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import SUPERVISORS
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.working_days import calendar
from thoatngheo.reviews.board.rows import Row, rows, rows_of, sums
from thoatngheo.reviews.board.stages import Stage
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.reviews.rounds.policies.campaigns import front_paths
from thoatngheo.reviews.rounds.policies.rounds import VIEW_CAMPAIGN, VIEW_ROUND
from thoatngheo.reviews.rounds.process import process_of
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SHOWN = 3


def campaign_cards(user: Person) -> list[Card] | None:
    """For the offices above: each review that is still open in one of their communes."""
    if not holds(user, *SUPERVISORS):
        return None
    seen = (
        gate.visible(user, VIEW_CAMPAIGN, Campaign.objects.all()).filter(within("path", scope(user, *SUPERVISORS))).select_related("unit")
    )
    still_open = seen.filter(rounds__state=Round.State.OPEN).distinct()
    today = timezone.localdate()
    return [campaign_card(each, today) for each in still_open.order_by("ends_on")[:SHOWN]]


def campaign_card(campaign: Campaign, today: date) -> Card:
    held = list(campaign.rounds.select_related("unit"))
    total = sums(rows(held, process_of(campaign), calendar(), today))
    parts = [gettext("%(count)s xã chưa quyết định") % {"count": number(total.communes - total.decided)}]
    if total.late_communes:
        parts.append(gettext("%(count)s xã trễ hạn") % {"count": number(total.late_communes)})
    if total.returned:
        parts.append(gettext("%(count)s lần trả lại chưa được trả lời") % {"count": number(total.returned)})
    if ready := total.decided - total.published:
        parts.append(gettext("%(count)s xã chờ công bố") % {"count": number(ready)})
    return Card(
        Place.WAITING,
        str(campaign),
        waits="; ".join(parts) + ".",
        until=campaign.ends_on,
        link=reverse("reviews:campaign", args=[campaign.pk]),
        button=gettext("Xem các xã"),
        picture="list-details",
        done=total.decided,
        total=total.communes,
    )


def round_cards(user: Person) -> list[Card] | None:
    """For the commune and the Front: each open review of the own area with its next step; returned ones say so.

    What waits for the chairman's signature has a card of its own, with the decisions.
    """
    front, chairman = bool(front_paths(user)), holds(user, Role.COMMUNE_CHAIRMAN)
    if holds(user, *SUPERVISORS) or not (front or chairman or holds(user, Role.COMMUNE_OFFICER)):
        return None
    seen = (
        gate.visible(user, VIEW_ROUND, Round.objects.all())
        .filter(state=Round.State.OPEN, on_paper=False, starts_on__isnull=False)
        .select_related("unit")
    )
    held = list(seen.order_by("ends_on", "path")[:SHOWN])
    if not held:
        return []
    today, days = timezone.localdate(), calendar()
    found = rows_of([(each, process_of(each)) for each in held], days, today)
    return [round_card(row, follows=front, signs=chairman) for row in found]


def round_card(row: Row, *, follows: bool, signs: bool) -> Card:
    held, tally, first = row.round, row.tally, row.latest or row.waits
    return Card(
        Place.AREA if follows or signs else Place.WAITING,
        str(held),
        waits=next_words(row, follows=follows),
        until=first.due if first and first.due else held.ends_on,
        link=reverse("reviews:round", args=[held.pk]),
        button=gettext("Xem đợt rà soát"),
        picture="clipboard-check",
        done=tally.ended,
        total=tally.listed or None,
    )


def next_words(row: Row, *, follows: bool) -> str:
    """One or two sentences: what to do first; for the Front, what is going on."""
    tally, said = row.tally, []
    if follows:
        if tally.next_meeting:
            said.append(gettext("Cuộc họp thôn gần nhất: %(day)s.") % {"day": f"{tally.next_meeting:%d/%m/%Y}"})
        if tally.on_wall:
            said.append(gettext("%(count)s hộ đang niêm yết.") % {"count": number(tally.on_wall)})
    else:
        if tally.returned:
            said.append(gettext("Cấp trên đã trả lại kèm ý kiến, xã cần trả lời."))
        if tally.comments:
            said.append(gettext("%(count)s góp ý chưa trả lời.") % {"count": number(tally.comments)})
    if row.latest and not follows:
        said.append(gettext("%(count)s hộ trễ hạn: %(waits)s.") % {"count": number(row.latest.late_count), "waits": lowered(row.latest)})
    if row.waits and row.waits is not row.latest and not (follows and said):
        said.append(gettext("%(count)s hộ %(waits)s.") % {"count": number(row.waits.count), "waits": lowered(row.waits)})
    if not tally.listed:
        said.append(gettext("Chưa lập danh sách hộ."))
    return " ".join(said) or gettext("Mọi hộ đã có quyết định.")


def lowered(stage: Stage) -> str:
    """What the stage waits for, within a sentence."""
    words = str(stage.waits)
    return words[:1].lower() + words[1:]
