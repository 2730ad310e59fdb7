"""A list of an area as a person may see it."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.core import gate
from thoatngheo.core.sheets.writing import write_list
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.households.policies import EXPORT_HOUSEHOLDS
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.registry.households.querysets import HouseholdQuerySet
from thoatngheo.registry.sheets.exporters.lists import household_rows, member_rows
from thoatngheo.registry.sheets.layouts import LAYOUTS


def export_households(target: Path | IO[bytes], kind: ImportBatch.Kind, user: User, rows: HouseholdQuerySet) -> int:
    """Write the households, or their members, as of today. IDs are masked; names too, for who sees lists without names.

    Returns how many lines were written. Streams: memory does not grow with the area.
    """
    gate.require(user, EXPORT_HOUSEHOLDS)
    name = names_for(user).for_area(scope(user, *EXPORT_HOUSEHOLDS.who))
    today = timezone.localdate()
    lines = household_rows if kind == ImportBatch.Kind.HOUSEHOLDS else member_rows
    return write_list(target, LAYOUTS[kind], lines(rows.order_by(), today, name=name))
