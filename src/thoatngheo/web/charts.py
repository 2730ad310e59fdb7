"""Charts as data: what is drawn is also said in a sentence and shown as a table.

    Chart("bar", title=gettext("Tỷ lệ hộ nghèo"), labels=("Cam An", "Cam Chính"), series=(Series("2018", (4.1, 6.2)),), unit="%", places=2)

A template draws it with `{% load charts %}{% chart figure %}`. Without JavaScript the table stands alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from django.utils.translation import get_language, gettext

from thoatngheo.web import figures

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Kind = Literal["bar", "stacked", "line", "heatmap", "flow"]
SHOWN_IN_SENTENCE = 4


@dataclass(frozen=True, slots=True)
class Series:
    """One row of figures under the chart's labels; None where there is no figure. `tone` is a category's code or empty."""

    name: StrOrPromise
    values: tuple[float | None, ...]
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """One stream of a flow chart: how many went from one side to the other."""

    source: StrOrPromise
    target: StrOrPromise
    value: float
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. `labels` × `series` for bar, stacked, line and heatmap (rows = series); `links` for flow.

    `says` is the sentence a screen reader gets in place of the picture; left out, highest and lowest are said.
    `unit` stands behind every figure ("%", "hộ"), `places` are its decimals, `head` titles the table's first column.
    """

    kind: Kind
    title: StrOrPromise
    labels: tuple[StrOrPromise, ...] = ()
    series: tuple[Series, ...] = ()
    links: tuple[Link, ...] = ()
    unit: StrOrPromise = ""
    places: int = 0
    says: StrOrPromise = ""
    head: StrOrPromise = ""
    file: str = "bieu-do"

    def written(self, value: float | None) -> str:
        """A figure with its unit, in the language in force."""
        if value is None:
            return figures.NOTHING
        if self.unit == "%":
            return figures.percent(value, self.places)
        return f"{figures.number(value, self.places)} {self.unit}".strip()

    def sentence(self) -> str:
        """What the picture shows, in words."""
        if self.says:
            return str(self.says)
        if self.kind == "flow":
            largest = sorted(self.links, key=lambda link: -link.value)[:SHOWN_IN_SENTENCE]
            return "; ".join(f"{link.source} → {link.target}: {self.written(link.value)}" for link in largest)
        return "; ".join(filter(None, (self.range_of(series) for series in self.series[:SHOWN_IN_SENTENCE])))

    def range_of(self, series: Series) -> str:
        """Highest and lowest of a series, with their labels; empty without figures."""
        known = [(value, str(label)) for label, value in zip(self.labels, series.values, strict=True) if value is not None]
        if not known:
            return ""
        (low, low_at), (high, high_at) = min(known), max(known)
        return gettext("%(series)s: cao nhất %(high)s (%(high_at)s), thấp nhất %(low)s (%(low_at)s)") % {
            "series": series.name,
            "high_at": high_at,
            "high": self.written(high),
            "low_at": low_at,
            "low": self.written(low),
        }

    def table(self) -> tuple[list[str], list[list[str]]]:
        """The table behind the picture: its head, and rows of written figures."""
        if self.kind == "flow":
            head = [gettext("Từ"), gettext("Sang"), gettext("Số lượng")]
            return head, [[str(link.source), str(link.target), self.written(link.value)] for link in self.links]
        head = [str(self.head or gettext("Mục")), *(str(series.name) for series in self.series)]
        columns = zip(*(series.values for series in self.series), strict=True)
        return head, [[str(label), *(self.written(value) for value in row)] for label, row in zip(self.labels, columns, strict=True)]

    def data(self) -> dict[str, Any]:
        """What the browser draws from."""
        return {
            "kind": self.kind,
            "labels": [str(label) for label in self.labels],
            "series": [{"name": str(series.name), "values": series.values, "tone": series.tone} for series in self.series],
            "links": [
                {"source": str(link.source), "target": str(link.target), "value": link.value, "tone": link.tone} for link in self.links
            ],
            "unit": str(self.unit),
            "places": self.places,
            "language": get_language() or "vi",
        }
