"""What a person may choose on the pages of figures: areas, years, standards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate
from thoatngheo.core.once import once
from thoatngheo.monitoring.policies import VIEW_FORM
from thoatngheo.reviews.rounds.models import ClassificationRun, Round
from thoatngheo.reviews.rounds.places import ancestors, topmost
from thoatngheo.reviews.rounds.policies.rounds import VIEW_ROUND

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

MANY = 100
LATEST = "-year", "path"


def rounds_seen_by(user: Person) -> list[Round]:
    """The yearly rounds that touch the person's area, the latest first (one query)."""
    found = gate.visible(user, VIEW_ROUND, Round.objects.all()).filter(kind=Round.Kind.YEARLY).select_related("unit").order_by(*LATEST)
    return once(("yearly rounds of", user.pk), lambda: list(found))


def other_rounds(user: Person) -> list[Round]:
    """The ad hoc and special rounds that touch the person's area, the latest first (one query)."""
    found = (
        gate.visible(user, VIEW_ROUND, Round.objects.all()).exclude(kind=Round.Kind.YEARLY).select_related("unit").order_by("-day", "path")
    )
    return list(found[:MANY])


def areas_for(user: Person, rounds: list[Round]) -> list[Unit]:
    """Units the person may ask about: the own ones, those of the rounds, those between, and the communes of the rounds (one query)."""
    paths = {round.path for round in rounds}
    own = scope(user)
    reached = paths | ancestors(paths) | (set() if own == WHOLE_COUNTRY else set(own))
    wanted = Unit.objects.filter(Q(path__in=reached) | Q(parent__path__in=paths)).exclude(level=Level.HAMLET)
    return list(gate.visible(user, VIEW_FORM, wanted).order_by("path"))


def first_area(user: Person, areas: list[Unit]) -> Unit | None:
    """Where a person starts: the own unit; for the whole country the unit of the latest round."""
    own = scope(user)
    mine = [area for area in areas if area.path in topmost(own)]
    return min(mine or areas, key=lambda area: (area.path.count("."), -area.valid_from.toordinal()), default=None)


def standards_run(rounds: list[Round]) -> list[str]:
    """The standards under which any of the rounds has results (one query)."""
    runs = ClassificationRun.objects.filter(round__in=rounds, current=True).values_list("standard", flat=True)
    return once(("standards run", *(round.pk for round in rounds)), lambda: sorted(set(runs)))
