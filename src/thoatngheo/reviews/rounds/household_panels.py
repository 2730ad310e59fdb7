"""What the review adds to a household's page: its categories over the years, why, and what would change them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext, gettext_lazy

from rulebook.explain import Condition, Reason
from thoatngheo.core import gate
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.classification.engine import said
from thoatngheo.reviews.classification.live import answers
from thoatngheo.reviews.classification.reasons import Answer
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Result
from thoatngheo.reviews.rounds.policies.rounds import VIEW_REASONS

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.core.gate import Person

SHORT: dict[str, StrOrPromise] = {
    Category.POOR: gettext_lazy("Nghèo"),
    Category.NEAR_POOR: gettext_lazy("Cận nghèo"),
    Category.MIDDLE: gettext_lazy("Trung bình"),
    Category.NOT_POOR: gettext_lazy("Không nghèo"),
    Category.UNDETERMINED: gettext_lazy("Chưa rõ"),
}
Cell = dict[str, "StrOrPromise"]


@dataclass(frozen=True, slots=True)
class BandRow:
    """One standard's line of the band: a cell for every column, None where there was no review."""

    label: str
    cells: tuple[Cell | None, ...]


def cell(category: str) -> Cell:
    return {"code": category, "word": SHORT[category]}


def kept_answers(household: Household, day: date) -> list[Answer]:
    """The live answers, worked out once for a page."""
    kept: dict[date, list[Answer]] = household.__dict__.setdefault("_answers_by_day", {})
    if day not in kept:
        kept[day] = answers(household, day)
    return kept[day]


def band(
    results: Iterable[tuple[int, str, str]], live: Mapping[str, str], titles: Mapping[str, str], today: str
) -> tuple[list[str], list[BandRow]]:
    """Columns and rows from (year, standard, category) and the live category of each standard. Pure.

    A standard without any answer has no row; the last column is the live one.
    """
    found = {(standard, year): category for year, standard, category in results}
    years = sorted({year for _, year in found})
    rows = []
    for standard, title in titles.items():
        past = [found.get((standard, year)) for year in years]
        cells = tuple(cell(category) if category else None for category in [*past, live.get(standard)])
        if any(cells):
            rows.append(BandRow(title, cells))
    return [*map(str, years), today], rows


def categories(household: Household, user: Person, day: date) -> dict[str, Any]:
    """The band over the years: results of the yearly reviews, and what each standard says on the facts of the day."""
    told = kept_answers(household, day)
    past = Result.objects.filter(household=household, run__current=True, run__round__kind="yearly", run__round__day__lte=day)
    titles = {answer.standard.id: said(answer.standard.title) for answer in told}
    years, rows = band(
        past.values_list("run__round__year", "run__standard", "category"),
        {answer.standard.id: answer.category for answer in told},
        titles,
        gettext("Theo thông tin ngày %(day)s") % {"day": f"{day:%d/%m/%Y}"},
    )
    return {"years": years, "rows": rows, "caption": gettext("Nhóm hộ theo từng chuẩn qua các năm")}


@dataclass(frozen=True, slots=True)
class Told:
    """An answer in the language of the screen. `ahead`: the standard in force on the day, shown open."""

    code: str
    title: str
    ahead: bool
    category: str
    name: str
    method: str
    warning: str
    deprivations: str
    missing: tuple[str, ...]
    conditions: tuple[Any, ...]
    indicators: tuple[Any, ...]
    flags: tuple[Any, ...]
    changes: tuple[tuple[str, str, str], ...]

    @property
    def marked(self) -> bool:
        """Whether some indicator rests on a text that nobody has seen: the page explains its mark then."""
        return any(not each["verified"] for each in self.indicators)


def reasons(household: Household, user: Person, day: date) -> dict[str, Any]:
    """Why, under each standard; for those who may see the details of every dimension."""
    if not gate.allows(user, VIEW_REASONS):
        return {"answers": ()}
    return {"answers": [tell(answer) for answer in kept_answers(household, day)]}


def tell(answer: Answer) -> Told:
    low, high = answer.deprivations
    return Told(
        answer.standard.id,
        said(answer.standard.title),
        not answer.outside,
        answer.category,
        said(answer.name),
        said(answer.method),
        said(answer.warning),
        str(low) if low == high else f"{low}–{high}",
        tuple(said(title) for _, title in answer.missing),
        tuple(
            {"value": each.value, "figure": said(each.figure), "source": each.source, "verified": each.verified}
            for each in answer.conditions
        ),
        tuple(map(indicator, answer.indicators)),
        tuple(map(indicator, answer.flags)),
        tuple((said(change.what), change.outcome, said(name)) for change, name in answer.changes),
    )


def condition(told: Condition) -> dict[str, Any]:
    return {"value": told.value, "figure": said(told.figure), "source": told.source, "verified": told.verified}


def indicator(reason: Reason) -> dict[str, Any]:
    return {
        "title": said(reason.title),
        "value": reason.value,
        "figure": said(reason.figure),
        "source": reason.source,
        "verified": reason.verified,
        "note": reason.note,
    }
