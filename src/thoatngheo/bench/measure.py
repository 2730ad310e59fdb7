"""Run programs in fresh processes, one at a time, in turns; keep time and peak memory of each run."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

FAILED = ProblemKind(
    "bench.contender_failed",
    says="Chương trình đo {name!r} dừng với mã {code}: {reason}",
    do="Hãy chạy riêng lệnh này để xem đầy đủ lỗi: {command}",
)


@dataclass(frozen=True, slots=True)
class Contender:
    """A program to measure: what it is called in the table, its command, further variables of its environment."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Run:
    """One run: seconds from start to end of the process, of its work without start-up, of processor time; peak memory in MiB."""

    wall: float
    work: float
    processor: float
    peak_mib: float


@dataclass(frozen=True, slots=True)
class Measured:
    """The runs of one contender; medians, because other work on the machine disturbs some runs."""

    name: str
    runs: tuple[Run, ...]

    @property
    def wall(self) -> float:
        return statistics.median(run.wall for run in self.runs)

    @property
    def work(self) -> float:
        return statistics.median(run.work for run in self.runs)

    @property
    def processor(self) -> float:
        return statistics.median(run.processor for run in self.runs)

    @property
    def peak_mib(self) -> float:
        return max(run.peak_mib for run in self.runs)


def take_turns(contenders: Sequence[Contender], repeats: int, say: Callable[[str], None]) -> list[Measured]:
    """Each contender `repeats` times, a b c a b c …, so that a busy minute hits all of them."""
    runs: dict[str, list[Run]] = {contender.name: [] for contender in contenders}
    for turn in range(repeats):
        for contender in contenders:
            run = run_once(contender)
            runs[contender.name].append(run)
            say(f"  lượt {turn + 1}: {contender.name}: {run.wall:.2f} s, {run.peak_mib:.0f} MiB")
    return [Measured(name, tuple(done)) for name, done in runs.items()]


def run_once(contender: Contender) -> Run:
    """The program prints one line of JSON with `seconds` (its work, imports left out) and `peak_mib`."""
    before = processor_seconds()
    started = time.perf_counter()
    done = subprocess.run(contender.command, capture_output=True, text=True, check=False, env={**os.environ, **contender.environment})
    wall = time.perf_counter() - started
    if done.returncode != 0:
        lines = done.stderr.strip().splitlines()
        raise FAILED(name=contender.name, code=done.returncode, reason=lines[-1] if lines else "", command=" ".join(contender.command))
    said = json.loads(done.stdout.strip().splitlines()[-1])
    return Run(wall=wall, work=said["seconds"], processor=processor_seconds() - before, peak_mib=said["peak_mib"])


def processor_seconds() -> float:
    """Time all finished children have spent on processors; others on the machine disturb it little."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def machine() -> str:
    """Processor, number of cores, memory: what a figure must be read with."""
    cpu = "?"
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.split(":", 1)[1].strip() for line in info.read_text(encoding="utf-8").splitlines() if line.startswith("model name")]
        cpu = names[0] if names else cpu
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{cpu}, {os.cpu_count()} nhân, {gib:.0f} GiB"
