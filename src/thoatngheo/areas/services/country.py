"""Load the national list of units."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db import connection, transaction

from thoatngheo.areas.loading.package import part_of, read_country
from thoatngheo.areas.loading.resolutions import read_resolutions
from thoatngheo.areas.loading.steps import read_names, read_steps
from thoatngheo.areas.loading.store import Progress, store_links, store_names, store_types, store_units
from thoatngheo.areas.loading.wanted import wanted_links, wanted_units
from thoatngheo.areas.models import Unit
from thoatngheo.areas.policies import LOAD_COUNTRY
from thoatngheo.core import gate

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@dataclass(frozen=True, slots=True)
class Loaded:
    """How many units there are now, and how many rows this run added."""

    units: int
    added: int
    links_added: int
    types_added: int


def silent(done: int, total: int, what: str) -> None:
    """Nobody watches."""


@transaction.atomic
def load_country(*, actor: Person | None, progress: Progress = silent, only: Collection[str] = ()) -> Loaded:
    """Both trees of units, their types, links and other names. Run again, it adds what is missing and keeps what people entered.

    `actor` None is the set-up of the system itself (command line, demo, tests). `progress(done, total, what)`
    is called about ten times. Takes some seconds for the whole country. `only`: codes of provinces of the new
    tree; these and the old provinces that went into them, for a try-out or a test.
    """
    if actor is not None:
        gate.require(actor, LOAD_COUNTRY)
    before = Unit.objects.count()
    country, resolutions, steps = read_country(), read_resolutions(), read_steps()
    if only:
        country = part_of(country, only)
        steps = tuple(step for step in steps if any(row.path == step.into for row in country.old))
    units = list(wanted_units(country, resolutions, steps))
    stored = store_units(units, progress)
    types = store_types(units, stored)
    progress(len(units), len(units), "loại khu vực")
    links = store_links(wanted_links(country, resolutions, steps), stored)
    progress(len(units), len(units), "quan hệ cũ – mới")
    store_names({path: names for path, names in read_names().items() if path in stored}, stored)
    with connection.cursor() as cursor:  # until the planner knows the new rows it walks lineages row by row: minutes for seconds
        cursor.execute("ANALYZE areas_unit, areas_unittype, areas_succession, areas_namevariant")
    now = Unit.objects.count()
    return Loaded(now, now - before, links, types)
