"""How my area stands: the cards of the home page, with the figures of the latest review."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext

from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.insight.policies import VIEW_AREA
from thoatngheo.monitoring.choices import areas_for, first_area, rounds_seen_by
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.views import related
from thoatngheo.web.figures import number, percent
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def area_figures(user: Person) -> list[Card] | None:
    """Poor and near-poor households of the own area at the latest review that has results; nothing before the first."""
    if not gate.allows(user, VIEW_AREA):
        return None
    rounds = rounds_seen_by(user)
    area = first_area(user, areas_for(user, rounds))
    year = next((round.year for round in rounds if area is not None and related(round.path, area.path)), None)
    if area is None or year is None:
        return None
    try:
        total = compute(1, area, year).total
    except Problem:
        return None  # the round is open and nothing is classified yet: the round's own card says so
    link = f"{reverse('insight:area')}?don_vi={area.code}&nam={year}"
    figures = ((gettext("Hộ nghèo"), total[3], total[4]), (gettext("Hộ cận nghèo"), total[5], total[6]))
    return [
        Card(
            Place.AREA,
            f"{title}, {area.full_name} {year}",
            waits=gettext("%(rate)s số hộ") % {"rate": percent(rate)},
            figure=number(households),
            unit=gettext("hộ"),
            link=link,
            button=gettext("Xem số liệu"),
            picture="chart-bar",
        )
        for title, households, rate in figures
    ]
