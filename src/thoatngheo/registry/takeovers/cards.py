"""What waits for the registry's people, on the home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.scope import holds
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.registry.households.policies import OFFICER, TAKE_OVER_HOUSEHOLDS
from thoatngheo.registry.takeovers.old_places import waiting_in
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def old_households(user: Person) -> list[Card] | None:
    """For the officer of a new commune: how many households are still on record in the old ones, and so on no list of today."""
    if not holds(user, *OFFICER):
        return None
    today = timezone.localdate()
    communes = list(gate.visible(user, TAKE_OVER_HOUSEHOLDS, Unit.objects.on(today)))
    counts = waiting_in(user, communes, today) if communes else {}
    return [
        Card(
            Place.WAITING,
            gettext("Hộ còn ghi ở đơn vị cũ"),
            waits=gettext("Chọn thôn của %(unit)s cho các thôn cũ; trước đó hộ chưa vào danh sách rà soát.") % {"unit": commune.full_name},
            figure=number(counts[commune.pk]),
            unit=gettext("hộ"),
            link=reverse("registry:take-over", args=[commune.pk]),
            button=gettext("Tiếp nhận"),
            picture="users",
            order=10,
        )
        for commune in communes
        if commune.pk in counts
    ]
