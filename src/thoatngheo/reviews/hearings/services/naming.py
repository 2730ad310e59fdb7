"""Households named in a problem: some of them, and how many more."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext

NAMED = 5


def named(heads: Sequence[str]) -> str:
    """ "Hồ Văn A; Hồ Thị B", and how many more there are."""
    shown = "; ".join(heads[:NAMED])
    more = len(heads) - NAMED
    return gettext("{names} và {count} hộ khác").format(names=shown, count=more) if more > 0 else shown
