"""The append-only, hash-chained ledger of postings and decisions.

Each entry carries a hash of its content and of the entry before it. Who changes an entry, takes one out, or changes the
rows that an entry is about, is found by `verify`, which names the first entry that no longer agrees. What it proves and
what it does not: docs/adr/0017.

    append(kind="reviews.decision", subject=str(decision.pk), path=decision.path, content=…)   # in the deed's transaction
    @chained("reviews.decision", title="Quyết định")                                            # in the room's chained.py
    def contents(subjects): …
"""

from thoatngheo.core.chain.appending import append, head
from thoatngheo.core.chain.kinds import Content, chained
from thoatngheo.core.chain.verifying import Finding, agrees, verify

__all__ = ["Content", "Finding", "agrees", "append", "chained", "head", "verify"]
