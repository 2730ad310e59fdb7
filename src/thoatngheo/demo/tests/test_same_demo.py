"""The demo is the same at every making: nothing in it follows the order of a set, which changes with every start."""

from __future__ import annotations

import os
import subprocess
import sys

from thoatngheo.config.postgres.place import project_root

DIGEST = """
import dataclasses, hashlib, json
import django; django.setup()
from thoatngheo.demo.load import cam_lo_2018, cam_lo_2019, commune_2025, commune_2026

def plain(value):
    return sorted(value) if isinstance(value, (set, frozenset)) else str(value)

first, today = cam_lo_2018(), commune_2026()
told = hashlib.sha256()
for year in (first, cam_lo_2019(first), today, commune_2025(today)):
    told.update(json.dumps(dataclasses.asdict(year), default=plain, sort_keys=True).encode())
print(told.hexdigest())
"""


def digest(seed: str) -> str:
    said = {"PYTHONHASHSEED": seed, "DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings", "PYTHONPATH": str(project_root() / "src")}
    done = subprocess.run([sys.executable, "-c", DIGEST], env={**os.environ, **said}, capture_output=True, text=True, check=True)
    return done.stdout.split()[-1]


def test_the_same_households_whatever_the_order_of_sets() -> None:
    assert digest("1") == digest("2")
