"""Changes that the package does not know, and names it does not have: data/steps.yaml and data/names.yaml."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from thoatngheo.areas.problems import STEP_BROKEN

FOLDER = Path(__file__).resolve().parents[1] / "data"


@dataclass(frozen=True, slots=True)
class Ended:
    """A commune that ended in a step; `district` is the path of its district."""

    code: str
    title: str
    name: str
    district: str


@dataclass(frozen=True, slots=True)
class Step:
    """Communes that went whole into another on a day."""

    on: date
    ended: tuple[Ended, ...]
    into: str
    source: str
    seen: str
    verified: bool


def read_steps(file: Path = FOLDER / "steps.yaml") -> tuple[Step, ...]:
    """The steps of the file; STEP_BROKEN names the file and the step where something is missing."""
    steps = []
    for number, row in enumerate(listed(file, "steps"), start=1):
        try:
            ended = tuple(Ended(**unit) for unit in row["ended"])
            steps.append(Step(row["day"], ended, row["into"], row["source"], " ".join(row["seen"].split()), row["verified"]))
        except (KeyError, TypeError, AttributeError) as broken:
            raise STEP_BROKEN(file=file.name, what=f"mục {number} thiếu hoặc sai {broken}") from broken
    return tuple(steps)


def read_names(file: Path = FOLDER / "names.yaml") -> dict[str, tuple[str, ...]]:
    """Other names by the path of the unit."""
    return {path: tuple(row["also"]) for row in listed(file, "names") for path in row["paths"]}


def listed(file: Path, key: str) -> list[dict[str, Any]]:
    try:
        rows: list[dict[str, Any]] = yaml.safe_load(file.read_text(encoding="utf-8"))[key]
    except (yaml.YAMLError, KeyError, TypeError) as broken:
        raise STEP_BROKEN(file=file.name, what=f"không đọc được ({broken})") from broken
    return rows
