"""Money that changes its place: moved between two lines by a decision, handed down from a whole to its parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Sum
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.money import show_money
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.budget import problems as trouble
from thoatngheo.plans.budget.balance import HANDED_DOWN, Movement, added, differences
from thoatngheo.plans.budget.models import FundLine, MoneyEntry, MoneyMove, Stage
from thoatngheo.plans.budget.policies import MOVE_MONEY, WRITE_MONEY
from thoatngheo.plans.budget.services.money import NO_DOCUMENT, Document, check, check_kept, lock, locked, write


@dataclass(frozen=True, slots=True)
class Moved:
    """A move, and what a person should look at."""

    move: MoneyMove
    warnings: tuple[str, ...] = ()


@use_case(MOVE_MONEY, on=("giver", "taker"))
def move(
    *, actor: User, giver: FundLine, taker: FundLine, stage: str, amount: int, document: Document, on: date, reason: str = ""
) -> Moved:
    """Move an amount by a decision: two entries of one day. The giver must keep enough for what it spent, returned and handed down."""
    if not document.number.strip() or document.on is None:
        raise trouble.NO_DECISION()
    refuse_unlike(giver, taker)
    if stage not in HANDED_DOWN:
        raise trouble.NOT_MOVED()
    if amount <= 0:
        raise trouble.NOT_POSITIVE()
    if on > timezone.localdate():
        raise trouble.IN_THE_FUTURE(day=show_day(on))
    lock((giver.pk, taker.pk))
    taken = (Movement(on, Stage(stage).value, -amount),)
    check(giver, taken)
    check_kept(giver, taken)
    place = {"giver": giver, "taker": taker, "path": giver.path}
    made = MoneyMove.objects.create(
        **place, stage=stage, amount=amount, decision_number=document.number, decision_on=document.on, reason=reason, by=actor
    )
    about = {"stage": stage, "on": on, "decision_number": document.number, "decision_on": document.on, "move": made, "by": actor}
    for line, signed in ((giver, -amount), (taker, amount)):
        MoneyEntry.objects.create(line=line, path=line.path, amount=signed, note=reason, **about)
    return Moved(made, out_of_balance(giver, taker))


def refuse_unlike(giver: FundLine, taker: FundLine) -> None:
    """Two different lines of one source, kind and year, neither a part of the other."""
    if giver.pk == taker.pk:
        raise trouble.SAME_LINE()
    if (giver.source, giver.kind, giver.year) != (taker.source, taker.kind, taker.year):
        raise trouble.OTHER_SOURCE(giver=giver, taker=taker)
    if above(giver, taker) or above(taker, giver):
        raise trouble.ONE_IN_ANOTHER()


def above(line: FundLine, other: FundLine) -> bool:
    """Whether `other` is the line from which `line` was handed down, at any height."""
    key = line.above_id
    while key is not None:
        if key == other.pk:
            return True
        key = FundLine.objects.values_list("above", flat=True).get(pk=key)
    return False


def out_of_balance(giver: FundLine, taker: FundLine) -> tuple[str, ...]:
    """Two parts of different wholes: both wholes no longer equal their parts, until they are moved as well."""
    if giver.above_id == taker.above_id:
        return ()
    names = ", ".join(str(line.above) for line in (giver, taker) if line.above is not None)
    return (gettext("Số đã giao xuống không còn bằng số của dòng vốn cấp trên: {lines}. Điều chuyển cả ở cấp trên.").format(lines=names),)


@dataclass(frozen=True, slots=True)
class HandedDown:
    """The entries that were needed; `missing` is what is still to be handed down, in đồng."""

    entries: tuple[MoneyEntry, ...]
    missing: int


@use_case(WRITE_MONEY, on="line")
def hand_down(
    *, actor: User, line: FundLine, stage: str, parts: Mapping[Unit, int], on: date, document: Document = NO_DOCUMENT
) -> HandedDown:
    """Give each unit directly below its part of a planned or allocated amount; only differences are written.

    Units that are not named keep what they have. TOO_MUCH_HANDED where the parts would pass the whole.
    """
    if stage not in HANDED_DOWN:
        raise trouble.NOT_HANDED()
    locked(line)
    lines = part_lines(actor, line, parts)
    lock(each.pk for each in lines.values())
    now = amounts_now(line, stage)
    wanted = {lines[unit].pk: amount for unit, amount in parts.items() if unit in lines}
    whole = added(Movement(*row) for row in line.entries.values_list("on", "stage", "amount")).of(Stage(stage).value)
    handed = sum((now | wanted).values())
    if handed > whole:
        raise trouble.TOO_MUCH_HANDED(parts=show_money(handed), whole=show_money(whole), over=show_money(handed - whole))
    by_key = {each.pk: each for each in lines.values()}
    note = gettext("Giao từ {unit}").format(unit=line.unit.full_name)
    written = [
        write(actor, MoneyEntry(line=by_key[key], stage=stage, amount=amount, on=on, note=note), document).entry
        for key, amount in sorted(differences(wanted, now).items())
    ]
    return HandedDown(tuple(written), whole - handed)


def part_lines(actor: User, line: FundLine, parts: Mapping[Unit, int]) -> dict[Unit, FundLine]:
    """The part of each unit, made where there is none and something is to be given."""
    there = {part.unit_id: part for part in line.below.select_related("unit", "project")}
    found: dict[Unit, FundLine] = {}
    for unit, amount in parts.items():
        if amount < 0:
            raise trouble.NOT_POSITIVE()
        if unit.parent_id != line.unit_id:
            raise trouble.NOT_BELOW(unit=unit.full_name, above=line.unit.full_name)
        if unit.pk in there:
            found[unit] = there[unit.pk]
        elif amount:
            found[unit] = make_part(actor, line, unit)
    return found


def make_part(actor: User, line: FundLine, unit: Unit) -> FundLine:
    """The unit's line of the same project, year, source and kind; one that stands alone becomes the part."""
    about = {"unit": unit, "project": line.project, "year": line.year, "source": line.source, "kind": line.kind}
    alone = FundLine.objects.filter(**about, above__isnull=True).order_by("pk").first()
    if alone is None:
        return FundLine.objects.get_or_create(**about, agency=None, in_charge="", defaults={"path": unit.path, "above": line})[0]
    alone.above = line
    alone.save(update_fields=["above"])
    return alone


def amounts_now(line: FundLine, stage: str) -> dict[int, int]:
    """What each part has of the stage, by the part's key."""
    entries = MoneyEntry.objects.filter(line__above=line, stage=stage)
    return dict(entries.values_list("line").annotate(sum=Sum("amount")).values_list("line", "sum"))
