"""Opening a review for many units at once: what is asked for is checked against the process, then one round for each commune."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import Q

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate, jobs
from thoatngheo.core.dates import show_day
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.reviews.process.law import Process, in_force
from thoatngheo.reviews.rounds.models import Campaign, Purpose, ReviewKind, Round
from thoatngheo.reviews.rounds.policies.campaigns import OPEN_CAMPAIGN, OPEN_YEARLY_CAMPAIGN
from thoatngheo.reviews.rounds.problems.campaigns import (
    CHOICE_NEEDED,
    END_NEEDED,
    ENDS_BEFORE_START,
    NO_COMMUNE,
    NOT_A_PLACE,
    NOT_IN_FORCE_THEN,
    OUT_OF_WINDOW,
    OVERLAP,
    PURPOSES_DIFFER,
    REASON_NEEDED,
    STANDARD_TWICE,
    TOO_LONG,
)
from thoatngheo.reviews.rounds.services.rounds import check_day, check_standards

LIST_CAMPAIGN = "reviews.campaign.list"
NAMED = 3


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody wants to open. `ends_on` None: the last day the law allows."""

    kind: ReviewKind
    year: int
    day: date
    starts_on: date
    ends_on: date | None
    standards: tuple[str, ...]
    purposes: tuple[str, ...]
    choice: str
    reason: str


@use_case()
def open_campaign(
    *,
    actor: User,
    unit: Unit,
    kind: ReviewKind,
    year: int,
    day: date,
    standards: Sequence[str],
    purposes: Sequence[str],
    starts_on: date,
    ends_on: date | None = None,
    choice: str = "",
    reason: str = "",
) -> Campaign:
    """Open a review of the unit: one round for each commune in it on `day`, and a job that makes their lists.

    `day` is the day of the figures; `standards` and `purposes` belong together by position, the first standard is the one
    whose results the legal steps carry. `choice`: why the province chose so, needed where two standards meet at the end of the
    year. `reason`: needed for a special review. Six statements, however many communes.

    Raises Problem where the process does not allow it: out of its window, too long, a unit that is not there on the day,
    a review of this kind that the communes already have, a standard that is not in force for its purpose.
    """
    yearly = kind == ReviewKind.YEARLY
    gate.require(actor, OPEN_YEARLY_CAMPAIGN if yearly else OPEN_CAMPAIGN, unit)
    asked = Asked(kind, year, day, starts_on, ends_on, tuple(standards), tuple(purposes), choice.strip(), reason.strip())
    process = in_force(starts_on)
    check_place(unit, asked)
    ends = check_window(process, asked)
    check_lists(asked, unit)
    if process.kind(kind).reason_needed and not asked.reason:
        raise REASON_NEEDED(kind=process.kind(kind).title.vi)
    campaign = Campaign(
        kind=kind, unit=unit, path=unit.path, year=year, month=starts_on.month if kind == ReviewKind.AD_HOC else None, day=day,
        starts_on=starts_on, ends_on=ends, standards=list(standards), purposes=list(purposes), choice=asked.choice,
        reason=asked.reason, process=process.code, created_by=actor,
    )  # fmt: skip
    communes = communes_of(unit, day)
    # Whoever opens a review of the same communes waits here, and then finds these rounds.
    list(Unit.objects.select_for_update().filter(pk__in=[each.pk for each in communes]).order_by("pk").values_list("pk"))
    check_overlap(campaign, communes, process)
    save(campaign, communes)
    jobs.start(actor=actor, kind=LIST_CAMPAIGN, title=f"Lập danh sách hộ cần rà soát: {campaign}", arguments={"campaign": campaign.pk})
    return campaign


def check_place(unit: Unit, asked: Asked) -> None:
    if unit.level == Level.HAMLET:
        raise NOT_A_PLACE(unit=unit.full_name)
    check_day(unit, asked.year, asked.day)
    check_day(unit, asked.starts_on.year, asked.starts_on)


