"""Numbers of official documents."""

from __future__ import annotations

import re

from thoatngheo.plans.drafting.problems.drafting import NUMBER_UNREADABLE

NUMBER = re.compile(r"^\s*(?P<number>\d{1,5})\s*/\s*(?P<symbol>[A-ZĐ][\w&-]*)\s*$")


def number_of(number: str) -> tuple[int, str]:
    """ "66/KH-UBND" → 66, "KH-UBND".

    Raises:
        Problem: `plans.number_unreadable`.
    """
    found = NUMBER.match(number)
    if found is None or int(found["number"]) < 1:
        raise NUMBER_UNREADABLE(number=number.strip())
    return int(found["number"]), found["symbol"]
