"""What the names of agencies say, without a database: one key for all spellings, the sector, and whether many units are meant.

The spellings are data: `data/agency-names.yaml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from thoatngheo.core.names import fold, tidy

FILE = Path(__file__).parent / "data" / "agency-names.yaml"
ASKED = re.compile(r"^(?:de nghi|giao cho|giao|yeu cau) ")
MANY = re.compile(r"^uy ban nhan dan (?:cac |cua cac )(?P<kinds>.+)$")
COMMITTEE = "uy ban nhan dan"
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Spellings:
    """The data file: short forms by their key, longest first; sectors by what occurs in a name; kinds of units with their level."""

    short: Mapping[str, str]
    sectors: tuple[tuple[str, str], ...]
    kinds: Mapping[str, str]


def bare(text: str) -> str:
    """Small letters without marks, words with one space between: dashes, commas, "&" and dots do not count."""
    return " ".join(re.findall(r"[a-z0-9]+", fold(text)))


@cache
def spellings() -> Spellings:
    told: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    short = {bare(key): bare(value) for key, value in told["short"].items()}
    longest_first = dict(sorted(short.items(), key=lambda pair: -len(pair[0])))
    sectors = tuple((bare(part), sector) for part, sector in told["sectors"])
    return Spellings(longest_first, sectors, {bare(kind): level for kind, level in told["kinds"].items()})


@cache
def short_forms() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, spellings().short))})\b")


def key_of(name: str, own: Iterable[str] = ()) -> str:
    """What is equal for all spellings of one agency. `own`: title and name of its unit, left out at the end of the name.

    "Phòng LĐ-TB&XH huyện" of Huyện Cam Lộ and "Phòng Lao động - Thương binh và Xã hội" have one key.
    """
    key = ASKED.sub("", bare(name))
    key = short_forms().sub(lambda found: spellings().short[found.group()], key)
    title, place = [*(bare(part) for part in own), "", ""][:2]
    for ending in (f" {title} {place}", f" {place}", f" {title}"):
        if ending.strip() and key.endswith(ending.rstrip()):
            return key.removesuffix(ending.rstrip())
    return key


def sector_of(name: str) -> str:
    """The sector whose people work for an agency of this name: empty for the people's committee, "other" where the name tells nothing."""
    key = f" {key_of(name)} "
    return next((sector for part, sector in spellings().sectors if f" {part} " in key), OTHER)


def kinds_meant(name: str) -> tuple[str, ...]:
    """ "UBND các xã, thị trấn" → ("xa", "thi tran"); () where one agency is meant."""
    found = MANY.match(key_of(name))
    if found is None:
        return ()
    known = "|".join(sorted(spellings().kinds, key=len, reverse=True))
    kinds = re.findall(rf"\b(?:{known})\b", found["kinds"])
    rest = re.sub(rf"\b(?:{known}|va|cac)\b", "", found["kinds"])
    return () if rest.strip() else tuple(dict.fromkeys(kinds))


def committee_name(title: str, place: str) -> str:
    """ "UBND xã Cam Tuyền": how a unit's people's committee is written."""
    return tidy(f"UBND {title[:1].lower()}{title[1:]} {place}")


def is_committee(name: str, own: Iterable[str] = ()) -> bool:
    """Whether the name is the people's committee of the unit itself."""
    return key_of(name, own) == COMMITTEE
