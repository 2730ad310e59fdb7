"""Synthetic households for the benchmarks, made by SQL and kept in the data folder for the next run."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from string import Template

import duckdb

from thoatngheo.core.problems import ProblemKind

SQL = Path(__file__).parent / "sql"
# Measured for 28 million households: files 0.8 GB, result 0.3 GB, what DuckDB puts aside under a limit of 3 GB 5.8 GB.
BYTES_A_HOUSEHOLD = 350
NO_ROOM = ProblemKind(
    "bench.no_room",
    says="Ổ đĩa của {folder} còn {free:.0f} GB trống, phép đo với {households} hộ cần khoảng {needed:.0f} GB.",
    do="Hãy giảm --households hoặc chọn thư mục khác bằng --folder.",
)


@dataclass(frozen=True, slots=True)
class Sample:
    """Two Parquet files in the columns of the facts vocabulary."""

    households: Path
    members: Path
    count: int

    @property
    def megabytes(self) -> float:
        return (self.households.stat().st_size + self.members.stat().st_size) / 1e6


def make_sample(folder: Path, count: int, *, memory: str = "3GB") -> Sample:
    """The files for `count` households below `folder`; made when absent. A half-written file is never kept."""
    folder.mkdir(parents=True, exist_ok=True)
    sample = Sample(folder / f"households-{count}.parquet", folder / f"members-{count}.parquet", count)
    if sample.households.exists() and sample.members.exists():
        return sample
    free = shutil.disk_usage(folder).free
    if free < count * BYTES_A_HOUSEHOLD:
        raise NO_ROOM(folder=folder, free=free / 1e9, households=count, needed=count * BYTES_A_HOUSEHOLD / 1e9)
    parts = {"households": sample.households.with_suffix(".part"), "members": sample.members.with_suffix(".part")}
    with duckdb.connect() as connection:
        connection.execute(f"SET memory_limit = '{memory}'")
        connection.execute(f"SET temp_directory = '{folder}'")
        for name in ("sample_households", "sample_members"):
            text = Template((SQL / f"{name}.sql").read_text(encoding="utf-8"))
            connection.execute(text.substitute(first=0, last=count, **parts))
    os.replace(parts["households"], sample.households)
    os.replace(parts["members"], sample.members)
    return sample
