"""Links to the Excel sheets of activities, models and funds, for those who may use them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse

from thoatngheo.core import gate
from thoatngheo.plans.sheets.flow import kinds

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.areas.models import Unit
    from thoatngheo.core.gate import Person
    from thoatngheo.plans.register.models import Plan

Link = tuple["StrOrPromise", str]


def sheet_links(user: Person, unit: Unit, year: int, codes: tuple[str, ...], plan: Plan | None = None) -> list[Link]:
    """Title and address of each kind of sheet that the person may upload about the unit (or the plan)."""
    of = f"ke-hoach={plan.pk}" if plan is not None else f"don-vi={unit.pk}"
    known = kinds()
    offered = [known[code] for code in codes if code in known and gate.allows(user, known[code].action, unit)]
    return [(kind.title, f"{reverse('plans:sheet-upload')}?loai={kind.code}&{of}&nam={year}") for kind in offered]
