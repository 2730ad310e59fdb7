"""Entering decisions into the hash-chained ledger; call it as the last thing of the deed's transaction."""

from __future__ import annotations

from thoatngheo.core.chain import append
from thoatngheo.core.models import ChainEntry
from thoatngheo.reviews.decisions.chain_contents import DECISION, decision_contents
from thoatngheo.reviews.decisions.models import Decision


def chain_decision(decision: Decision) -> ChainEntry:
    """A signed decision with its list, its status entries, its certificates and its numbers."""
    key = str(decision.pk)
    return append(kind=DECISION, subject=key, path=decision.path, content=decision_contents([key])[key])
