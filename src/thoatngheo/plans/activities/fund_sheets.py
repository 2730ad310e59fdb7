"""Households of models, gifts and uses of funds, in Excel: preview, take, undo (see `plans.sheets.flow`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.paths import within
from thoatngheo.core.names import fold
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import Column, Kind, SheetReading, SheetRow
from thoatngheo.plans.activities.models import Fund, FundGift, FundUse, Pilot, PilotHousehold
from thoatngheo.plans.activities.policies.funds import ADD_FUND, VIEW_DONORS
from thoatngheo.plans.activities.policies.pilots import ADD_PILOT, VIEW_PILOT_HOUSEHOLDS
from thoatngheo.plans.activities.problems.sheets import NO_FUND, NO_PILOT, UNDONE
from thoatngheo.plans.activities.services.funds import receive_gift, spend
from thoatngheo.plans.activities.services.pilots import change_part, join_pilot, leave_out
from thoatngheo.plans.activities.sheets import HOUSEHOLD, NOTE, ON, OnceInFile, activity_named, household_coded
from thoatngheo.plans.sheets.flow import Place, SheetKind, register

if TYPE_CHECKING:
    from thoatngheo.accounts.models import User

FUND = Column("fund", _("Quỹ"), required=True, width=30)
AMOUNT = Column("amount", _("Số tiền, trị giá"), Kind.MONEY, required=True, width=18)


def pilot_named(place: Place, text: str) -> Pilot:
    """A model of the place that goes on in its year; raises NO_PILOT."""
    rows = Pilot.objects.filter(within("path", [place.unit.path])).select_related("unit")
    found = [each for each in rows if fold(each.name) == fold(text)]
    if len(found) != 1:
        raise NO_PILOT(unit=place.unit.full_name, value=text)
    return found[0]


def fund_named(place: Place, text: str) -> Fund:
    """A fund of the unit itself; raises NO_FUND."""
    found = [each for each in Fund.objects.filter(unit=place.unit).select_related("unit") if fold(each.name) == fold(text)]
    if not found:
        raise NO_FUND(unit=place.unit.full_name, value=text)
    return found[0]


class PilotHouseholdSheet(SheetKind):
    """Which households take part in which model, and what came of them."""

    code, title, action, needs_plan = "pilot-households", _("Hộ tham gia mô hình"), ADD_PILOT, False
    reads = VIEW_PILOT_HOUSEHOLDS

    def columns(self, place: Place) -> Sequence[Column]:
        return (
            Column("pilot", _("Mô hình"), required=True, width=40),
            HOUSEHOLD,
            Column("joined_on", _("Tham gia từ"), Kind.DATE, required=True, width=12),
            Column("left_on", _("Thôi tham gia"), Kind.DATE, width=12),
            Column("result", _("Kết quả của hộ"), width=50),
        )

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        year = Q(pilot__starts_on__year__lte=place.year) & (Q(pilot__ends_on=None) | Q(pilot__ends_on__year__gte=place.year))
        rows = PilotHousehold.objects.filter(within("pilot__path", [place.unit.path]), year).select_related("pilot", "household")
        for each in rows.order_by("pilot", "path", "household__head_sort"):
            about = {"pilot": each.pilot.name, "household": each.household.code}
            yield about | {key: getattr(each, key) for key in ("joined_on", "left_on", "result")}

    def check(self, place: Place, reading: SheetReading) -> None:
        once = OnceInFile()
        for row in list(reading.rows):
            try:
                pilot = pilot_named(place, row.values["pilot"])
                once.check(row, pilot.pk, household_coded(place, row.values["household"]).pk)
            except Problem as problem:
                reading.refuse(row, "household", problem)

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        told = row.values
        pilot, home = pilot_named(place, told["pilot"]), household_coded(place, told["household"])
        part = join_pilot(actor=actor, pilot=pilot, household=home, on=told["joined_on"])
        change_part(actor=actor, part=part, left_on=told["left_on"], result=told["result"])
        return {"part": part.pk}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        leave_out(actor=actor, part=PilotHousehold.objects.select_related("pilot").get(pk=made["part"]))


class FundSheet(SheetKind):
    """What gifts and uses share: the fund must be there."""

    action, needs_plan = ADD_FUND, False
    reads = VIEW_DONORS

    def check(self, place: Place, reading: SheetReading) -> None:
        for row in list(reading.rows):
            try:
                fund_named(place, row.values["fund"])
                self.check_row(place, row)
            except Problem as problem:
                reading.refuse(row, "fund", problem)

    def check_row(self, place: Place, row: SheetRow) -> None:
        """Nothing more for gifts."""


class GiftSheet(FundSheet):
    code, title = "fund-gifts", _("Khoản ủng hộ")

    def columns(self, place: Place) -> Sequence[Column]:
        donor = Column("donor", _("Người, đơn vị ủng hộ"), required=True, width=34)
        return (FUND, ON, donor, Column("goods", _("Hiện vật"), width=24), AMOUNT, NOTE)

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        rows = FundGift.objects.filter(fund__unit=place.unit, on__year=place.year).select_related("fund").order_by("fund", "on", "pk")
        for each in rows:
            yield {"fund": each.fund.name} | {key: getattr(each, key) for key in ("on", "donor", "goods", "amount", "note")}

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        told = {key: row.values[key] for key in ("on", "donor", "goods", "amount", "note")}
        return {"gift": receive_gift(actor=actor, fund=fund_named(place, row.values["fund"]), **told).pk}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        gift = FundGift.objects.select_related("fund").get(pk=made["gift"])
        told: dict[str, Any] = {"on": gift.on, "donor": gift.donor, "goods": gift.goods, "amount": -gift.amount, "note": UNDONE}
        receive_gift(actor=actor, fund=gift.fund, **told)


class UseSheet(FundSheet):
    code, title = "fund-uses", _("Khoản chi của quỹ")

    def columns(self, place: Place) -> Sequence[Column]:
        return (
            FUND,
            ON,
            Column("purpose", _("Dùng vào việc"), required=True, width=40),
            AMOUNT,
            Column("decision_number", _("Số văn bản"), required=True, width=18),
            Column("decision_on", _("Ngày văn bản"), Kind.DATE, width=12),
            Column("household", _("Mã hộ"), width=16, hint=_("Hộ nhận; để trống nếu dùng vào việc chung")),
            Column("activity", _("Hoạt động"), width=40),
        )

    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]:
        rows = FundUse.objects.filter(fund__unit=place.unit, on__year=place.year).select_related("fund", "household", "activity")
        for each in rows.order_by("fund", "on", "pk"):
            about = {"fund": each.fund.name, "household": each.household.code if each.household else ""}
            about["activity"] = each.activity.name if each.activity else ""
            yield about | {key: getattr(each, key) for key in ("on", "purpose", "amount", "decision_number", "decision_on")}

    def check_row(self, place: Place, row: SheetRow) -> None:
        self.whom(place, row)

    def whom(self, place: Place, row: SheetRow) -> dict[str, Any]:
        home, activity = row.values["household"], row.values["activity"]
        return {
            "household": household_coded(place, home) if home else None,
            "activity": activity_named(place, activity) if activity else None,
        }

    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any:
        told = {key: row.values[key] for key in ("on", "purpose", "amount", "decision_number", "decision_on")} | self.whom(place, row)
        return {"use": spend(actor=actor, fund=fund_named(place, row.values["fund"]), **told).pk}

    def undo(self, place: Place, made: Any, *, actor: User) -> None:
        use = FundUse.objects.select_related("fund", "household", "activity").get(pk=made["use"])
        told: dict[str, Any] = {"household": use.household, "activity": use.activity, "amount": -use.amount, "on": use.on}
        spend(actor=actor, fund=use.fund, purpose=UNDONE, decision_number=use.decision_number, decision_on=use.decision_on, **told)


for kind in (PilotHouseholdSheet(), GiftSheet(), UseSheet()):
    register(kind)
