"""Writing into the ledger, and its last entry."""

from __future__ import annotations

from django.db import connection
from django.utils import timezone

from thoatngheo.core.chain.canonical import digest
from thoatngheo.core.chain.kinds import KINDS, Content
from thoatngheo.core.chain.models import FIRST, ChainEntry, hash_of
from thoatngheo.core.rls import lifted

LOCK = "SELECT pg_advisory_xact_lock(hashtextextended('thoatngheo.core.chain', 0))"


def append(*, kind: str, subject: str, path: str, content: Content) -> ChainEntry:
    """Add an entry in the caller's transaction; it stands and falls with what it proves.

    One transaction at a time may append, from here to its end, in the whole system: two cannot fork the chain, and a
    number that is rolled back is given again. So append as the last thing of a transaction.
    """
    if kind not in KINDS:
        raise ValueError(f"no such kind of ledger entry: {kind}")
    if not connection.in_atomic_block:
        raise RuntimeError("a ledger entry is written in the transaction of what it proves")
    payload = content.sealed()
    with lifted():
        with connection.cursor() as cursor:
            cursor.execute(LOCK)
        last = head()
        seq, previous = (last.seq + 1, last.hash) if last else (1, FIRST)
        at, payload_digest = timezone.now(), digest(payload)
        return ChainEntry.objects.create(
            seq=seq,
            at=at,
            kind=kind,
            subject=subject,
            path=path,
            payload=payload,
            payload_digest=payload_digest,
            previous=previous,
            hash=hash_of(seq, at, kind, subject, path, payload_digest, previous),
        )


def head() -> ChainEntry | None:
    """The last entry, without its payload; None while the ledger is empty."""
    return ChainEntry.objects.defer("payload").order_by("-seq").first()
