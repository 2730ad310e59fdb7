"""Mobilised funds: all of them in a year, and what came to and went from one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.activities.fund_sums import YearSums
from thoatngheo.plans.activities.models import Fund, FundGift, FundUse
from thoatngheo.web.figures import day
from thoatngheo.web.tables import DASH, Column, Kind, Table, joined, link

AMOUNT = _("Số tiền, trị giá (đồng)")


class FundYear(NamedTuple):
    fund: Fund
    sums: YearSums


class Donor(NamedTuple):
    name: str
    money: int
    goods: int


class Purpose(NamedTuple):
    name: str
    number: int
    amount: int


class Use(NamedTuple):
    """A use, with the head of the household that got it where the person may read it."""

    row: FundUse
    head: str


def funds(rows: Iterable[FundYear], year: int, whole: YearSums) -> Table[FundYear]:
    """The funds of an area in a year, in đồng."""
    return Table(
        _("Các quỹ huy động"),
        rows,
        (
            Column(
                _("Quỹ"),
                lambda row: row.fund.name,
                total=_("Cộng"),
                link=lambda row: f"{reverse('plans:fund', args=[row.fund.pk])}?nam={year}",
                under=lambda row: row.fund.agency and row.fund.agency.name,
            ),
            Column(_("Địa bàn"), lambda row: row.fund.unit.full_name),
            Column(_("Dư đầu năm"), lambda row: row.sums.start, Kind.NUMBER, total=whole.start),
            Column(_("Đã nhận"), lambda row: row.sums.given, Kind.NUMBER, total=whole.given),
            Column(_("Đã dùng"), lambda row: row.sums.used, Kind.NUMBER, total=whole.used),
            Column(_("Dư cuối năm"), lambda row: row.sums.end, Kind.NUMBER, total=whole.end),
        ),
    )


def donors(rows: Iterable[Donor]) -> Table[Donor]:
    return Table(
        _("Ai đã ủng hộ"),
        rows,
        (
            Column(label_of(FundGift, "donor"), lambda row: row.name),
            Column(_("Bằng tiền (đồng)"), lambda row: row.money, Kind.NUMBER),
            Column(_("Bằng hiện vật (đồng)"), lambda row: row.goods, Kind.NUMBER),
        ),
    )


def purposes(rows: Iterable[Purpose]) -> Table[Purpose]:
    return Table(
        _("Đã dùng vào đâu"),
        rows,
        (
            Column(_("Dùng cho"), lambda row: row.name),
            Column(_("Số khoản"), lambda row: row.number, Kind.NUMBER),
            Column(AMOUNT, lambda row: row.amount, Kind.NUMBER),
        ),
    )


def gifts(rows: Iterable[FundGift], *, named: bool) -> Table[FundGift]:
    """`named`: whether the person may read who gave."""
    return Table(
        _("Các khoản ủng hộ"),
        rows,
        (
            Column(label_of(FundGift, "on"), lambda row: row.on, Kind.DAY),
            Column(label_of(FundGift, "donor"), lambda row: row.donor, when=named),
            Column(label_of(FundGift, "goods"), lambda row: row.goods, empty=DASH),
            Column(AMOUNT, lambda row: row.amount, Kind.NUMBER),
            Column(label_of(FundGift, "note"), lambda row: row.note, empty=DASH, when=named),
        ),
    )


def uses(rows: Iterable[Use], *, named: bool) -> Table[Use]:
    """`named`: whether the person may read to which household it went."""
    return Table(
        _("Các khoản chi"),
        rows,
        (
            Column(label_of(FundUse, "on"), lambda row: row.row.on, Kind.DAY),
            Column(label_of(FundUse, "purpose"), lambda row: row.row.purpose, when=named),
            Column(_("Cho ai"), lambda row: whom(row, named=named), empty=DASH),
            Column(label_of(FundUse, "decision_number"), lambda row: joined(", ", row.row.decision_number, paper_day(row.row))),
            Column(AMOUNT, lambda row: row.row.amount, Kind.NUMBER),
        ),
    )


def paper_day(use: FundUse) -> str:
    return day(use.decision_on) if use.decision_on else ""


def whom(row: Use, *, named: bool) -> str | SafeString:
    """The household by name, or only that it was one; the activity; nothing."""
    use = row.row
    if use.household is not None:
        if not named:
            return gettext("một hộ")
        return joined(", ", link(row.head, reverse("registry:household", args=[use.household.pk])), use.household.unit.full_name)
    return link(use.activity, reverse("plans:activity", args=[use.activity.pk])) if use.activity else ""
