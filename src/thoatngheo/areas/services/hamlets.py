"""Hamlets (thôn, bản, tổ dân phố): no national list has them, the commune enters its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import NameVariant, Unit
from thoatngheo.areas.policies import EDIT_HAMLETS
from thoatngheo.areas.problems import BAD_PERIOD, HAMLET_TWICE, NAME_EMPTY, NO_CHILD_HERE, NOT_A_HAMLET
from thoatngheo.areas.querysets import UnitQuerySet
from thoatngheo.areas.wording import Written, exact_key, name_key, read
from thoatngheo.core.use_cases import use_case

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@dataclass(frozen=True, slots=True)
class HamletRow:
    """One line of a list: the hamlet as written ("Thôn Tân Lập", "KP 3") and the first day of it, where known."""

    text: str
    since: date | None = None


@use_case(EDIT_HAMLETS, on="commune")
def add_hamlet(*, actor: Person, commune: Unit, text: str, since: date | None = None, source: str = "") -> Unit:
    """Enter one hamlet; HAMLET_TWICE where the commune has it already. Without `since` it is there as long as the commune."""
    known = {key_of(hamlet.title, hamlet.name): hamlet for hamlet in siblings(commune, since or commune.valid_from)}
    written = read(text, Level.HAMLET)
    if there := known.get(key_of(written.title, written.name)):
        raise HAMLET_TWICE(commune=commune.full_name, name=there.full_name)
    return add_hamlets(actor=actor, commune=commune, rows=[HamletRow(text, since)], source=source)[0]


@use_case(EDIT_HAMLETS, on="commune")
def add_hamlets(*, actor: Person, commune: Unit, rows: Sequence[HamletRow], source: str = "") -> list[Unit]:
    """Enter a list; a hamlet that is there already is taken as it is. The answer has one unit per row, in their order."""
    if commune.level != Level.COMMUNE:
        raise NO_CHILD_HERE(unit=commune.full_name)
    Unit.objects.select_for_update().get(pk=commune.pk)  # two people may be numbering at once
    known = {key_of(hamlet.title, hamlet.name): hamlet for hamlet in siblings(commune, min_since(commune, rows))}
    number = last_number(commune)
    answer: list[Unit] = []
    new: list[Unit] = []
    for line, row in enumerate(rows, start=1):
        written = checked(commune, row, line)
        key = key_of(written.title, written.name)
        if key not in known:
            number += 1
            known[key] = new_hamlet(commune, number, written, row.since, source)
            new.append(known[key])
        answer.append(known[key])
    Unit.objects.bulk_create(new)
    return answer


def checked(commune: Unit, row: HamletRow, line: int) -> Written:
    written = read(row.text, Level.HAMLET)
    if not written.name:
        raise NAME_EMPTY(line=line)
    if row.since:
        check_day(commune, row.since)
    return written


def new_hamlet(commune: Unit, number: int, written: Written, since: date | None, source: str) -> Unit:
    """Code and place: the commune's, and a number of three digits."""
    hamlet = Unit(
        level=Level.HAMLET,
        code=f"{commune.code}{number:03d}",
        title=written.title,
        name=written.name,
        parent=commune,
        path=f"{commune.path}{number:03d}.",
        valid_from=since or commune.valid_from,
        valid_to=commune.valid_to,
        start_known=since is not None,
        source=source or "Cấp xã nhập",
        verified=bool(source),
    )
    return hamlet.set_keys()


@use_case(EDIT_HAMLETS, on="hamlet")
def rename_hamlet(*, actor: Person, hamlet: Unit, text: str) -> Unit:
    """Another name for the same hamlet; the old one goes on finding it."""
    commune = commune_of(hamlet)
    written = read(text, Level.HAMLET)
    if not written.name:
        raise NAME_EMPTY(line=1)
    others = {key_of(other.title, other.name) for other in siblings(commune, hamlet.valid_from) if other.pk != hamlet.pk}
    if key_of(written.title, written.name) in others:
        raise HAMLET_TWICE(commune=commune.full_name, name=text)
    NameVariant.objects.get_or_create(unit=hamlet, fold=name_key(hamlet.name), defaults={"text": hamlet.full_name})
    hamlet.title, hamlet.name = written.title, written.name
    hamlet.save(update_fields=["title", "name", "name_fold", "name_sort", "name_key"])
    return hamlet


@use_case(EDIT_HAMLETS, on="hamlet")
def end_hamlet(*, actor: Person, hamlet: Unit, last_day: date) -> Unit:
    """The hamlet's last day; its households have to be moved to another hamlet by the registry."""
    commune = commune_of(hamlet)
    check_day(hamlet, last_day)
    check_day(commune, last_day)
    hamlet.valid_to = last_day
    hamlet.save(update_fields=["valid_to"])
    return hamlet


def commune_of(hamlet: Unit) -> Unit:
    if hamlet.level != Level.HAMLET or hamlet.parent is None:
        raise NOT_A_HAMLET(unit=hamlet.full_name)
    return hamlet.parent


def check_day(unit: Unit, day: date) -> None:
    if not unit.is_valid_on(day):
        end = f"{unit.valid_to:%d/%m/%Y}" if unit.valid_to else "nay"
        raise BAD_PERIOD(name=unit.full_name, day=f"{day:%d/%m/%Y}", start=f"{unit.valid_from:%d/%m/%Y}", end=end)


def siblings(commune: Unit, since: date) -> UnitQuerySet:
    """The commune's hamlets that are there on the day or later."""
    return Unit.objects.hamlets().filter(parent=commune).filter(Q(valid_to__isnull=True) | Q(valid_to__gte=since))


def key_of(title: str, name: str) -> tuple[str, str]:
    return title, exact_key(name)


def min_since(commune: Unit, rows: Sequence[HamletRow]) -> date:
    return min((row.since or commune.valid_from for row in rows), default=commune.valid_from)


def last_number(commune: Unit) -> int:
    codes = Unit.objects.hamlets().filter(parent=commune).values_list("code", flat=True)
    return max((int(code[len(commune.code) :]) for code in codes), default=0)
