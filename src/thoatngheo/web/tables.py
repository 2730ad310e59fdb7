"""A table of rows, declared: each column says its label once, and how its value is shown.

    Table(
        _("Các hộ"), households,
        (
            Column(_("Chủ hộ"), lambda row: row.head, link=lambda row: reverse("registry:household", args=[row.pk])),
            Column(_("Số người"), lambda row: row.people, Kind.NUMBER),
            Column(_("Tình trạng"), lambda row: row.state_label, tone=lambda row: Tone.GOOD if row.done else Tone.WAIT),
        ),
    )

The template tag `{% table %}` draws it. The first column is the head of its row; on a phone a row is a card and each cell
stands beside its column's label. Pure: rows come in, words go out; nothing is asked of the database but what the values ask.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from django.template import Context, Template
from django.template.loader import get_template
from django.utils.functional import Promise
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from thoatngheo.web import figures
from thoatngheo.web.icons import icon

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

R = TypeVar("R")
Text: TypeAlias = "StrOrPromise"  # a word, perhaps in the language of the request
DASH = figures.NOTHING
NO_TOTAL = object()  # None is a total that is not known
SPACE, BREAK = SafeString(" "), SafeString("<br>")


class Kind(StrEnum):
    """How a value is written. All but text and day stand to the right."""

    TEXT = "text"
    DAY = "day"
    NUMBER = "number"
    MONEY = "money"  # in the unit that fits: 1,5 tỷ đồng
    PERCENT = "percent"
    FIGURE = "figure"  # a figure that is written already


class Tone(StrEnum):
    """What a status means for its reader; the word says it, colour and shape repeat it."""

    PLAIN = ""
    GOOD = "state-good"
    WAIT = "state-wait"
    LATE = "state-late"


WRITERS: Mapping[Kind, Callable[[Any], str]] = {
    Kind.DAY: figures.day,
    Kind.NUMBER: figures.number,
    Kind.MONEY: figures.money,
    Kind.PERCENT: figures.percent,
}


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column; what it does not say is as in most.

    `value`       what the cell says of a row; None and "" are said by `empty` (figures and days have their dash)
    `unit`        said after the label on a phone, where the caption is far
    `link`        where the value leads; "" nowhere
    `tone`        the value is a status; None for a row where it is only a word
    `beside`, `under`   a hint after the value, on its line or on the next
    `template`    the cell is drawn by a template of its own, which knows the page, `row` and `value`
    `total`       what the last row says below the column
    `quiet`       the label is read aloud but not shown
    `when`        whether this page has the column at all
    """

    label: Text
    value: Callable[[R], object] = lambda row: ""
    kind: Kind = Kind.TEXT
    empty: Text = ""
    unit: Text = ""
    link: Callable[[R], str] | None = None
    tone: Callable[[R], Tone | None] | None = None
    beside: Callable[[R], object] | None = None
    under: Callable[[R], object] | None = None
    template: str = ""
    total: object = NO_TOTAL
    css: str = ""
    quiet: bool = False
    when: bool = True

    @property
    def classes(self) -> str:
        right = "" if self.kind in {Kind.TEXT, Kind.DAY} else "num"
        return " ".join(filter(None, (right, self.css)))

    @property
    def card_label(self) -> Text:
        return f"{self.label} ({self.unit})" if self.unit else self.label

    def content(self, row: R, page: Mapping[str, Any]) -> SafeString:
        """What stands in the cell of a row."""
        if self.template:
            return drawn(self.template, {**page, "row": row, "value": self.value(row)})
        value = self.marked(row)
        parts = [value, *hints(SPACE, self.beside and self.beside(row)), *hints(BREAK, self.under and self.under(row))]
        return value if len(parts) == 1 else format_html("<span>{}</span>", format_html_join("", "{}", ((part,) for part in parts)))

    def marked(self, row: R) -> SafeString:
        """The value as a link or a status where it is one."""
        value = self.written(self.value(row))
        tone = self.tone(row) if self.tone and value else None
        if tone is not None:
            value = state(value, tone)
        address = self.link(row) if self.link else ""
        return link(value, address) if address else value

    def written(self, value: object) -> SafeString:
        """A value in the words of the column's kind, safe for a page."""
        if self.kind in WRITERS:
            return escaped(WRITERS[self.kind](value))
        return escaped(self.empty if value is None or value == "" else value)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as the template draws it; `label` is None in the head of a row."""

    content: SafeString
    classes: str
    label: Text | None


NOTHING = Cell(SafeString(""), "", "")


@dataclass(frozen=True)
class Table(Generic[R]):
    """Rows under columns. `empty`: the sentence in place of rows; `quiet`: the caption is only
    read aloud, where a heading above says it; `row_id`: an anchor for a row; `row_css`: its class."""

    caption: Text
    rows: Iterable[R]
    declared: Sequence[Column[R]]
    css: str = ""
    empty: Text = ""
    quiet: bool = False
    row_id: Callable[[R], str] | None = None
    row_css: Callable[[R], str] | None = None

    @property
    def columns(self) -> list[Column[R]]:
        return [column for column in self.declared if column.when]

    def lines(self, page: Mapping[str, Any]) -> Iterator[tuple[str, str, list[Cell]]]:
        """Each row's anchor, class and cells."""
        columns = self.columns
        for row in self.rows:
            cells = [cell(at, column, column.content(row, page)) for at, column in enumerate(columns)]
            yield (self.row_id(row) if self.row_id else ""), (self.row_css(row) if self.row_css else ""), cells

    def totals(self) -> list[Cell]:
        """The cells of the last row; none where no column has a total."""
        columns = self.columns
        if all(column.total is NO_TOTAL for column in columns):
            return []
        return [NOTHING if column.total is NO_TOTAL else cell(at, column, total(column)) for at, column in enumerate(columns)]


