"""Reading the whole ledger again: every entry against its own hash, the entry before, and the rows it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext

from thoatngheo.core.chain.canonical import digest
from thoatngheo.core.chain.comparing import differences
from thoatngheo.core.chain.kinds import KINDS, ChainedKind
from thoatngheo.core.chain.models import FIRST, ChainEntry

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# One reading of rows: at most so many entries, and no more of them once so many rows lie behind them.
ENTRIES, ROWS = 200, 20_000

Told = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Finding:
    """An entry that does not agree: its number (0: a subject without an entry), day, kind, place, and what differs."""

    seq: int
    at: datetime | None
    kind: StrOrPromise
    path: str
    what: tuple[str, ...]


def nobody(seq: int) -> None:
    """Nobody is watching."""


def verify(*, start: int = 1, told: Told = nobody) -> Iterator[Finding]:
    """Every entry from number `start` on that does not agree, in order; nothing where all agree.

    The entry before `start` is taken as it stands. Reads in pieces; memory does not grow with the ledger.
    `told(seq)` hears how far it is.
    """
    before = ChainEntry.objects.filter(seq__lt=start).order_by("-seq").defer("payload").first()
    link = Link(before.seq if before else 0, before)
    for piece in pieces(start):
        contents = rows_now(piece)
        for entry in piece:
            yield from link.follow(entry, list(content_differs(entry, contents)))
        told(link.seq)
    yield from link.end()
    yield from without_entry()


def agrees(kind: str, subject: str) -> bool:
    """Whether the rows of one subject are still what its entry proves; False without an entry. Not the whole chain: `verify`."""
    entry = ChainEntry.objects.filter(kind=kind, subject=subject).order_by("-seq").first()
    if entry is None or list(altered(entry)):
        return False
    return not list(content_differs(entry, rows_now([entry])))


class Link:
    """The entry just read, held back until the next one has said whether it follows."""

    def __init__(self, seq: int, entry: ChainEntry | None) -> None:
        self.seq, self.entry = seq, entry
        self.what: list[str] = []

    def follow(self, entry: ChainEntry, differs: list[str]) -> Iterator[Finding]:
        """Go on to the next entry; what is wrong with the one before comes out."""
        broken = list(altered(entry))
        gap = entry.seq - self.seq - 1
        if not gap and entry.own_hash() == entry.hash and entry.previous not in self.hashes():
            self.what.append(gettext("mục %d không nối với mục này: một trong hai đã bị sửa rồi tính lại mã") % entry.seq)
        yield from self.end()
        if gap:
            yield Finding(self.seq + 1, None, "", "", (missing(self.seq + 1, entry.seq - 1),))
        self.seq, self.entry, self.what = entry.seq, entry, [*broken, *differs]

    def hashes(self) -> tuple[str, ...]:
        """What the next entry may carry as `previous`; an entry that was itself spoilt is reported once, not twice."""
        return (self.entry.hash, self.entry.own_hash()) if self.entry else (FIRST,)

    def end(self) -> Iterator[Finding]:
        if self.what:
            yield finding(self.entry, self.seq, self.what)
        self.what = []


def altered(entry: ChainEntry) -> Iterator[str]:
    """What in an entry does not agree with its own hashes."""
    if entry.payload_digest != digest(entry.payload):
        yield gettext("nội dung ghi trong mục đã bị sửa")
    if entry.hash != entry.own_hash():
        yield gettext("một cột của mục (thời điểm, loại, nơi, mã) đã bị sửa")


def missing(first: int, last: int) -> str:
    if first == last:
        return gettext("không còn trong sổ")
    return gettext("các mục từ số %(first)d đến số %(last)d không còn trong sổ") % {"first": first, "last": last}


def pieces(start: int) -> Iterator[list[ChainEntry]]:
    """The entries in order, in pieces that a bounded number of rows lies behind."""
    piece: list[ChainEntry] = []
    rows = 0
    for entry in ChainEntry.objects.filter(seq__gte=start).order_by("seq").iterator(chunk_size=20):
        piece.append(entry)
        rows += row_count(entry.payload)
        if len(piece) >= ENTRIES or rows >= ROWS:
            yield piece
            piece, rows = [], 0
    if piece:
        yield piece


def row_count(payload: Any) -> int:
    """How many rows an entry is about; 0 where its payload was spoilt."""
    parts = payload.get("parts") if isinstance(payload, dict) else None
    if not isinstance(parts, dict):
        return 0
    return sum(len(part["rows"]) for part in parts.values() if isinstance(part, dict) and isinstance(part.get("rows"), dict))


def rows_now(piece: list[ChainEntry]) -> dict[tuple[str, str], Any]:
    """The payloads that the rows give today, by kind and subject."""
    found: dict[tuple[str, str], Any] = {}
    for kind in {entry.kind for entry in piece} & set(KINDS):
        subjects = sorted({entry.subject for entry in piece if entry.kind == kind})
        found |= {(kind, subject): content.sealed() for subject, content in KINDS[kind].contents(subjects).items()}
    return found


def content_differs(entry: ChainEntry, contents: dict[tuple[str, str], Any]) -> Iterable[str]:
    kind = KINDS.get(entry.kind)
    if kind is None:
        return [gettext("phần mềm này không biết loại mục “%s”, nên không đối chiếu được") % entry.kind]
    now = contents.get((entry.kind, entry.subject))
    if now is None:
        return [gettext("bản ghi gốc không còn trong cơ sở dữ liệu")]
    return differences(kind, entry.payload, now)


def without_entry() -> Iterator[Finding]:
    """What should stand in the ledger and does not, for example a decision that was put in by hand."""
    for kind in KINDS.values():
        if kind.subjects is None:
            continue
        stream = iter(kind.subjects())
        while subjects := list(islice(stream, 1000)):
            known = set(ChainEntry.objects.filter(kind=kind.name, subject__in=subjects).values_list("subject", flat=True))
            for subject in subjects:
                if subject not in known:
                    yield Finding(0, None, kind.title, "", (gettext("bản ghi %s có trong cơ sở dữ liệu mà không có trong sổ") % subject,))


def finding(entry: ChainEntry | None, seq: int, what: list[str]) -> Finding:
    if entry is None:  # the first entry does not begin the ledger
        return Finding(seq, None, "", "", tuple(what))
    kind: ChainedKind | None = KINDS.get(entry.kind)
    return Finding(seq, entry.at, kind.title if kind else entry.kind, entry.path, tuple(what))
