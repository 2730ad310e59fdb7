"""How the fixed parts of a document are worded: number, day, legal bases, the end mark; one place for both writers."""

from __future__ import annotations

import unicodedata
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any, TypeVar, cast

from vanban.document import Article, Block, Document, Items, Paragraph, Row, Run, Section, Table, Text
from vanban.troubles import CELLS, LETTER, NUMBER

STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
RECIPIENTS = "Nơi nhận:"
END = "./."
DOTS = "…"
NEAR = 20
D = TypeVar("D")


def number_line(document: Document) -> str:
    """ "Số: 05/QĐ-UBND" (below ten with a zero), "Số: …/QĐ-UBND" before it is numbered, "" without a symbol."""
    if not document.symbol:
        return ""
    return f"Số: {official_number(document.number, document.symbol)}"


def official_number(number: int | None, symbol: str) -> str:
    """ "05/QĐ-UBND".

    Raises:
        VanbanError: `vanban.number` for a number below 1.
    """
    if number is None:
        return f"      /{symbol}"
    if number < 1:
        raise NUMBER(number=number)
    return f"{number:02d}/{symbol}"


def day_in_words(day: date | None) -> str:
    """ "ngày 05 tháng 01 năm 2026": day below 10 and months 1 and 2 with a zero, so that nothing can be put before them."""
    if day is None:
        return f"ngày {DOTS} tháng {DOTS} năm {DOTS}"
    month = f"{day.month:02d}" if day.month <= 2 else str(day.month)  # the decree names January and February
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def place_day(document: Document) -> str:
    return f"{document.place}, {day_in_words(document.day)}" if document.place else ""


def bases(document: Document) -> list[str]:
    """The legal bases, each ended with ";" and the last with "."."""
    bare = [base.rstrip(" ;.,") for base in document.legal_bases]
    return [f"{base}{'.' if place == len(bare) - 1 else ';'}" for place, base in enumerate(bare)]


def recipients(document: Document) -> list[str]:
    """The lines below "Nơi nhận:", each "- …;", the last with "."."""
    bare = [line.lstrip("- ").rstrip(" ;.") for line in document.recipients]
    return [f"- {line}{'.' if place == len(bare) - 1 else ';'}" for place, line in enumerate(bare)]


def ready(document: Document) -> Document:
    """The document as both writers take it: letters composed, tables checked, the end mark set.

    Raises:
        VanbanError: a number below 1, a row that does not fit its table, a control character.
    """
    number_line(document)
    document = composed(document)
    for block in [*document.body, *(block for appendix in document.appendices for block in appendix.blocks)]:
        check(block)
    return replace(document, body=ended(document.body)) if document.ends else document


def composed(value: D) -> D:
    """Every text within in composed Unicode (NFC): Word and the fonts carry Vietnamese letters whole."""
    if isinstance(value, str):
        return cast(D, one_text(value))
    if isinstance(value, tuple):
        return cast(D, tuple(composed(part) for part in value))
    if is_dataclass(value) and not isinstance(value, type):
        return cast(D, type(value)(**{each.name: composed(getattr(value, each.name)) for each in fields(value)}))
    return value


def one_text(text: str) -> str:
    if text.isascii() and text.isprintable():
        return text
    text = unicodedata.normalize("NFC", text)
    if not text.isprintable():
        for place, letter in enumerate(text):
            if unicodedata.category(letter) in {"Cc", "Cs", "Co", "Cn"} and letter not in "\n\t":
                raise LETTER(code=f"U+{ord(letter):04X}", near=text[max(0, place - NEAR) : place])
    return text


def check(block: Block) -> None:
    """Raise `vanban.cells` where a row does not have the cells of its table."""
    if isinstance(block, Section | Article):
        for inner in block.blocks:
            check(inner)
    if isinstance(block, Table):
        wanted = len(block.leaves())
        numbered = [Row(block.numbers)] if block.numbers else []
        for place, row in enumerate([*numbered, *block.rows], start=1):
            found = len(row.cells) + row.spans - 1
            if found != wanted:
                raise CELLS(table=block.name, row=place, found=found, wanted=wanted)


def ended(body: tuple[Block, ...]) -> tuple[Block, ...]:
    """The body with "./." after its last word; a body that ends in a table or a form stays as it is."""
    if not body:
        return body
    last = body[-1]
    if isinstance(last, Paragraph):
        last = replace(last, text=with_end(last.text))
    elif isinstance(last, Items) and last.items:
        last = replace(last, items=(*last.items[:-1], with_end(last.items[-1])))
    elif isinstance(last, Article):
        last = replace(last, blocks=ended(last.blocks)) if last.blocks else replace(last, text=with_end(last.text))
    elif isinstance(last, Section):
        last = replace(last, blocks=ended(last.blocks))
    return (*body[:-1], last)


def with_end(text: Text) -> Text:
    if isinstance(text, str):
        return text.rstrip(" .;") + END if not text.endswith(END) else text
    last = text[-1]
    return (*text[:-1], Run(cast(str, with_end(last.text)), last.bold, last.italic))


def marked(marker: str, place: int) -> str:
    """The mark before item number `place` (from 0): "-", "1.", "a)"."""
    if marker == "-":
        return "-"
    return f"{place + 1}." if marker == "1." else f"{LETTERS[place % len(LETTERS)]})"


LETTERS = "abcdđeghiklmnopqrstuvxy"  # the Vietnamese alphabet as points of a clause use it


def as_plain_data(value: Any) -> Any:
    """Dataclasses to dictionaries with their kind under "is"; for writers that work on data."""
    if is_dataclass(value) and not isinstance(value, type):
        made = {each.name: as_plain_data(getattr(value, each.name)) for each in fields(value)}
        return {"is": type(value).__name__.lower(), **made}
    if isinstance(value, tuple | list):
        return [as_plain_data(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value
