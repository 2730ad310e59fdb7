"""The days between which legal texts and levels of administration hold: data with sources (laws/legal-texts), read here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date as Day  # noqa: N812  # a field of the data is called date
from pathlib import Path
from typing import Any

import yaml

from vanban.troubles import Kind

BROKEN = Kind("vanban.texts.broken", "Dữ liệu hiệu lực văn bản sai ở {where}: {why}.", "Hãy sửa tệp trong laws/legal-texts.")


@dataclass(frozen=True, slots=True)
class LegalText:
    """A legal text: its day of issue, the days it holds (None: not found, or still in force), and whether that was seen."""

    number: str
    date: Day | None
    valid_from: Day | None
    valid_to: Day | None
    about: str
    replaced_by: str | None
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class EndedLevel:
    """A level of the administration that has ended, the words for its units, its last day."""

    words: tuple[str, ...]
    level: str
    last_day: Day
    says: str
    source: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Texts:
    """What is known of texts and levels; empty when no data is given (then nothing is said about them)."""

    texts: tuple[LegalText, ...] = ()
    ended: tuple[EndedLevel, ...] = ()


NONE = Texts()


def load_texts(folder: Path) -> Texts:
    """Read `texts.yaml` and `unit-levels.yaml`.

    Raises:
        VanbanError: a file is absent or has a wrong value, with its place.
    """
    texts = tuple(_text(entry, place) for place, entry in enumerate(_entries(folder / "texts.yaml", "texts"), start=1))
    ended = tuple(_ended(entry, place) for place, entry in enumerate(_entries(folder / "unit-levels.yaml", "ended"), start=1))
    return Texts(texts, ended)


def _entries(path: Path, key: str) -> list[dict[str, Any]]:
    try:
        found = yaml.safe_load(path.read_text("utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise BROKEN(where=path.name, why=type(error).__name__) from None
    if not isinstance(found, dict) or not isinstance(found.get(key), list):
        raise BROKEN(where=path.name, why=f"thiếu danh sách “{key}”")
    entries: list[dict[str, Any]] = found[key]
    return entries


def _text(entry: dict[str, Any], place: int) -> LegalText:
    where = f"texts.yaml, mục {place}"
    number, source, verified = entry.get("number"), entry.get("source"), entry.get("verified")
    if not isinstance(number, str) or not isinstance(source, str) or not isinstance(verified, bool):
        raise BROKEN(where=where, why="thiếu number, source hoặc verified")
    days = [_day(entry, name, where) for name in ("date", "valid_from", "valid_to")]
    return LegalText(number, days[0], days[1], days[2], (entry.get("for") or {}).get("vi", ""), entry.get("replaced_by"), source, verified)


def _ended(entry: dict[str, Any], place: int) -> EndedLevel:
    where = f"unit-levels.yaml, mục {place}"
    last_day = _day(entry, "last_day", where)
    if last_day is None or not entry.get("words"):
        raise BROKEN(where=where, why="thiếu last_day hoặc words")
    says = entry.get("says", {}).get("vi", "")
    return EndedLevel(tuple(entry["words"]), entry["level"], last_day, says, entry["source"], bool(entry["verified"]))


def _day(entry: dict[str, Any], name: str, where: str) -> Day | None:
    value = entry.get(name)
    if value is not None and not isinstance(value, Day):
        raise BROKEN(where=where, why=f"{name} không phải ngày")
    return value
