"""What a room declares for the whole system is read at the start, in whichever room it stands; no module lies beside the rooms."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from thoatngheo.config.postgres.place import project_root

SETUP = "import django, json, sys; django.setup(); print(json.dumps(sorted(sys.modules)))"
DECLARED = ("policies", "journal", "chained")
SPLIT = ("plans", "reviews")


def source() -> Path:
    return project_root() / "src"


def declaring_modules() -> set[str]:
    """Modules of policies, of words of the journal and of chained kinds, right below each room."""
    rooms = [file.parent for file in (source() / "thoatngheo").rglob("apps.py")]
    files = [file for room in rooms for name in DECLARED for file in (*room.glob(f"{name}.py"), *room.glob(f"{name}/[a-z]*.py"))]
    return {".".join(file.relative_to(source()).with_suffix("").parts) for file in files}


def test_the_start_reads_every_policy_every_word_of_the_journal_and_every_chained_kind(tmp_path: Path) -> None:
    said = {"DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings", "PYTHONPATH": str(source())}
    environment = {**os.environ, **said, "THOATNGHEO_DATA": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", SETUP], env=environment, check=True, capture_output=True, text=True)
    declaring = declaring_modules()
    assert {"thoatngheo.reviews.hearings.chained", "thoatngheo.reviews.rounds.policies.rounds"} <= declaring
    assert not declaring - set(json.loads(done.stdout.splitlines()[-1]))


def test_what_is_split_into_rooms_holds_nothing_beside_them() -> None:
    for name in SPLIT:
        folder = source() / "thoatngheo" / name
        assert {file.name for file in folder.iterdir() if file.is_file()} == {"__init__.py"}
        rooms = [each for each in folder.iterdir() if (each / "__init__.py").is_file()]
        assert all((room / "apps.py").is_file() for room in rooms)
