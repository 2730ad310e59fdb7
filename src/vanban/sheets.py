"""A document laid out as sheets: runs of pages that stand or lie, each with its parts in order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.document import Appendix, Block, Document, Section, Signature


@dataclass(frozen=True, slots=True)
class Head:
    """State's name, issuer, number, place and day, kind, subject, addressees, legal bases."""

    document: Document


@dataclass(frozen=True, slots=True)
class Blocks:
    """A part of the body or of an appendix."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Closing:
    """Signatures, and the recipients beside them."""

    signatures: tuple[Signature, ...]
    recipients: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AppendixHead:
    """Label, title and to what the appendix belongs."""

    appendix: Appendix


Part = Head | Blocks | Closing | AppendixHead


@dataclass(frozen=True, slots=True)
class Sheet:
    """Pages that stand, or lie (`landscape`); begins on a new page."""

    landscape: bool
    parts: tuple[Part, ...]


def sheets(document: Document, recipients: tuple[str, ...]) -> list[Sheet]:
    """The sheets of a document that `words.ready` has prepared; `recipients` are their finished lines."""
    closing: tuple[Part, ...] = (Closing(document.signatures, recipients),) if document.signatures or recipients else ()
    made = split((Head(document),), document.body, closing, landscape=False)
    for appendix in document.appendices:
        signed: tuple[Part, ...] = (Closing(appendix.signatures),) if appendix.signatures else ()
        made += split((AppendixHead(appendix),), appendix.blocks, signed, landscape=appendix.landscape)
    return made


def with_signature(sheet: Sheet) -> Iterator[tuple[int, Blocks]]:
    """The body that a signature follows, and its place: its last words stay with the signature, which never stands alone."""
    for number, (part, following) in enumerate(zip(sheet.parts, sheet.parts[1:], strict=False)):
        if isinstance(part, Blocks) and isinstance(following, Closing) and part.blocks:
            yield number, part


def split(first: tuple[Part, ...], blocks: tuple[Block, ...], last: tuple[Part, ...], *, landscape: bool) -> list[Sheet]:
    """Cut at the sections: what stands before, the section's own pages, what follows."""
    made: list[Sheet] = []
    parts = list(first)
    waiting: list[Block] = []
    for block in blocks:
        if not isinstance(block, Section):
            waiting.append(block)
            continue
        if waiting:
            parts.append(Blocks(tuple(waiting)))
        if parts:
            made.append(Sheet(landscape, tuple(parts)))
        made.append(Sheet(block.landscape, (Blocks(block.blocks),)))
        parts, waiting = [], []
    if waiting:
        parts.append(Blocks(tuple(waiting)))
    parts.extend(last)
    if parts:
        made.append(Sheet(landscape, tuple(parts)))
    return made