def cell(at: int, column: Column[Any], content: SafeString) -> Cell:
    """The first cell is the head of its row and needs no label."""
    return Cell(content, column.classes, column.card_label if at else None)


def drawn(template: str, page: Mapping[str, Any]) -> SafeString:
    """A template within the page that is being drawn: its context processors are not asked again for each cell."""
    found: Template = get_template(template).template  # type: ignore[attr-defined]  # of Django's own engine
    return mark_safe(found.render(Context(dict(page))).strip())  # noqa: S308 - drawn and escaped by the template


def escaped(said: object) -> SafeString:
    """Anything as text of a page; what is safe already stays."""
    return format_html("{}", said)


def total(column: Column[Any]) -> SafeString:
    return escaped(column.total) if isinstance(column.total, str | Promise) else column.written(column.total)


def hints(before: SafeString, said: object) -> list[SafeString]:
    """A hint and what parts it from the value; nothing where nothing is said."""
    if not said:
        return []
    return [before, said if isinstance(said, SafeString) else hint(said)]


def joined(between: str, *parts: object) -> SafeString:
    """What there is of the parts, in one piece: on a phone a cell sets its pieces apart."""
    said = [part for part in parts if part not in {None, ""}]
    pieces = format_html_join(between, "{}", ((part,) for part in said))
    return pieces if len(said) < 2 else format_html("<span>{}</span>", pieces)


def hint(said: object) -> SafeString:
    """Words of less weight beside a value."""
    return format_html('<span class="hint">{}</span>', said)


def state(said: object, tone: Tone = Tone.PLAIN, picture: str = "") -> SafeString:
    """A status with its colour, perhaps with a picture before its word."""
    return format_html('<span class="{}">{}{}</span>', f"state {tone}".rstrip(), icon(picture) if picture else "", said)


def link(said: object, address: str, unseen: object = "") -> SafeString:
    """A link; `unseen` is read aloud after its words."""
    more = format_html('<span class="visually-hidden">{}</span>', unseen) if unseen else ""
    return format_html('<a href="{}">{}{}</a>', address, said, more)
