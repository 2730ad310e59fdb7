"""Places of rounds and results: which round concerns an area, which commune a place lies in."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Q

from thoatngheo.accounts.grants import Where
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.paths import below, within

# Segments down to the commune: o.province.district.commune. until 30/06/2025, n.province.commune. since.
COMMUNE_DEPTH = {"o": 4, "n": 3}


def ancestors(paths: Iterable[str]) -> set[str]:
    """The places that contain one of the paths: `o.45.` and `o.45.468.` for `o.45.468.19594.`."""
    return {path[: end + 1] for path in paths for end, letter in enumerate(path[:-1]) if letter == "." and path[:end].count(".")}


def above_and_below(field: str, paths: Iterable[str]) -> Q:
    """Rows whose place lies in one of the subtrees, or contains one of them."""
    return within(field, paths) | Q(**{f"{field}__in": ancestors(paths)})


def around(field: str) -> Where:
    """For a grant: rows whose place `field` lies in the person's area, or contains it, as the units above do."""
    return lambda user, roles: above_and_below(field, scope(user, *roles))


def commune_of(path: str) -> str:
    """The path of the commune a place lies in; a place above the communes is itself."""
    return cut(path, COMMUNE_DEPTH.get(path[:1], len(path)))


def cut(path: str, depth: int) -> str:
    """The first `depth` segments of a path."""
    parts = path.split(".")
    return path if len(parts) <= depth + 1 else f"{'.'.join(parts[:depth])}."


def depth(path: str) -> int:
    """The number of segments: 3 for `o.45.468.`."""
    return path.count(".")


def ranges(paths: Iterable[str]) -> tuple[list[str], list[str]]:
    """Starts and ends of the subtrees, for `unnest(%s::text[], %s::text[])` in SQL."""
    pairs = [below(path) for path in paths]
    return [start for start, _ in pairs], [end for _, end in pairs]


def topmost(paths: Iterable[str]) -> list[str]:
    """The paths without those that lie below another of them, in order."""
    kept: list[str] = []
    for path in sorted(set(paths)):
        if not (kept and path.startswith(kept[-1])):
            kept.append(path)
    return kept
