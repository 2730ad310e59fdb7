"""Whom an activity is for, and how a household stood when it was served. Pure.

The programme serves poor, near-poor and newly escaped households, the last for 36 months from the day their escape was recognised
(Lai Châu, Kế hoạch 4159/KH-UBND, mục II.2; the months themselves are law data, read by `reviews.decisions.escapes`).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Served(TextChoices):
    """How a household stood on the day it was served. A near-poor household that escaped poverty lately stays near-poor here."""

    POOR = "poor", _("Hộ nghèo")
    NEAR_POOR = "near_poor", _("Hộ cận nghèo")
    NEWLY_ESCAPED = "newly_escaped", _("Hộ mới thoát nghèo")
    OTHER = "other", _("Hộ khác")
    UNKNOWN = "", _("Chưa có trong sổ theo dõi")


def served_as(category: str | None, *, newly_escaped: bool) -> Served:
    """From the ledger's category on the day (None: no entry) and whether the household counts as newly escaped."""
    if category in {Served.POOR, Served.NEAR_POOR}:
        return Served(category)
    if newly_escaped:
        return Served.NEWLY_ESCAPED
    return Served.OTHER if category else Served.UNKNOWN


@dataclass(frozen=True, slots=True)
class Audience:
    """Whom an activity is for; ages in full years, `age_under` itself not included. Empty or None: no limit."""

    categories: Collection[str] = ()
    age_from: int | None = None
    age_under: int | None = None

    def fits(self, served: str, age: int | None) -> bool:
        """Whether somebody is in the audience; an age that is not known is never within limits of age."""
        if self.categories and served not in self.categories:
            return False
        if self.age_from is None and self.age_under is None:
            return True
        if age is None:
            return False
        return (self.age_from is None or age >= self.age_from) and (self.age_under is None or age < self.age_under)


def age_on(day: date, birth_date: date | None, birth_year: int | None) -> int | None:
    """Full years lived on the day; where only the year of birth is known, the difference of the years."""
    if birth_date is None:
        return None if birth_year is None else day.year - birth_year
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def years_before(day: date, years: int) -> date:
    """The day on which somebody was born who turns that age on `day`; born on 29 February one turns it on 1 March of other years."""
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return date(day.year - years, 2, 28)
