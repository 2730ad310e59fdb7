"""The model of an official document (văn bản hành chính): plain data, no writer, no clock.

A `Document` is what stands on the paper, in the order of Article 8 of NĐ 30/2020/NĐ-CP: the state's name and motto, the
issuer, number and symbol, place and day, kind and subject, the body, signatures, recipients, appendices. The writers
`to_docx` and `to_pdf` turn it into bytes; the same document always gives the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

Align = Literal["left", "center", "right", "justify"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one hand."""

    text: str
    bold: bool = False
    italic: bool = False


Text = str | tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body; `first_line` indents its first line as the decree asks."""

    text: Text
    align: Align = "justify"
    first_line: bool = True
    bold: bool = False
    italic: bool = False
    together: bool = False  # stays on the page of what follows


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside the body: level 1 "I. …" in capitals as given, level 2 "1. …"; both bold."""

    text: str
    level: Literal[1, 2] = 1


@dataclass(frozen=True, slots=True)
class Article:
    """An article: "Điều n." with its first sentence, then what belongs to it."""

    number: int
    text: Text
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `marker` is "-" or the first of a row of numbers: "1." or "a)"."""

    items: tuple[Text, ...]
    marker: Literal["-", "1.", "a)"] = "-"


@dataclass(frozen=True, slots=True)
class Field:
    """A place of a form: label and value, or a dotted line to write on when the value is empty. `share` of its line."""

    label: str
    value: str = ""
    share: float = 1.0


@dataclass(frozen=True, slots=True)
class Fields:
    """Several places of a form on one line."""

    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Checkbox:
    """A box to tick with its words."""

    text: str
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table, or a merged heading above `parts`. `width` is a share of the table's width, leaves only."""

    title: str
    width: float = 1.0
    align: Align = "left"
    parts: tuple[Column, ...] = ()

    def leaves(self) -> tuple[Column, ...]:
        return tuple(leaf for part in self.parts for leaf in part.leaves()) if self.parts else (self,)

    def depth(self) -> int:
        return 1 + max((part.depth() for part in self.parts), default=0)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table; `spans` is how many columns its first cell covers (a row of a group, a total)."""

    cells: tuple[str, ...]
    bold: bool = False
    spans: int = 1


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose heading rows come again on each page. `numbers` is the row of column numbers and formulas."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    numbers: tuple[str, ...] = ()
    name: str = ""  # for error messages
    narrow: bool = False  # smaller letters, for many columns
    row_mm: float = 0  # height of a row to write in by hand; 0: as its words need

    def leaves(self) -> tuple[Column, ...]:
        return tuple(leaf for column in self.columns for leaf in column.leaves())


@dataclass(frozen=True, slots=True)
class PageBreak:
    """A new page."""


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks on pages of their own, lying when `landscape`."""

    blocks: tuple[Block, ...]
    landscape: bool = True


@dataclass(frozen=True, slots=True)
class Signature:
    """One signing place. `authority` "TM. ỦY BAN NHÂN DÂN", `instead` "KT. CHỦ TỊCH", `title` "PHÓ CHỦ TỊCH", then the name.

    `note` stands under the title in italics, as "(Ký, ghi rõ họ tên)"; `place_day` above it where a form has it there.
    """

    title: str
    name: str = ""
    authority: str = ""
    instead: str = ""
    note: str = ""
    place_day: str = ""


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues: own name, and the body above it when it is printed there."""

    name: str
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Appendix:
    """What is attached: "PHỤ LỤC" or "DANH SÁCH" (label), its title, to what it belongs, its own blocks and signatures."""

    label: str
    title: str
    blocks: tuple[Block, ...]
    attached_to: str = ""  # "Kèm theo Quyết định số 05/QĐ-UBND ngày …"
    landscape: bool = False
    signatures: tuple[Signature, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One document. Without `issuer` only the state's name and motto head the page (minutes, requests of citizens).

    Args:
        symbol: after the number, "QĐ-UBND"; empty: no number line. `number` None leaves room to write it.
        day: None leaves "ngày … tháng … năm …"; `place` empty: no line of place and day.
        authority: the line that names who decides, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …", below the subject.
        addressees: "Kính gửi: …".
        legal_bases: each without its end mark; the writer ends them with ";" and the last with ".".
        ends: put "./." after the last word of the body.
        stated_in_signature: place and day stand above the signature (requests of citizens), not in the head.
        footer: a small line at the foot of each page: the document's code and digest.
        mark: what the paper is while it is not issued, above everything: "DỰ THẢO (bản 3)".
    """

    kind: str
    subject: str = ""
    issuer: Issuer | None = None
    number: int | None = None
    symbol: str = ""
    place: str = ""
    day: date | None = None
    authority: str = ""
    addressees: tuple[str, ...] = ()
    legal_bases: tuple[str, ...] = ()
    body: tuple[Block, ...] = ()
    signatures: tuple[Signature, ...] = ()
    recipients: tuple[str, ...] = ()
    appendices: tuple[Appendix, ...] = ()
    footer: str = ""
    ends: bool = True
    stated_in_signature: bool = False
    mark: str = ""
    title: str = field(default="")  # of the file; the kind and subject when empty

    def file_title(self) -> str:
        return self.title or f"{self.kind} {self.subject}".strip()


Block = Paragraph | Heading | Article | Items | Fields | Checkbox | Table | PageBreak | Section


def plain(text: Text) -> str:
    """The words without their hand."""
    return text if isinstance(text, str) else "".join(run.text for run in text)


def runs(text: Text, *, bold: bool = False, italic: bool = False) -> Sequence[Run]:
    """The pieces, each in its own hand or the paragraph's."""
    pieces = (Run(text),) if isinstance(text, str) else text
    return [Run(piece.text, piece.bold or bold, piece.italic or italic) for piece in pieces]
