"""What the installed package `vietnamadminunits` (MIT) knows, as plain rows. Nothing here touches the database.

The package is read as files: importing it would load its geometry libraries. Its keys look like
"tinhquangtri_huyencamlo_xacamtuyen"; we turn them into official codes.
"""

from __future__ import annotations

import importlib.util
import json
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from thoatngheo.areas.levels import Level
from thoatngheo.areas.problems import PACKAGE_MISSING
from thoatngheo.areas.wording import read

NAME = "vietnamadminunits"
OLD = """SELECT province, provinceCode, provinceLat, provinceLon, provinceKey, district, districtCode,
 districtLat, districtLon, districtKey, ward, wardCode, wardLat, wardLon, wardKey
 FROM admin_units_legacy ORDER BY provinceCode, districtCode, wardCode"""
NEW = """SELECT province, provinceCode, provinceLat, provinceLon, provinceKey, ward, wardCode, wardLat, wardLon, wardKey
 FROM admin_units ORDER BY provinceCode, wardCode"""


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A unit as the package has it; `path` and `parent` ("" for a province) are places in our tree."""

    level: Level
    code: str
    title: str
    name: str
    path: str
    parent: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class LinkRow:
    """From the path of an old unit to the path of a new one; `whole` where the package sends all of it there."""

    old: str
    new: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Country:
    """Both trees, parents before children, and the links between them."""

    old: tuple[UnitRow, ...]
    new: tuple[UnitRow, ...]
    links: tuple[LinkRow, ...]
    source: str


def read_country() -> Country:
    """Read the installed package; PACKAGE_MISSING where it or one of its files is not there."""
    folder = data_folder()
    with closing(sqlite3.connect(f"file:{folder / 'dataset.db'}?mode=ro&immutable=1", uri=True)) as connection:
        old, old_keys = read_old(connection)
        new, new_keys = read_new(connection)
    conversion = json.loads((folder / "converter_2025.json").read_text(encoding="utf-8"))
    return Country(tuple(old), tuple(new), tuple(read_links(conversion, old_keys, new_keys)), f"Gói dữ liệu {NAME} {version(NAME)} (MIT)")


def part_of(country: Country, provinces: Collection[str]) -> Country:
    """Only these provinces of the new tree (by code), with the old provinces that went into them."""
    new = {f"n.{code}." for code in provinces}
    old = {link.old for link in country.links if link.new in new}
    return Country(
        tuple(row for row in country.old if any(row.path.startswith(path) for path in old)),
        tuple(row for row in country.new if any(row.path.startswith(path) for path in new)),
        tuple(link for link in country.links if any(link.new.startswith(path) for path in new)),
        country.source,
    )


def data_folder() -> Path:
    """Where the installed package keeps its data."""
    found = importlib.util.find_spec(NAME)
    try:
        version(NAME)
    except PackageNotFoundError as missing:
        raise PACKAGE_MISSING(what=f"thiếu gói {NAME}") from missing
    folder = Path((found.submodule_search_locations or [""])[0]) / "data" if found else Path()
    for name in ("dataset.db", "converter_2025.json"):
        if not (folder / name).is_file():
            raise PACKAGE_MISSING(what=f"gói {NAME} không có tệp {name}")
    return folder


def read_old(connection: sqlite3.Connection) -> tuple[list[UnitRow], dict[str, str]]:
    """Province, district, commune; and from the package's keys to our paths. Five island districts have no communes."""
    rows: dict[str, UnitRow] = {}
    keys: dict[str, str] = {}
    for p, pc, plat, plon, pk, d, dc, dlat, dlon, dk, w, wc, wlat, wlon, wk in connection.execute(OLD):
        province, district = f"o.{pc}.", f"o.{pc}.{dc}."
        rows.setdefault(province, row_of(Level.PROVINCE, pc, p, province, "", plat, plon))
        rows.setdefault(district, row_of(Level.DISTRICT, dc, d, district, province, dlat, dlon))
        keys[pk] = province
        if wc is None:
            keys[f"{pk}_{dk}_"] = district
            continue
        commune = f"{district}{wc}."
        rows[commune] = row_of(Level.COMMUNE, wc, w, commune, district, wlat, wlon)
        keys[f"{pk}_{dk}_{wk}"] = commune
    return list(rows.values()), keys


def read_new(connection: sqlite3.Connection) -> tuple[list[UnitRow], dict[tuple[str, str], str]]:
    """Province and commune; and from (province key, commune key) to our paths; ("…", "") is the province itself."""
    rows: dict[str, UnitRow] = {}
    keys: dict[tuple[str, str], str] = {}
    for p, pc, plat, plon, pk, w, wc, wlat, wlon, wk in connection.execute(NEW):
        province, commune = f"n.{pc}.", f"n.{pc}.{wc}."
        rows.setdefault(province, row_of(Level.PROVINCE, pc, p, province, "", plat, plon))
        rows[commune] = row_of(Level.COMMUNE, wc, w, commune, province, wlat, wlon)
        keys[pk, ""], keys[pk, wk] = province, commune
    return list(rows.values()), keys


def row_of(level: Level, code: str, full: str, path: str, parent: str, lat: float | None, lon: float | None) -> UnitRow:
    """The title is read off the full name: the package's short name keeps it where two units would share one."""
    written = read(full, level)
    return UnitRow(level, code, written.title, written.name, path, parent, lat, lon)


def read_links(conversion: dict[str, Any], old: dict[str, str], new: dict[tuple[str, str], str]) -> Iterator[LinkRow]:
    """Provinces went whole; communes whole, or in parts where the package lists several places to go.

    The package marks one of the parts as its default for addresses without a street. That is a guess and
    we do not take it: a divided commune keeps a `part` link to each place.
    """
    for new_key, old_keys in conversion["DICT_PROVINCE"].items():
        for old_key in old_keys:
            yield LinkRow(old[old_key], new[new_key, ""], whole=True)
    for province, communes in conversion["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for new_key, old_keys in communes.items():
            for old_key in old_keys:
                yield LinkRow(old[old_key], new[province, new_key], whole=True)
    for province, divided in conversion["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old_key, places in divided.items():
            for place in places:
                yield LinkRow(old[old_key], new[province, place["newWardKey"]], whole=False)
