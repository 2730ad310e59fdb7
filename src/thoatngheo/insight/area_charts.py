"""An area at a glance: rates by unit, categories over the years, streams between two reviews."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from django.db.models import Count
from django.utils.translation import gettext

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.monitoring.forms import FormTable
from thoatngheo.monitoring.forms.selection import Selection
from thoatngheo.reviews.decisions.stories import Comparison, current_runs, earlier_rounds, groups
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Result, Round
from thoatngheo.web.charts import Chart, Link, Series

POOR_RATE, NEAR_POOR_RATE = 4, 6


def rates(table: FormTable) -> Chart:
    """Poor and near-poor in per cent of the households, by unit: columns 4 and 6 of form 1."""
    rows = [row for row in table.rows if row.place.code]

    def values(column: int) -> tuple[float | None, ...]:
        return tuple(None if row.values[column] is None else float(row.values[column] or 0) for row in rows)

    return Chart(
        "bar",
        title=gettext("Tỷ lệ hộ nghèo, hộ cận nghèo theo đơn vị"),
        labels=tuple(row.place.name for row in rows),
        series=(
            Series(gettext("Hộ nghèo"), values(POOR_RATE), tone="poor"),
            Series(gettext("Hộ cận nghèo"), values(NEAR_POOR_RATE), tone="near_poor"),
        ),
        unit="%",
        places=2,
        head=gettext("Đơn vị"),
        file="ty-le-ho-ngheo",
    )


def years(unit: Unit, standard: str) -> Chart | None:
    """Poor and near-poor households of the area in every yearly review under the standard (one statement); None before two reviews."""
    found = (
        Result.objects.filter(
            within("path", working_paths(unit)), run__current=True, run__standard=standard, run__round__kind=Round.Kind.YEARLY
        )
        .filter(category__in=[Category.POOR, Category.NEAR_POOR])
        .values_list("run__round__year", "category")
        .annotate(Count("pk"))
    )
    return over_years({(year, category): households for year, category, households in found})


def over_years(counts: Mapping[tuple[int, str], int]) -> Chart | None:
    """The chart of (year, category) → households. Pure."""
    known = sorted({year for year, _ in counts})
    if len(known) < 2:
        return None
    return Chart(
        "stacked",
        title=gettext("Số hộ nghèo, hộ cận nghèo qua các năm"),
        labels=tuple(map(str, known)),
        series=tuple(
            Series(category.label, tuple(float(counts.get((year, category), 0)) for year in known), tone=str(category.value))
            for category in (Category.POOR, Category.NEAR_POOR)
        ),
        unit=gettext("hộ"),
        head=gettext("Năm"),
        file="ho-ngheo-qua-cac-nam",
    )


def streams(selection: Selection) -> Chart | None:
    """Who passed from which category to which since the last review; None without one."""
    earlier = earlier_rounds(selection.rounds, selection.paths)
    if not earlier or not current_runs(earlier, selection.standard):
        return None
    told = groups(Comparison(selection.standard, selection.rounds, earlier, selection.paths))
    counts: dict[tuple[str, str], int] = {}
    for group in told:
        pair = (group.story.before or "", group.story.after or "")
        counts[pair] = counts.get(pair, 0) + group.households
    return flow(counts, earlier[0].year, selection.year)


def flow(counts: Mapping[tuple[str, str], int], before: int, after: int) -> Chart:
    """The chart of (category before, category after) → households; "" stands for not in that review. Pure."""

    def named(category: str, year: int) -> str:
        return f"{Category(category).label if category else gettext('Không có trong đợt')} {year}"

    links: Sequence[Link] = [
        Link(named(one, before), named(two, after), float(households), tone=two)
        for (one, two), households in sorted(counts.items(), key=lambda item: -item[1])
    ]
    title = gettext("Biến động hộ nghèo, hộ cận nghèo từ %(before)s đến %(after)s") % {"before": before, "after": after}
    return Chart("flow", title=title, links=tuple(links), unit=gettext("hộ"), file="bien-dong-ho-ngheo")
