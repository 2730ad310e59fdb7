"""The table of the ledger."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pgtrigger
from django.db import models

from thoatngheo.core.audit import frozen
from thoatngheo.core.chain.canonical import digest

FIRST = "0" * 64  # what stands as `previous` in entry number 1

# The database's own check of what `append` writes. Whoever writes must see the whole ledger (`rls.lifted`).
FOLLOWS = """
IF NEW.seq <> 1 + coalesce((SELECT max(seq) FROM core_chainentry), 0)
   OR NEW.previous <> coalesce((SELECT hash FROM core_chainentry ORDER BY seq DESC LIMIT 1), repeat('0', 64)) THEN
    RAISE EXCEPTION 'core_chainentry: an entry must follow the last one';
END IF;
RETURN NEW;
"""
# Test runs empty every table between tests; they say so on their own connections.
EMPTIED = """
IF coalesce(current_setting('thoatngheo.emptying', true), '') <> 'allowed' THEN
    RAISE EXCEPTION 'core_chainentry: the ledger cannot be emptied';
END IF;
RETURN NULL;
"""


@frozen()
class ChainEntry(models.Model):
    """One entry of the append-only ledger; its hash covers everything in it and the hash of the entry before.

    `subject` is the key, as text, of the row that it is about; `path` the place of that row, empty for the whole country.
    """

    seq = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    kind = models.TextField()
    subject = models.TextField()
    path = models.TextField(db_collation="C")
    payload = models.JSONField()
    payload_digest = models.TextField()
    previous = models.TextField()
    hash = models.TextField(unique=True)

    class Meta:
        indexes = [
            models.Index(fields=["kind", "subject"], name="core_chain_subject"),
            models.Index(fields=["path", "seq"], name="core_chain_place"),
        ]
        triggers = [
            pgtrigger.Trigger(name="follows", when=pgtrigger.Before, operation=pgtrigger.Insert, func=FOLLOWS),
            pgtrigger.Trigger(
                name="not_emptied",
                when=pgtrigger.Before,
                operation=pgtrigger.Truncate,
                level=pgtrigger.Statement,
                func=EMPTIED,
            ),
        ]

    def __str__(self) -> str:
        return f"{self.seq} {self.hash}"

    def own_hash(self) -> str:
        """The hash that the entry's columns give."""
        return hash_of(self.seq, self.at, self.kind, self.subject, self.path, self.payload_digest, self.previous)


def hash_of(seq: int, at: datetime, kind: str, subject: str, path: str, payload_digest: str, previous: str) -> str:
    columns: dict[str, Any] = {
        "seq": seq,
        "at": at,
        "kind": kind,
        "subject": subject,
        "path": path,
        "payload": payload_digest,
        "previous": previous,
    }
    return digest(columns)
