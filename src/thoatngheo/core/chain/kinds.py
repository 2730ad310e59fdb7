"""The kinds of entries, declared by the rooms whose rows they prove, in a room's `chained.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from thoatngheo.core.chain.canonical import FINGERPRINT, digest, plain

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Content:
    """What an entry proves of its subject: only what never changes afterwards.

    `facts` are kept in the clear and name nobody (a number, a day, counts). `parts` are rows by key (part → key →
    columns); of them only the hashes are kept.
    """

    facts: Mapping[str, Any]
    parts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def sealed(self) -> dict[str, Any]:
        """The payload of the entry: facts, and for each part one hash of all rows and a short one of each row."""
        return {"facts": plain(self.facts), "parts": {name: sealed_part(rows) for name, rows in self.parts.items()}}


def sealed_part(rows: Mapping[str, Any]) -> dict[str, Any]:
    hashes = {key: digest(row) for key, row in rows.items()}
    return {"digest": digest(hashes), "rows": {key: value[:FINGERPRINT] for key, value in hashes.items()}}


Contents = Callable[[Sequence[str]], Mapping[str, Content]]
Subjects = Callable[[], Iterable[str]]
RowNames = Callable[[str, Sequence[str]], Mapping[str, str]]
ContentsType = TypeVar("ContentsType", bound=Contents)


@dataclass(frozen=True, slots=True)
class ChainedKind:
    """One kind of entry.

    `contents` computes the contents of some subjects from the rows as they are now; a subject that is gone is left out.
    `subjects` streams the keys of all that must stand in the ledger. `words` are the Vietnamese names of facts and parts,
    `row_names` says rows of a part by name.
    """

    name: str
    title: StrOrPromise
    contents: Contents
    subjects: Subjects | None = None
    words: Mapping[str, StrOrPromise] = field(default_factory=dict)
    row_names: RowNames | None = None


KINDS: dict[str, ChainedKind] = {}


def chained(
    name: str,
    *,
    title: StrOrPromise,
    subjects: Subjects | None = None,
    words: Mapping[str, StrOrPromise] | None = None,
    row_names: RowNames | None = None,
) -> Callable[[ContentsType], ContentsType]:
    """Declare a kind of entry by the function that computes contents from the rows; see `ChainedKind`."""

    def declare(contents: ContentsType) -> ContentsType:
        known = KINDS.get(name)
        if known is not None and known.contents.__module__ != contents.__module__:
            raise ValueError(f"kind of ledger entry declared twice: {name}")
        KINDS[name] = ChainedKind(name, title, contents, subjects, words or {}, row_names)
        return contents

    return declare
