"""The tables of a book: by project with subtotals, by source and kind, by unit; and its chart. Pure but for the words."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext

from thoatngheo.areas.models import Unit
from thoatngheo.plans.budget.balance import NOTHING, Amounts
from thoatngheo.plans.budget.book import Book, sums
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.register.models import Project
from thoatngheo.web.charts import Chart, Series

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Row:
    """A line with how it stands; `missing`: what is still to be handed down (negative: too much), by stage."""

    line: FundLine
    amounts: Amounts
    missing: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """A project with its lines and its sub-projects' lines."""

    label: str
    name: str
    rows: Sequence[Row]
    amounts: Amounts


@dataclass(frozen=True, slots=True)
class Sum:
    """A row of a table of sums; `key` leads further where it is given."""

    title: StrOrPromise
    amounts: Amounts
    key: int | None = None
    note: StrOrPromise = ""


def sections(book: Book, names: dict[tuple[int, int], str]) -> list[Section]:
    """Whole lines by programme and project, each project with its subtotal; `names`: of projects by programme and number."""
    missing: dict[int, dict[str, int]] = {}
    for gap in book.gaps:
        missing.setdefault(gap.key, {})[gap.stage] = gap.missing
    grouped: dict[tuple[int, int], list[Row]] = {}
    for line in book.wholes():
        key = (line.project.programme_id, line.project.number)
        grouped.setdefault(key, []).append(Row(line, book.stand[line.pk], missing.get(line.pk, {})))
    return [Section(str(key[1]), names.get(key, ""), rows, sums(row.amounts for row in rows)) for key, rows in grouped.items()]


def project_names(book: Book) -> dict[tuple[int, int], str]:
    """Names of the main projects of the lines (one query)."""
    programmes = {line.project.programme_id for line in book.lines}
    rows = Project.objects.filter(programme__in=programmes, sub__isnull=True).values_list("programme", "number", "name")
    return {(programme, number): name for programme, number, name in rows}


def by(book: Book, key_of: Callable[[FundLine], Hashable], title_of: Callable[[FundLine], StrOrPromise]) -> list[Sum]:
    """Sums over whole lines by a key; together they make the book's total."""
    grouped: dict[Hashable, tuple[StrOrPromise, Amounts]] = {}
    for line in book.wholes():
        title, amounts = grouped.get(key_of(line), (title_of(line), NOTHING))
        grouped[key_of(line)] = (title, amounts + book.stand[line.pk])
    return [Sum(title, amounts) for title, amounts in grouped.values()]


def by_source(book: Book) -> list[Sum]:
    return by(
        book,
        lambda line: (line.source, line.kind),
        lambda line: f"{line.get_source_display()}, {line.get_kind_display()}".replace(", V", ", v"),
    )


def by_unit(book: Book, unit: Unit, children: Sequence[Unit]) -> list[Sum]:
    """What stands with each unit directly below: its part of what was handed down, and lines of its own."""
    found = []
    for child in children:
        amounts = book.within(child.path)
        if amounts != NOTHING:
            found.append(Sum(child.full_name, amounts, child.pk))
    return found


def chart_of(parts: Sequence[Section]) -> Chart:
    """Planned, allocated and spent by project, in million đồng."""
    labels = tuple(gettext("Dự án {label}").format(label=part.label) for part in parts)
    told = (
        ("planned", gettext("Kế hoạch")),
        ("allocated", gettext("Đã phân bổ")),
        ("spent", gettext("Đã giải ngân")),
    )
    series = tuple(Series(name, tuple(part.amounts.of(stage) / MILLION for part in parts)) for stage, name in told)
    title = gettext("Kế hoạch, phân bổ và giải ngân theo dự án")
    return Chart("bar", title, labels, series, unit=gettext("triệu đồng"), places=1, head=gettext("Dự án"), file="kinh-phi")


def tiles(amounts: Amounts, shown: Callable[[int], str], percent: Callable[[Any], str]) -> list[dict[str, str]]:
    """The figures on top of a page of money."""
    return [
        {"label": gettext("Kế hoạch"), "value": shown(amounts.planned)},
        {"label": gettext("Đã phân bổ"), "value": shown(amounts.allocated)},
        {
            "label": gettext("Đã giải ngân"),
            "value": shown(amounts.spent),
            "note": gettext("{rate} số phân bổ").format(rate=percent(amounts.spent_rate)) if amounts.allocated else "",
        },
        {"label": gettext("Còn lại"), "value": shown(amounts.rest)},
    ]
