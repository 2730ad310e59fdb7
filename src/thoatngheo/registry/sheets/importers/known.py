"""What the registry already has of the households and people that a file names."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import connection

from thoatngheo.areas.paths import within
from thoatngheo.core.rls import lifted
from thoatngheo.registry.households.models import Membership, Relation

# One parameter for the whole list: naming ten thousand values one by one takes longer than finding them.
BY_CODE = "SELECT code, id, path, head_fold FROM registry_household WHERE code = ANY(%s)"
BY_ID = """
SELECT person.id_index, membership.household_id, membership.path, person.name_fold, membership.relation
FROM registry_person person JOIN registry_membership membership ON membership.person_id = person.id
WHERE person.id_index = ANY(%s) AND membership.left_on IS NULL"""


@dataclass(frozen=True, slots=True)
class KnownHousehold:
    """A household on record, as far as a row is compared with it."""

    id: uuid.UUID
    path: str
    head_fold: str
    birth_year: int | None


@dataclass
class Known:
    """Looked up in bulk, for the codes, IDs and units of a chunk of rows; `paths` is the officer's area."""

    paths: Sequence[str]
    by_code: dict[str, KnownHousehold] = field(default_factory=dict)
    by_id: dict[bytes, tuple[KnownHousehold, bool]] = field(default_factory=dict)
    by_head: dict[tuple[int, str], list[KnownHousehold]] = field(default_factory=dict)
    units: set[int] = field(default_factory=set)

    def look_up(self, codes: Collection[str], indexes: Collection[bytes], units: Collection[int]) -> None:
        with lifted():  # codes and numbers are one of a kind in the whole country
            self.look_up_codes(codes)
            self.look_up_ids(indexes)
        self.look_up_units(set(units) - self.units)

    def look_up_codes(self, codes: Collection[str]) -> None:
        for code, identifier, path, head_fold in fetched(BY_CODE, list(codes)):
            self.by_code[code] = KnownHousehold(identifier, path, head_fold, None)

    def look_up_ids(self, indexes: Collection[bytes]) -> None:
        """Whoever holds one of the numbers and is a member somewhere today."""
        for index, identifier, path, name_fold, relation in fetched(BY_ID, list(indexes)):
            self.by_id[bytes(index)] = (KnownHousehold(identifier, path, name_fold, None), relation == Relation.HEAD)

    def look_up_units(self, units: Collection[int]) -> None:
        """The heads of the households that live in the units."""
        if not units:
            return
        self.units |= set(units)
        heads = Membership.objects.filter(within("path", self.paths), relation=Relation.HEAD, left_on__isnull=True)
        rows = heads.filter(household__unit__in=units).values_list(
            "household__unit_id", "household__head_fold", "household_id", "path", "person__birth_year", "person__birth_date"
        )
        for unit, head_fold, identifier, path, year, day in rows.iterator(chunk_size=20_000):
            found = KnownHousehold(identifier, path, head_fold, day.year if day else year)
            self.by_head.setdefault((unit, head_fold), []).append(found)

    def head(self, unit: int, head_fold: str, birth_year: int | None) -> KnownHousehold | None:
        """The household of the unit whose head has this name and, where both are known, this year of birth."""
        for found in self.by_head.get((unit, head_fold), ()):
            if birth_year is None or found.birth_year is None or found.birth_year == birth_year:
                return found
        return None

    def inside(self, found: KnownHousehold) -> bool:
        return any(found.path.startswith(path) for path in self.paths)


def fetched(query: str, keys: list[Any]) -> list[tuple[Any, ...]]:
    """The rows of a query with a list of keys; nothing is asked for no key."""
    if not keys:
        return []
    with connection.cursor() as cursor:
        cursor.execute(query, [keys])
        return list(cursor.fetchall())
