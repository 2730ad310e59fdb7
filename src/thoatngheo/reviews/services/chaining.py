"""Entering postings and decisions into the hash-chained ledger; call it as the last thing of the deed's transaction."""

from __future__ import annotations

from thoatngheo.core.chain import append
from thoatngheo.core.models import ChainEntry
from thoatngheo.reviews.chain_contents import DECISION, POSTING, decision_contents, posting_contents
from thoatngheo.reviews.models import Decision, Posting


def chain_decision(decision: Decision) -> ChainEntry:
    """A signed decision with its list, its status entries, its certificates and its numbers."""
    key = str(decision.pk)
    return append(kind=DECISION, subject=key, path=decision.path, content=decision_contents([key])[key])


def chain_posting(posting: Posting) -> ChainEntry:
    """A posted list with what it shows."""
    key = str(posting.pk)
    return append(kind=POSTING, subject=key, path=posting.path, content=posting_contents([key])[key])
