"""Reads of households, after `gate.visible`: each call reads as a part of a phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Self

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.names import fold

if TYPE_CHECKING:
    from thoatngheo.registry.households.models import Household, Membership, Statement  # noqa: F401 -- names of the generic bases below

HouseholdCode = re.compile(r"^[A-Za-z0-9][A-Za-z0-9./_-]*$")


def in_force(start: str, end: str, day: date) -> Q:
    """Rows whose half-open period [start, end) holds the day."""
    return Q(**{f"{start}__lte": day}) & (Q(**{f"{end}__isnull": True}) | Q(**{f"{end}__gt": day}))


class HouseholdQuerySet(QuerySet["Household"]):
    """Households; each method narrows or adds, none hides a query."""

    def in_area(self, *areas: Unit | str) -> Self:
        """Living now in one of the areas: units, or paths of the tree."""
        return self.filter(within("path", [area if isinstance(area, str) else area.path for area in areas]))

    def lived_in(self, paths: Sequence[str], day: date) -> Self:
        """Living in one of the subtrees on a day, wherever they are now."""
        rows = self.model.residences.rel.related_model._default_manager
        there = rows.filter(in_force("since", "until", day), within("path", paths), household=OuterRef("pk"))
        return self.filter(Exists(there))

    def existing(self) -> Self:
        """Households that have not ended."""
        return self.filter(ended_on__isnull=True)

    def by_name(self) -> Self:
        """In the order of names: given name, family name, middle names."""
        return self.order_by("head_sort", "id")

    def with_member_count(self, day: date) -> Self:
        """Adds `people`: members on the day."""
        members = self.model._meta.get_field("memberships").related_model._default_manager
        there = members.filter(in_force("joined_on", "left_on", day), household=OuterRef("pk")).order_by().values("household")
        # Counted for the rows of the page only: PostgreSQL works such a column out after the limit.
        return self.annotate(people=Coalesce(Subquery(there.annotate(number=Count("pk")).values("number")), 0))

    def search(self, text: str, *, id_index: bytes | None = None, id_tail: bytes | None = None, members: bool = False) -> Self:
        """Households found by what a person types.

        Words of the head's name in any order and without marks ("hoa nguyen"), the beginning of a
        household code, or, where the caller hands over their blind indexes, a national ID or its last four
        digits. With `members`, the names of all members are looked at too.
        """
        words = fold(text).split()
        if not words:
            return self
        if id_index is not None or id_tail is not None:
            found = Q(memberships__person__id_index=id_index) if id_index else Q(memberships__person__id_tail=id_tail)
            return self.filter(Q(pk__in=self.model._default_manager.filter(found).values("pk")) | self.code_like(text))
        name = every_word("head_fold", words)
        if members:
            name |= Q(pk__in=self.filter(every_word("memberships__person__name_fold", words)).values("pk"))
        if any(letter.isdigit() for letter in text):
            name |= self.code_like(text)
        return self.filter(name)

    @staticmethod
    def code_like(text: str) -> Q:
        code = text.strip().upper()
        return Q(code__startswith=code) if HouseholdCode.match(code) else Q(pk__in=[])


def every_word(field: str, words: Sequence[str]) -> Q:
    """Each word begins a word of the name: a trigram index answers it, an area's index narrows it first."""
    found = Q()
    for word in words:
        found &= Q(**{f"{field}__regex": rf"\m{re.escape(word)}"})
    return found


class MembershipQuerySet(QuerySet["Membership"]):
    """Memberships over time."""

    def on(self, day: date) -> Self:
        """In force on the day, the head first."""
        return self.filter(in_force("joined_on", "left_on", day)).order_by("member_no")


class StatementQuerySet(QuerySet["Statement"]):
    """Statements, in the order in which they hold."""

    def until(self, day: date) -> Self:
        """Said on the day or before, the one that counts last at the end."""
        return self.filter(said_on__lte=day).order_by("said_on", "id")
