"""`bench classify`: our bulk runner beside hand-written SQL and OpenFisca, on the same two files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from thoatngheo.bench.agreement import same_category_where_known, same_rows
from thoatngheo.bench.measure import Contender, Measured, machine, take_turns
from thoatngheo.bench.openfisca_environment import openfisca_python
from thoatngheo.bench.sample import Sample, make_sample

OURS, BY_HAND, OPENFISCA = "thoatngheo", "handwritten", "openfisca"
NAMES = {OURS: "thoatngheo (rulebook → DuckDB)", BY_HAND: "SQL viết tay (hand-written)", OPENFISCA: "OpenFisca-core"}
# OpenFisca holds every column in memory: about 1.1 GiB for a million households.
OPENFISCA_AT_MOST = 4_000_000


@dataclass(frozen=True, slots=True)
class Plan:
    """What to measure: number of households, turns, contenders, memory limit of DuckDB, where files go."""

    households: int
    repeats: int
    without: frozenset[str]
    memory: str
    folder: Path
    root: Path


def bench_classify(plan: Plan) -> int:
    """Make the files when absent, measure in turns, print the table, check that the answers agree. Exit code 0."""
    print(f"Máy: {machine()}")
    print(f"Chuẩn bị {plan.households:,} hộ …", flush=True)
    sample = make_sample(plan.folder, plan.households, memory=plan.memory)
    print(f"  {sample.households.name}, {sample.members.name}: {sample.megabytes:,.0f} MB")
    outs = {name: plan.folder / f"result-{name}-{plan.households}.parquet" for name in NAMES}
    wanted = [name for name in (BY_HAND, OURS, OPENFISCA) if name not in plan.without]
    if OPENFISCA in wanted and plan.households > OPENFISCA_AT_MOST:
        print(f"Bỏ qua OpenFisca: trên {OPENFISCA_AT_MOST:,} hộ, dữ liệu không vừa bộ nhớ (OpenFisca left out: too many rows).")
        wanted.remove(OPENFISCA)
    contenders = [contender(name, sample, outs[name], plan) for name in wanted]
    measured = {m.name: m for m in take_turns(contenders, plan.repeats, lambda line: print(line, flush=True))}
    print(table(measured, plan.households))
    agree(outs, wanted)
    for out in outs.values():
        out.unlink(missing_ok=True)
    return 0


def contender(name: str, sample: Sample, out: Path, plan: Plan) -> Contender:
    files = (str(sample.households), str(sample.members), str(out))
    package = "thoatngheo.bench.contenders"
    if name == OPENFISCA:
        script = Path(__file__).parent / "contenders" / "openfisca_vn2022.py"
        return Contender(name, (str(openfisca_python(plan.folder, plan.root)), str(script), *files), {"PYTHONPATH": ""})
    module = "ours" if name == OURS else "handwritten"
    return Contender(name, (sys.executable, "-m", f"{package}.{module}", *files, plan.memory))


def table(measured: dict[str, Measured], households: int) -> str:
    """Median seconds with and without start-up, the ratio to the hand-written SQL, the highest memory of all runs."""
    base = measured.get(BY_HAND)
    lines = [
        f"\n{households:,} hộ, VN-2022, Parquet → Parquet; trung vị (median) giây",
        f"{'':32}{'cả tiến trình':>14}{'không khởi động':>17}{'bộ xử lý':>10}{'tỷ lệ / SQL':>13}{'bộ nhớ MiB':>12}",
    ]
    for name, m in measured.items():
        ratio = f"{m.wall / base.wall:.2f}" if base else "—"
        lines.append(f"{NAMES[name]:32}{m.wall:>14.2f}{m.work:>17.2f}{m.processor:>10.2f}{ratio:>13}{m.peak_mib:>12.0f}")
    if base and base.runs:
        lines.append("  (giây bộ xử lý: tổng các nhân; ít bị việc khác trên máy làm nhiễu)")
    ours, fisca = measured.get(OURS), measured.get(OPENFISCA)
    if ours and base:
        lines.append(goal("so với SQL viết tay", ours, base, "≤ 1,3"))
    if ours and fisca:
        lines.append(goal("nhanh hơn OpenFisca", fisca, ours, "≥ 3"))
    if ours:
        lines.append(f"  bộ nhớ cao nhất: {ours.peak_mib / 1024:.2f} GiB (mục tiêu ≤ 4)")
    return "\n".join(lines)


def goal(what: str, over: Measured, under: Measured, wanted: str) -> str:
    wall, work, processor = over.wall / under.wall, over.work / under.work, over.processor / under.processor
    return f"  {what}: {wall:.2f} lần cả tiến trình, {work:.2f} không tính khởi động, {processor:.2f} giây bộ xử lý (mục tiêu {wanted})"


def agree(outs: dict[str, Path], done: Sequence[str]) -> None:
    if BY_HAND in done and OURS in done:
        rows = same_rows(outs[BY_HAND], outs[OURS], one=NAMES[BY_HAND], other=NAMES[OURS])
        print(f"Kết quả giống nhau từng dòng, từng cột: {rows:,} hộ (same rows in both directions).")
    full = BY_HAND if BY_HAND in done else OURS
    if OPENFISCA in done and full in done:
        rows = same_category_where_known(outs[full], outs[OPENFISCA], one=NAMES[full], other=NAMES[OPENFISCA])
        print(f"OpenFisca cho cùng kết luận ở {rows:,} hộ không thiếu thông tin (same category where nothing is unknown).")