def check_window(process: Process, asked: Asked) -> date:
    """The day the review ends; refuses a start outside the law's window and an end after it."""
    rule = process.kind(asked.kind)
    if not process.may_start(asked.kind, asked.starts_on) or (rule.first and asked.starts_on.year != asked.year):
        window = process.window(asked.kind, asked.year)
        said = f"{show_day(window.starts)} - {show_day(window.ends)}" if window.starts and window.ends else f"từ ngày {rule.month_from}"
        raise OUT_OF_WINDOW(day=show_day(asked.starts_on), kind=rule.title.vi, window=said, source=rule.source)
    latest = process.window(asked.kind, asked.year, started=asked.starts_on).ends
    ends = asked.ends_on or latest
    if ends is None:
        raise END_NEEDED(kind=rule.title.vi)
    if ends < asked.starts_on:
        raise ENDS_BEFORE_START(ends=show_day(ends), starts=show_day(asked.starts_on))
    if latest is not None and ends > latest:
        raise TOO_LONG(starts=show_day(asked.starts_on), latest=show_day(latest), ends=show_day(ends), source=rule.source)
    return ends


def check_lists(asked: Asked, unit: Unit) -> None:
    """Each standard once, with one purpose for which it is in force; the choice is written down where the law leaves one."""
    check_standards(asked.standards)
    if len(asked.standards) != len(asked.purposes):
        raise PURPOSES_DIFFER(standards=len(asked.standards), purposes=len(asked.purposes))
    for number, (code, purpose) in enumerate(zip(asked.standards, asked.purposes, strict=True)):
        if code in asked.standards[:number]:
            raise STANDARD_TWICE(standard=code)
        then = last_day(asked) if purpose == Purpose.CLOSING else date(asked.year + 1, 1, 1)
        if code not in (known := standards_on(then, unit)):
            raise NOT_IN_FORCE_THEN(standard=code, day=show_day(then), purpose=Purpose(purpose).label, known=", ".join(known) or "không có")
    if asked.kind == ReviewKind.YEARLY and two_standards_meet(asked.year, unit) and not asked.choice:
        raise CHOICE_NEEDED(year=asked.year, next=asked.year + 1)


def last_day(asked: Asked) -> date:
    """The day on which the standard of a closing list must be in force: the year's last, or the figures' day of the month."""
    return date(asked.year, 12, 31) if asked.kind == ReviewKind.YEARLY else asked.day


def standards_on(day: date, unit: Unit) -> list[str]:
    """Codes of the standards in force on the day in the unit's province."""
    province = unit.path.split(".")[1]
    return [standard.id for standard in load_book().in_force(day) if standard.concerns(province)]


def two_standards_meet(year: int, unit: Unit) -> bool:
    """Whether other standards hold on 1 January than on 31 December before it: then no text says which one the new lists follow."""
    return standards_on(date(year, 12, 31), unit) != standards_on(date(year + 1, 1, 1), unit)


def communes_of(unit: Unit, day: date) -> list[Unit]:
    found = list(Unit.objects.on(day).communes().below(unit).order_by("path"))
    if not found:
        raise NO_COMMUNE(unit=unit.full_name, day=show_day(day))
    return found


def check_overlap(campaign: Campaign, communes: Sequence[Unit], process: Process) -> None:
    """A commune has one review of a kind at a time: one yearly review a year, one ad hoc review a month."""
    same_time = Q(starts_on__lte=campaign.ends_on, ends_on__gte=campaign.starts_on)
    if campaign.kind == ReviewKind.YEARLY:
        same_time = Q(year=campaign.year)
    elif campaign.kind == ReviewKind.AD_HOC:
        same_time |= Q(starts_on__year=campaign.starts_on.year, starts_on__month=campaign.starts_on.month)
    held = Round.objects.filter(same_time, kind=campaign.kind, unit__in=communes).select_related("unit").order_by("path")
    if taken := [each.unit.full_name for each in held]:
        raise OVERLAP(count=len(taken), kind=process.kind(campaign.kind).title.vi.lower(), examples=", ".join(taken[:NAMED]))


def save(campaign: Campaign, communes: Sequence[Unit]) -> None:
    try:
        with transaction.atomic():
            campaign.save()
            Round.objects.bulk_create(round_of(campaign, commune) for commune in communes)
    except IntegrityError as refused:
        if "reviews_one_yearly" in str(refused):
            raise OVERLAP(count=1, kind="rà soát định kỳ hằng năm", examples=campaign.unit.full_name) from None
        raise


def round_of(campaign: Campaign, commune: Unit) -> Round:
    return Round(
        kind=campaign.kind, campaign=campaign, unit=commune, path=commune.path, year=campaign.year, day=campaign.day,
        standards=campaign.standards, purposes=campaign.purposes, starts_on=campaign.starts_on, ends_on=campaign.ends_on,
        process=campaign.process, created_by=campaign.created_by,
    )  # fmt: skip
