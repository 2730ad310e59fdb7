"""How my area stands: the cards of the home page, with the figures of the latest review."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import get_language, gettext

from thoatngheo.accounts.scope import assignments
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.insight.policies import VIEW_AREA
from thoatngheo.monitoring.choices import areas_for, first_area, rounds_seen_by
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.forms.spec import Value
from thoatngheo.monitoring.views import related
from thoatngheo.reviews.rounds.drafts import kept_draft
from thoatngheo.web.figures import number, percent
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SIZE = 1_000  # bytes, about


@dataclass(frozen=True, slots=True)
class Figures:
    """Poor and near-poor households of an area at a review: counts and their share of all households."""

    area: str
    code: str
    year: int
    poor: tuple[Value, Value]
    near_poor: tuple[Value, Value]


def area_figures(user: Person) -> list[Card] | None:
    """Poor and near-poor households of the own area at the latest review that has results; nothing before the first."""
    if not gate.allows(user, VIEW_AREA):
        return None
    # Which area and which rounds they are follows from the roles in force today and from what drafts are made of.
    roles = frozenset((each.role, each.unit_id) for each in assignments(user))
    try:
        found = kept_draft(("figures of the own area", roles, get_language()), lambda: latest_figures(user), lambda _: SIZE)
    except Problem:
        return None  # the round is open and nothing is classified yet: the round's own card says so
    if found is None:
        return None
    link = f"{reverse('insight:area')}?don_vi={found.code}&nam={found.year}"
    figures = ((gettext("Hộ nghèo"), *found.poor), (gettext("Hộ cận nghèo"), *found.near_poor))
    return [
        Card(
            Place.AREA,
            f"{title}, {found.area} {found.year}",
            waits=gettext("%(rate)s số hộ") % {"rate": percent(rate)},
            figure=number(households),
            unit=gettext("hộ"),
            link=link,
            button=gettext("Xem số liệu"),
            picture="chart-bar",
        )
        for title, households, rate in figures
    ]


def latest_figures(user: Person) -> Figures | None:
    """None where no review touches the person's area. Raises Problem where the latest has no results."""
    rounds = rounds_seen_by(user)
    area = first_area(user, areas_for(user, rounds))
    year = next((round.year for round in rounds if area is not None and related(round.path, area.path)), None)
    if area is None or year is None:
        return None
    total = compute(1, area, year).total
    return Figures(area.full_name, area.code, year, (total[3], total[4]), (total[5], total[6]))
