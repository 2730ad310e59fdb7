"""Writes of programme money: lines, amounts, corrections, what is handed down, moves. Rows are added, never altered.

Every write locks the line and all lines above it, from the top down, then looks at the rules of `plans.budget.balance` over
what stands in the books: two people at once wait for each other, and neither breaks a rule.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
from thoatngheo.plans.budget.balance import COMES_UP, STAGES, Amounts, Movement, added, breach
from thoatngheo.plans.budget.models import FundLine, MoneyEntry, Stage
from thoatngheo.plans.budget.policies import OPEN_LINE, WRITE_MONEY
from thoatngheo.plans.register.models import Agency, Plan, Project

# Far above any programme (75,000 billion for 2021-2025, Decision 90/QĐ-TTg) and well below what the column holds.
GREATEST = 10**16


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was written, and what a person should look at: nothing forbids it in the documents that were read."""

    entry: MoneyEntry
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The document behind an amount."""

    number: str = ""
    on: date | None = None


NO_DOCUMENT = Document()


def check_period(project: Project, year: int) -> None:
    """A project belongs to the years of its programme."""
    programme = project.programme
    if not programme.first_year <= year <= programme.last_year:
        raise trouble.WRONG_PERIOD(
            project=project.label, programme=programme.name, first=programme.first_year, last=programme.last_year, year=year
        )


@use_case(OPEN_LINE, on="unit")
def open_line(
    *,
    actor: User,
    unit: Unit,
    project: Project,
    year: int,
    source: str,
    kind: str,
    plan: Plan | None = None,
    above: FundLine | None = None,
    agency: Agency | None = None,
    in_charge: str = "",
    note: str = "",
) -> FundLine:
    """A new line of a unit; LINE_EXISTS where it is there, WRONG_PERIOD where the project is of another programme's years."""
    check_period(project, year)
    about = {"unit": unit, "project": project, "year": year, "source": source, "kind": kind, "agency": agency, "in_charge": in_charge}
    line, new = FundLine.objects.get_or_create(**about, defaults={"path": unit.path, "plan": plan, "above": above, "note": note})
    if not new:
        raise trouble.LINE_EXISTS(unit=unit.full_name, year=year)
    return line


@use_case(WRITE_MONEY, on="line")
def record(*, actor: User, line: FundLine, stage: str, amount: int, on: date, document: Document = NO_DOCUMENT, note: str = "") -> Recorded:
    """Add an amount (whole đồng, more than 0) to a stage of a line; refuses what breaks a rule, with the figures."""
    if amount <= 0:
        raise trouble.NOT_POSITIVE()
    entry = MoneyEntry(line=line, stage=stage, amount=amount, on=on, note=note)
    return write(actor, entry, document)


@use_case(WRITE_MONEY, on="entry.line")
def correct(*, actor: User, entry: MoneyEntry, amount: int, on: date, document: Document = NO_DOCUMENT, note: str = "") -> Recorded:
    """The right amount of an entry (0 takes it back whole): a further entry with the difference, that says what it corrects."""
    if entry.corrects_id is not None:
        raise trouble.IS_CORRECTION()
    if entry.move_id is not None:
        raise trouble.PART_OF_MOVE(number=entry.decision_number)
    if on < entry.on:
        raise trouble.BEFORE_ENTRY(day=show_day(on), on=show_day(entry.on))
    locked(entry.line)
    now = entry.amount + (entry.corrections.aggregate(sum=Sum("amount"))["sum"] or 0)
    if amount < 0:
        raise trouble.NOT_POSITIVE()
    if amount == now:
        raise trouble.NO_CHANGE()
    return write(actor, MoneyEntry(line=entry.line, stage=entry.stage, amount=amount - now, on=on, corrects=entry, note=note), document)


def write(actor: User, entry: MoneyEntry, document: Document) -> Recorded:
    """Check and save an entry, in the caller's transaction and after the caller asked the gate."""
    line = entry.line
    if abs(entry.amount) > GREATEST:
        raise trouble.TOO_GREAT(amount=show_money(entry.amount))
    if entry.on > timezone.localdate():
        raise trouble.IN_THE_FUTURE(day=show_day(entry.on))
    chain = locked(line)
    movement = Movement(entry.on, Stage(entry.stage).value, entry.amount)
    for each in chain if entry.stage in COMES_UP else chain[:1]:
        check(each, (movement,))
    check_kept(line, (movement,))
    entry.path, entry.by = line.path, actor
    entry.decision_number, entry.decision_on = document.number, document.on
    entry.save()
    return Recorded(entry, warnings(line, entry))


def locked(line: FundLine) -> list[FundLine]:
    """The line and all lines above it, locked until the transaction ends, the line itself first."""
    chain = [line]
    while chain[-1].above_id is not None:
        chain.append(FundLine.objects.select_related("unit", "project").get(pk=chain[-1].above_id))
    lock(each.pk for each in chain)
    return chain


def lock(keys: Iterable[int]) -> None:
    """Lock lines from the top down (a path sorts before those below it), so that two people never wait for each other in a ring."""
    list(FundLine.objects.select_for_update().filter(pk__in=set(keys)).order_by("path", "pk").values_list("pk", flat=True))


