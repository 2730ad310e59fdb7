"""`bench start`: what a command spends before its own work begins, in processor time, beside a bare start of its libraries.

The machine is shared, so the figures to hold are the ratios: all sides run in turn, in the same minute.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
from dataclasses import dataclass

from thoatngheo.bench.measure import machine

FORM = ("form", "1", "--area", "468", "--year", "2018")


@dataclass(frozen=True, slots=True)
class Side:
    """One program: its name in the table and its words."""

    name: str
    words: tuple[str, ...]


LIBRARIES = Side("python -c 'import django, duckdb, pandas'", ("-c", "import django, duckdb, pandas"))
BARE = Side("django.setup()", ("-c", "import django; django.setup()"))
COMMANDS = (
    Side("--help", ("-m", "thoatngheo", "--help")),
    Side("laws list", ("-m", "thoatngheo", "laws", "list")),
    Side("form 1", ("-m", "thoatngheo", *FORM)),
    Side("demo --data-only, lần thứ hai (second)", ("-m", "thoatngheo", "demo", "--data-only")),
)


def bench_start(repeats: int) -> int:
    """Median processor seconds of each command, and its ratios to the two bare starts. The demo's data is made first where absent."""
    environment = {**os.environ, "DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # all sides with byte code, as the launcher has it
    subprocess.run([sys.executable, *COMMANDS[-1].words], env=environment, check=True, stdout=subprocess.DEVNULL)
    sides = (LIBRARIES, BARE, *COMMANDS)
    took: dict[Side, list[float]] = {side: [] for side in sides}
    for _turn in range(repeats + 1):  # the first turn writes byte code and is not counted
        for side in sides:
            took[side].append(processor_seconds(side, environment))
    medians = {side: statistics.median(times[1:]) for side, times in took.items()}
    print(f"Máy: {machine()}; {repeats} lượt, thời gian bộ xử lý (processor time)")
    for side in sides:
        ratios = f"{medians[side] / medians[BARE]:.2f} × setup, {medians[side] / medians[LIBRARIES]:.2f} × import"
        print(f"  {side.name:<45} {medians[side]:6.2f} s   {ratios}")
    return 0


def processor_seconds(side: Side, environment: dict[str, str]) -> float:
    """Of the program and of what it starts and waits for."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *side.words], env=environment, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
