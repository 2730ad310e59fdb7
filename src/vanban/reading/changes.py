"""The table of changes behind a plan: old text, new text, who asked ("bảng tổng hợp nội dung đã chỉnh sửa", "bản cũ – bản mới").

Read from a drawn table by its column names, and from text in which a page printed the old cell first and the new one after it:
there a heading that comes again begins the new side, and one that is new begins the next old side.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import dropwhile

from vanban.reading.labels import Kind
from vanban.reading.letters import fold, is_capitals, one_space
from vanban.reading.lines import Line
from vanban.reading.paragraphs import Paragraph, paragraphs
from vanban.reading.plan import Change, Table

OLD = re.compile(r"\bban cu\b|\bnoi dung cu\b|\bdu thao (?:cu|ban dau|lan dau|xin y kien)\b|\btruoc (?:khi )?(?:chinh|sua|tiep)")
NEW = re.compile(r"\bban moi\b|\bnoi dung moi\b|\bdu thao (?:moi|da tiep thu)\b|\bsau (?:khi )?(?:chinh|sua|tiep)")
ASKER = re.compile(r"\b(?:co quan|don vi|nguoi)\b.{0,12}\b(?:gop y|de nghi|yeu cau)\b|\bai de nghi\b|\btheo gop y\b")
REASON = re.compile(r"\((?P<why>[^()]{4,140})\)\s*[.;]?\s*$")
TELLS_WHY = re.compile(r"\b(?:gop y|bo sung|dieu chinh|chinh sua|theo y kien|theo de nghi|tiep thu|bo noi dung|thay the)\b")
ASKED = re.compile(r"\b(?:gop y|y kien|de nghi|yeu cau) cua (?P<who>.+)$")
ROW = re.compile(r"^\d{1,3}[.)]?$")
CHAPTERS: frozenset[Kind] = frozenset({"part", "upper", "roman", "number", "decimal"})
HEAD_LINES = 6
TITLE_LETTERS, TITLE_MOST = 45, 120


@dataclass(slots=True)
class Side:
    """What stands under one heading, in the old or the new text."""

    head: Paragraph | None
    words: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """The label and the first words: a heading is the same in both texts though a figure in it has changed."""
        return "" if self.head is None else f"{self.head.label.text if self.head.label else ''} {' '.join(self.head.key.split()[:4])}"


def changes_of(lines: Sequence[Line], tables: Iterable[Table]) -> tuple[Change, ...]:
    """The changes that the annexes list, in order."""
    made = [change for table in tables if is_of_changes(table) for change in _of_table(table)]
    if place := start_of(lines):
        made += [change for row in _rows(lines[place:]) for change in _of_row(row)]
    return tuple(made)


def is_of_changes(table: Table) -> bool:
    keys = [fold(name) for name in table.columns]
    return any(OLD.search(key) for key in keys) and any(NEW.search(key) for key in keys)


def is_chapter(paragraph: Paragraph) -> bool:
    """Points and items belong to the text of a heading; chapters and numbers are headings."""
    return paragraph.label is not None and paragraph.label.kind in CHAPTERS


def _of_table(table: Table) -> Iterator[Change]:
    keys = [fold(name) for name in table.columns]
    old = next(place for place, key in enumerate(keys) if OLD.search(key))
    new = next(place for place, key in enumerate(keys) if NEW.search(key))
    who = next((place for place, key in enumerate(keys) if place not in {old, new} and ASKER.search(key)), None)
    for row, line in zip(table.rows, table.row_lines, strict=True):
        before, after = (str(row[place]) if row[place] is not None else None for place in (old, new))
        text, why, asked = reason_of(after or "")
        named = str(row[who]) if who is not None and row[who] is not None else asked
        if before or text:
            yield Change(None, before, text or None, named, why, line, 0.9)


def start_of(lines: Sequence[Line]) -> int:
    """Where the rows of a table of changes begin, after the names of its columns; 0 where there is none."""
    for place, line in enumerate(lines):
        if OLD.search(line.key):
            near = range(place, min(len(lines), place + HEAD_LINES))
            last = next((at for at in near if NEW.search(lines[at].key)), None)
            if last is not None:
                return last + 1
    return 0


def _rows(lines: Sequence[Line]) -> Iterator[list[Paragraph]]:
    """The paragraphs of each row: a row begins with its number, which follows the one before."""
    row: list[Line] = []
    wanted = 1
    for line in dropwhile(lambda line: line.empty, lines):
        text = line.text.strip()
        if ROW.match(text) and int(text.rstrip(".)")) == wanted:
            if row:
                yield paragraphs(row)
            row, wanted = [], wanted + 1
        elif text and is_capitals(text) and len(text) < TITLE_LETTERS and not is_chapter(paragraphs([line])[0]):
            break  # what follows the table
        else:
            row.append(line)
    if any(not line.empty for line in row):
        yield paragraphs(row)


def _of_row(row: list[Paragraph]) -> Iterator[Change]:
    row, loose = parted(row)
    for above, old, new in _pairs(row):
        before, after = _text(old), _text(new)
        if (before or after) and not (before == after and old is not None and new is not None):
            text, why, asked = reason_of(after or "")
            head = (new or old or Side(None)).head
            where = " > ".join(one_space(each.whole) for each in (above, head) if each is not None and not says_all(each))
            yield Change(where or None, before, text or None, asked, why, head.line if head else row[0].line, 0.75)
    if len(loose) == 2:
        text, why, asked = reason_of(loose[1].whole)
        yield Change(None, loose[0].whole, text, asked, why, loose[0].line, 0.6)


def parted(row: list[Paragraph]) -> tuple[list[Paragraph], list[Paragraph]]:
    """What stands under headings, and the cells of a row without any, whose number a page break may have swallowed.

    Words without a mark behind points that all had one are no longer theirs.
    """
    first = next((place for place, paragraph in enumerate(row) if is_chapter(paragraph)), len(row))
    last = max((place for place, paragraph in enumerate(row) if is_chapter(paragraph)), default=-1)
    below = row[last + 1 :]
    marked = next((place for place, paragraph in enumerate(below) if paragraph.label is None and not paragraph.whole.startswith("(")), None)
    if first == len(row) or not marked:
        return (row, []) if first < len(row) else ([], row)
    return row[: last + 1 + marked], below[marked:]


def _pairs(row: list[Paragraph]) -> Iterator[tuple[Paragraph | None, Side | None, Side | None]]:
    """The chapter above, the old side and the new side of each heading, in the order of the old text."""
    old: list[Side] = []
    new: list[Side] = []
    above: Paragraph | None = None
    chapters: dict[str, Paragraph | None] = {}
    for paragraph in row:
        if not is_chapter(paragraph):
            side = (new or old or [Side(None)])[-1]
            side.words.append(paragraph.whole)
            continue
        side = Side(paragraph)
        known = {each.key for each in old}
        if side.key in known and side.key not in {each.key for each in new}:
            new.append(side)
        elif new:
            yield from _together(old, new, chapters)
            old, new = [side], []
        else:
            old.append(side)
        if paragraph.label is not None and paragraph.label.kind == "roman":
            above = paragraph
        chapters[side.key] = None if above is paragraph else above
    yield from _together(old, new, chapters)


def _together(
    old: list[Side], new: list[Side], chapters: dict[str, Paragraph | None]
) -> Iterator[tuple[Paragraph | None, Side | None, Side | None]]:
    after = {side.key: side for side in new}
    for side in old:
        yield chapters.get(side.key), side, after.pop(side.key, None)


def _text(side: Side | None) -> str | None:
    """The words of a side; of a heading that says all itself, the heading."""
    if side is None:
        return None
    own = [one_space(side.head.whole)] if side.head is not None and says_all(side.head) else []
    return "\n".join([*own, *side.words]) or None


def says_all(head: Paragraph) -> bool:
    """ "8. Tổ chức kiểm tra … tại 14 phường, xã.": a sentence with a number, and no title of what follows."""
    return len(head.whole) >= TITLE_MOST or REASON.sub("", head.whole).rstrip().endswith(".")


def reason_of(text: str) -> tuple[str, str | None, str | None]:
    """The new text without the reasons in brackets, the reasons, and who asked, if one is named."""
    kept, reasons = [], []
    for part in text.split("\n"):
        found = REASON.search(part)
        if found and TELLS_WHY.search(fold(found["why"])):
            reasons.append(one_space(found["why"]))
            part = part[: found.start()].rstrip()
        if part:
            kept.append(part)
    why = "; ".join(dict.fromkeys(reasons)) or None
    asked = next((_who(reason) for reason in reasons if ASKED.search(fold(reason))), None)
    return "\n".join(kept), why, asked


def _who(reason: str) -> str:
    found = ASKED.search(fold(reason))
    assert found is not None
    return reason[found.start("who") :].strip(" .;")