def movements(line: FundLine) -> list[Movement]:
    """The line's own entries, and what comes up from all its parts."""
    found = [Movement(*row) for row in line.entries.values_list("on", "stage", "amount")]
    keys = [line.pk]
    while keys := list(FundLine.objects.filter(above__in=keys).values_list("pk", flat=True)):
        below = MoneyEntry.objects.filter(line__in=keys, stage__in=COMES_UP)
        found += [Movement(*row) for row in below.values_list("on", "stage", "amount")]
    return found


def check(line: FundLine, more: tuple[Movement, ...]) -> None:
    """Raise the broken rule's problem if the line with `more` would break one on any day."""
    found = breach([*movements(line), *more])
    if found is None:
        return
    amounts = found.amounts
    told = {"line": line, "day": show_day(found.on)}
    match found.rule:
        case "negative":
            raise trouble.NEGATIVE(**told, stage=Stage(found.stage).label, amount=show_money(amounts.of(found.stage)))
        case "spent_over_allocated":
            raise trouble.SPENT_OVER(**told, spent=show_money(amounts.spent), allocated=show_money(amounts.allocated))
        case "settled_over_spent":
            raise trouble.SETTLED_OVER(**told, settled=show_money(amounts.settled), spent=show_money(amounts.spent))
        case _:
            rest = amounts.allocated - amounts.spent
            raise trouble.RETURNED_OVER(**told, returned=show_money(amounts.returned), rest=show_money(rest))


def handed(line: FundLine) -> int:
    """What of the allocated amount stands with the line's parts."""
    parts = MoneyEntry.objects.filter(line__above=line, stage=Stage.ALLOCATED)
    return parts.aggregate(sum=Sum("amount"))["sum"] or 0


def check_kept(line: FundLine, more: tuple[Movement, ...]) -> None:
    """A line with parts spends, returns and moves away only what it has not handed down."""
    given = handed(line)
    if not given:
        return
    own = added([*(Movement(*row) for row in line.entries.values_list("on", "stage", "amount")), *more])
    if uses(more) and own.spent + own.returned > own.allocated - given:
        before = own.allocated - given - sum(each.amount for each in more if each.stage == Stage.ALLOCATED)
        raise trouble.HANDED_OVER(line=line, handed=show_money(given), kept=show_money(max(before, 0)))


def uses(more: Iterable[Movement]) -> bool:
    """Whether movements take from what a line keeps."""
    return any(
        (each.stage in {Stage.SPENT, Stage.RETURNED} and each.amount > 0) or (each.stage == Stage.ALLOCATED and each.amount < 0)
        for each in more
    )


def amounts_of(line: FundLine) -> Amounts:
    """How the line stands today, with what comes up from its parts."""
    return added(movements(line))


def warnings(line: FundLine, entry: MoneyEntry) -> tuple[str, ...]:
    """What no document that was read forbids, and a person should look at."""
    found = []
    amounts = added(Movement(*row) for row in line.entries.values_list("on", "stage", "amount"))
    if entry.stage in {Stage.PLANNED, Stage.ALLOCATED} and amounts.planned and amounts.allocated > amounts.planned:
        found.append(
            gettext("Số phân bổ {allocated} nhiều hơn số kế hoạch {planned}: kiểm tra văn bản điều chỉnh.").format(
                allocated=show_money(amounts.allocated), planned=show_money(amounts.planned)
            )
        )
    if entry.on.year != line.year and entry.stage != Stage.PLANNED:
        found.append(
            gettext("Ngày {day} không thuộc năm {year}: nếu là vốn kéo dài sang năm sau, ghi văn bản cho phép.").format(
                day=show_day(entry.on), year=line.year
            )
        )
    return tuple(found)


@use_case(WRITE_MONEY, on="line")
def set_amounts(
    *, actor: User, line: FundLine, wanted: Mapping[str, int], on: date, document: Document = NO_DOCUMENT, note: str = ""
) -> list[MoneyEntry]:
    """Bring the line's own amounts to what is wanted, by entries with the differences; stages that are not named stay.

    What goes down is written first, from the last stage back, then what goes up: no step breaks a rule that the end keeps.
    """
    locked(line)
    own = added(Movement(*row) for row in line.entries.values_list("on", "stage", "amount"))
    steps = [(stage, wanted[stage] - own.of(stage)) for stage in STAGES if stage in wanted]
    down = [(stage, step) for stage, step in reversed(steps) if step < 0]
    up = [(stage, step) for stage, step in steps if step > 0]
    return [write(actor, MoneyEntry(line=line, stage=stage, amount=step, on=on, note=note), document).entry for stage, step in [*down, *up]]


@use_case(WRITE_MONEY, on="entry.line")
def take_back(*, actor: User, entry: MoneyEntry, on: date, note: str) -> MoneyEntry:
    """The opposite of an entry, as a correction of it."""
    return write(
        actor, MoneyEntry(line=entry.line, stage=entry.stage, amount=-entry.amount, on=on, corrects=entry, note=note), NO_DOCUMENT
    ).entry
