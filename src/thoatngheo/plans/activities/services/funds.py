"""Mobilised funds: open one, write down gifts and uses. The rows stay as written; the fund is never below nothing, on any day."""

from __future__ import annotations

from datetime import date

from django.db.models import QuerySet
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import show_day
from thoatngheo.core.money import show_money
from thoatngheo.core.names import tidy
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.activities.fund_sums import first_shortfall
from thoatngheo.plans.activities.models import Activity, Fund, FundGift, FundUse
from thoatngheo.plans.activities.policies.funds import ADD_FUND, WRITE_FUND
from thoatngheo.plans.activities.problems.funds import (
    ACTIVITY_ELSEWHERE,
    CORRECTION_NEEDS_A_REASON,
    DOCUMENT_NEEDED,
    DONOR_NEEDED,
    IN_THE_FUTURE,
    NAME_NEEDED,
    NAMED_ALREADY,
    NOT_ENOUGH,
    NOTHING,
    OTHER_AREA,
    PURPOSE_NEEDED,
    TOO_MUCH_TAKEN_BACK,
)
from thoatngheo.plans.activities.services.places import path_in
from thoatngheo.plans.register.models import Agency
from thoatngheo.registry.households.models import Household


@use_case(ADD_FUND, on="unit")
def open_fund(*, actor: User, unit: Unit, name: str, agency: Agency | None = None) -> Fund:
    """A new fund of a unit.

    Raises:
        Problem: NAME_NEEDED, NAMED_ALREADY.
    """
    if not (called := tidy(name)):
        raise NAME_NEEDED()
    if Fund.objects.filter(unit=unit, name=called).exists():
        raise NAMED_ALREADY(unit=unit.full_name, name=called)
    return Fund.objects.create(unit=unit, path=unit.path, name=called, agency=agency)


@use_case(WRITE_FUND, on="fund", lock=True)
def receive_gift(*, actor: User, fund: Fund, on: date, donor: str, amount: int, goods: str = "", note: str = "") -> FundGift:  # fmt: skip
    """Money, or goods with their worth, that came in; negative to take back what was written too much.

    Raises:
        Problem: DONOR_NEEDED, NOTHING, IN_THE_FUTURE, CORRECTION_NEEDS_A_REASON; NOT_ENOUGH where a correction would leave
            uses without cover.
    """
    if not tidy(donor):
        raise DONOR_NEEDED()
    check_amount(on, amount, note)
    check_taken_back(donor, amount, fund.gifts.filter(donor=tidy(donor)))
    gift = FundGift.objects.create(
        fund=fund, path=fund.path, on=on, donor=tidy(donor), goods=goods.strip(), amount=amount, note=note.strip(), by=actor,
    )  # fmt: skip
    check_cover(fund)
    return gift


@use_case(WRITE_FUND, on="fund", lock=True)
def spend(
    *,
    actor: User,
    fund: Fund,
    on: date,
    purpose: str,
    amount: int,
    decision_number: str,
    decision_on: date | None = None,
    household: Household | None = None,
    activity: Activity | None = None,
) -> FundUse:
    """What went out, by which document, and for whom: a household, an activity, or a purpose in words.

    Raises:
        Problem: PURPOSE_NEEDED, DOCUMENT_NEEDED, NOTHING, IN_THE_FUTURE; OTHER_AREA, ACTIVITY_ELSEWHERE; TOO_MUCH_TAKEN_BACK;
            NOT_ENOUGH, with the first day on which the fund would not have covered it.
    """
    if not purpose.strip():
        raise PURPOSE_NEEDED()
    if not decision_number.strip():
        raise DOCUMENT_NEEDED()
    check_amount(on, amount, purpose)
    check_taken_back(decision_number, amount, fund.uses.filter(decision_number=decision_number.strip()))
    path: str | None = fund.path
    if household is not None and (path := path_in(actor, fund.unit, household, on)) is None:
        raise OTHER_AREA(day=show_day(on), code=household.code, unit=fund.unit.full_name)
    if activity is not None and not activity.path.startswith(fund.path) and not fund.path.startswith(activity.path):
        raise ACTIVITY_ELSEWHERE()
    use = FundUse.objects.create(
        fund=fund, path=path or fund.path, on=on, purpose=purpose.strip(), household=household, activity=activity,
        amount=amount, decision_number=decision_number.strip(), decision_on=decision_on, by=actor,
    )  # fmt: skip
    check_cover(fund)
    return use


def check_amount(on: date, amount: int, reason: str) -> None:
    if amount == 0:
        raise NOTHING()
    if amount < 0 and not reason.strip():
        raise CORRECTION_NEEDS_A_REASON()
    if on > timezone.localdate():
        raise IN_THE_FUTURE(day=show_day(on))


def check_taken_back(what: str, amount: int, rows: QuerySet[FundGift] | QuerySet[FundUse]) -> None:
    """A correction takes back no more than stands there for the same donor or document: a fund is not filled by corrections."""
    if amount >= 0:
        return
    with lifted():
        written = sum(rows.values_list("amount", flat=True))
    if written + amount < 0:
        raise TOO_MUCH_TAKEN_BACK(what=what.strip(), written=show_money(written), less=show_money(-amount))


def check_cover(fund: Fund) -> None:
    """Refuse what leaves a day below nothing. All rows are counted, whoever may see them; the caller holds the fund's lock."""
    with lifted():
        gifts, uses = (list(rows.values_list("on", "amount")) for rows in (fund.gifts.all(), fund.uses.all()))
    if (short := first_shortfall(gifts, uses)) is not None:
        raise NOT_ENOUGH(day=show_day(short.day), fund=fund.name, missing=show_money(short.missing))
