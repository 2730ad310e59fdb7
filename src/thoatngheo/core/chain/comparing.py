"""What differs between what an entry proves and what the rows say today, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.translation import gettext

from thoatngheo.core.chain.kinds import ChainedKind

SHOWN = 5  # rows named one by one; the others are counted


def differences(kind: ChainedKind, kept: Any, now: Mapping[str, Any]) -> Iterator[str]:
    """Sentences: which fact was what and is what, which rows were changed, taken out or put in."""
    if not isinstance(kept, dict) or not isinstance(kept.get("facts"), dict) or not isinstance(kept.get("parts"), dict):
        yield gettext("nội dung ghi trong mục không đọc được")
        return
    for name in sorted({*kept["facts"], *now["facts"]}):
        before, after = kept["facts"].get(name), now["facts"].get(name)
        if before != after:
            yield gettext("%(what)s: trong sổ là “%(before)s”, nay là “%(after)s”") % {
                "what": kind.words.get(name, name),
                "before": shown(before),
                "after": shown(after),
            }
    for name in sorted({*kept["parts"], *now["parts"]}):
        yield from part_differs(kind, name, rows_of(kept, name), rows_of(now, name))


def part_differs(kind: ChainedKind, name: str, kept: Any, now: Any) -> Iterator[str]:
    if kept == now:
        return
    before, after = kept.get("rows", {}), now.get("rows", {})
    changed = sorted(key for key in before.keys() & after.keys() if before[key] != after[key])
    for keys, says in (
        (changed, gettext("đã bị sửa")),
        (sorted(before.keys() - after.keys()), gettext("đã bị xóa")),
        (sorted(after.keys() - before.keys()), gettext("đã bị thêm vào")),
    ):
        if keys:
            yield f"{kind.words.get(name, name)}: {named(kind, name, keys)} {says}"
    if before == after:
        yield gettext("%s: mã băm của cả phần không khớp") % kind.words.get(name, name)


def rows_of(payload: Mapping[str, Any], name: str) -> Any:
    part = payload["parts"].get(name, {})
    return part if isinstance(part, dict) and isinstance(part.get("rows", {}), dict) else {}


def named(kind: ChainedKind, part: str, keys: list[str]) -> str:
    names = kind.row_names(part, keys[:SHOWN]) if kind.row_names else {}
    told = ", ".join(names.get(key, key) for key in keys[:SHOWN])
    more = len(keys) - SHOWN
    return told if more <= 0 else gettext("%(names)s và %(more)d dòng khác") % {"names": told, "more": more}


def shown(value: Any) -> str:
    return "–" if value is None or value == "" else str(value)
