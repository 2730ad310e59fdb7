"""Places in the tree of units as text: `n.44.19429.` lies below `n.44.`.

The first letter names the tree: `o` until 30/06/2025 (province, district, commune), `n` since
01/07/2025 (province, commune). Every segment ends with a dot, so a prefix is never ambiguous, and
a subtree is a range of the column's byte order: comparisons use the index even behind row-level
security, where LIKE would not (it is not leakproof).
"""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q


def below(path: str) -> tuple[str, str]:
    """The half-open range [from, to) of the paths in the subtree of `path`, itself included."""
    return path, path[:-1] + "/"  # "/" follows "." in ASCII


def within(field: str, paths: Iterable[str]) -> Q:
    """Rows whose `field` lies in one of the subtrees; none where there is no subtree."""
    found = Q(pk__in=[])
    for path in paths:
        start, end = below(path)
        found |= Q(**{f"{field}__gte": start, f"{field}__lt": end})
    return found
