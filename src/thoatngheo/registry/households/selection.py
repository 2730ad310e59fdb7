"""The filters of the list of households, as they stand in an address."""

from __future__ import annotations

import uuid
from datetime import date
from typing import TYPE_CHECKING

from django.http import QueryDict

from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.numbers import digits_in
from thoatngheo.registry.households.models import Group, Household
from thoatngheo.registry.households.national_id import looked_for
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.querysets import HouseholdQuerySet, in_force

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account


def chosen(user: Account, asked: QueryDict, day: date) -> HouseholdQuerySet:
    """The households that the filters of an address ask for, among those the person may see."""
    rows = gate.visible(user, VIEW_HOUSEHOLD, Household.objects.all())
    if (unit := digits_in(asked.get("don-vi", ""))) and (place := Unit.objects.filter(pk=unit).first()):
        rows = rows.in_area(place)
    if asked.get("tinh-trang") == "het":
        rows = rows.filter(ended_on__isnull=False)
    elif asked.get("tinh-trang") != "tat-ca":
        rows = rows.existing()
    if (group := asked.get("nhom")) in Group.values:
        rows = rows.filter(in_force("groups__since", "groups__until", day), groups__group=group)
    if batch := as_uuid(asked.get("lan-nhap", "")):
        rows = rows.filter(batch=batch)
    found = looked_for(asked.get("tim", ""))
    return rows.search(asked.get("tim", ""), id_index=found.index, id_tail=found.tail, members=asked.get("thanh-vien") == "1")


def as_uuid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None
