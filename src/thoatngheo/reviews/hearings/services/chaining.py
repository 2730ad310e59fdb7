"""Entering posted lists into the hash-chained ledger; call it as the last thing of the deed's transaction."""

from __future__ import annotations

from thoatngheo.core.chain import append
from thoatngheo.core.models import ChainEntry
from thoatngheo.reviews.hearings.chain_contents import POSTING, posting_contents
from thoatngheo.reviews.hearings.models import Posting


def chain_posting(posting: Posting) -> ChainEntry:
    """A posted list with what it shows."""
    key = str(posting.pk)
    return append(kind=POSTING, subject=key, path=posting.path, content=posting_contents([key])[key])
