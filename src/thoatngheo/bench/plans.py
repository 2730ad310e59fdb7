"""`bench plan-read` and `bench plan-damage`: how fast a long plan is read and checked, how much of a damaged one is found again.

Both work on invented plans (`vanban.specimens`), so every fact is known. With `--write` the tables go into
docs/benchmarks.md, between the marks that bear the command's name.
"""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pypdfium2

from thoatngheo.bench.measure import machine
from thoatngheo.config.commands.plan import legal_texts
from thoatngheo.config.postgres.place import project_root
from thoatngheo.core.problems import ProblemKind
from vanban import to_docx, to_pdf
from vanban.checking import checked
from vanban.reading import read_bytes, read_text, text_of
from vanban.specimens import STYLES, PlanModel, damaged, facts_of, printed_plan, recall, specimen
from vanban.specimens.print import as_document

GOAL = 2.0
NO_MARKS = ProblemKind(
    "bench.no_marks", says=("docs/benchmarks.md không có chỗ đánh dấu cho “{name}”."), do="Hãy thêm <!-- {name} --> … <!-- /{name} -->."
)
KINDS = {
    "head": "đầu văn bản",
    "bases": "căn cứ",
    "targets": "chỉ tiêu",
    "cells": "ô bảng",
    "projects": "dự án",
    "tasks": "nhiệm vụ",
    "end": "nơi nhận, ký",
}
DAMAGES: tuple[tuple[str, tuple[str, ...], float], ...] = (
    ("none", (), 0.0),
    ("page numbers between the lines", ("pages",), 0.0),
    ("accents lost in 20 % of the words", ("accents",), 0.2),
    ("accents lost everywhere", ("accents",), 1.0),
    ("20 % of the lines broken", ("lines",), 0.2),
    ("50 % of the lines broken", ("lines",), 0.5),
    ("lookalike letters, 10 %", ("letters",), 0.1),
    ("lines 20 %, accents 20 %, page numbers", ("lines", "accents", "pages"), 0.2),
)


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of a step, the median and the longest of its repeats; processor time beside elapsed."""

    name: str
    elapsed: tuple[float, ...]
    processor: tuple[float, ...]

    def row(self) -> str:
        return (
            f"| {self.name} | {statistics.median(self.elapsed):.2f} | {max(self.elapsed):.2f} | {statistics.median(self.processor):.2f} |"
        )


def bench_plan_read(pages: int, repeats: int, *, write: bool) -> int:
    """Measure reading and checking of a plan of so many pages, as text, Word and PDF, and the whole command; exit code 0."""
    model, printed = long_plan(pages)
    files = {"text": printed_plan(model).encode(), "docx": to_docx(as_document(model)), "pdf": printed}
    count = len(pypdfium2.PdfDocument(printed))
    took = [_measured(f"{kind}, read and checked", data, repeats) for kind, data in files.items()]
    took.append(_whole_command(files["docx"], repeats))
    letters = len(text_of(files["text"]))
    lines = [
        f"A plan of {count} pages ({letters:,} letters), {repeats} repeats; "
        f"{machine().replace('nhân', 'cores')}; load {os.getloadavg()[0]:.1f}.",
        "",
        "| | median s | longest s | processor s (median) |",
        "| --- | ---: | ---: | ---: |",
        *(each.row() for each in took),
        "",
        _verdict(took, count),
    ]
    return tell("plan-read", lines, write=write)


def _verdict(took: list[Took], pages: int) -> str:
    worst = max(statistics.median(each.elapsed) for each in took[:-1])
    return (
        f"Goal: {pages} pages read and checked in under {GOAL:.0f} s: "
        f"{'reached' if worst < GOAL else '**not reached**'} (slowest median {worst:.2f} s)."
    )


def long_plan(pages: int) -> tuple[PlanModel, bytes]:
    """An invented plan so long that its PDF has at least so many pages, and that PDF."""
    model = specimen(7, areas=14)
    times = pages * 4
    while True:
        measures = tuple(f"{text} (nội dung {place})" for place in range(times) for text in model.measures)
        longer = replace(model, measures=measures)
        printed = to_pdf(as_document(longer))
        if len(pypdfium2.PdfDocument(printed)) >= pages:
            return longer, printed
        times = int(times * 1.2) + 1


def _measured(name: str, data: bytes, repeats: int) -> Took:
    texts = legal_texts()
    elapsed, processor = [], []
    for _ in range(repeats):
        started, busy = time.perf_counter(), time.process_time()
        checked(read_bytes(data), texts)
        elapsed.append(time.perf_counter() - started)
        processor.append(time.process_time() - busy)
    return Took(name, tuple(elapsed), tuple(processor))


def _whole_command(data: bytes, repeats: int) -> Took:
    """`plan read` in a process of its own, with the start of Python."""
    elapsed, processor = [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.docx"
        path.write_bytes(data)
        for _ in range(repeats):
            started, busy = time.perf_counter(), os.times()
            command = [sys.executable, "-m", "thoatngheo", "plan", "read", str(path)]
            subprocess.run(command, check=True, capture_output=True)  # our own program and file
            after = os.times()
            elapsed.append(time.perf_counter() - started)
            processor.append(after.children_user + after.children_system - busy.children_user - busy.children_system)
    return Took("docx, whole command `plan read`", tuple(elapsed), tuple(processor))


def bench_plan_damage(plans: int, *, write: bool) -> int:
    """Measure the share of known facts that is found in so many damaged invented plans, by kind of fact; exit code 0."""
    names = list(KINDS)
    lines = [
        f"{plans} invented plans, printed in turn in {len(STYLES)} styles "
        f"({', '.join(STYLES)}); share of the known facts that was found, in percent.",
        "",
        f"| damage | {' | '.join(names)} | all |",
        f"| --- |{' ---: |' * (len(names) + 1)}",
        *_damage_rows(plans),
        "",
        "A fact counts only when all of it is right: a task with its unit and "
        "whole text, a project with code, name, money and unit, a legal base "
        "with kind, number, day and issuer; lost accents are forgiven.",
    ]
    return tell("plan-damage", lines, write=write)


def _damage_rows(plans: int) -> Iterator[str]:
    for name, kinds, share in DAMAGES:
        found, wanted = dict.fromkeys(KINDS, 0), dict.fromkeys(KINDS, 0)
        for seed in range(plans):
            model = specimen(seed)
            text = damaged(printed_plan(model, STYLES[seed % len(STYLES)]), seed, share=share, kinds=kinds)
            for kind, (have, of) in recall(facts_of(model), read_text(text).plan).items():
                found[kind] += have
                wanted[kind] += of
        shares = [f"{100 * found[kind] / wanted[kind]:.1f}" for kind in KINDS]
        yield f"| {name} | {' | '.join(shares)} | {100 * sum(found.values()) / sum(wanted.values()):.1f} |"


def tell(name: str, lines: list[str], *, write: bool) -> int:
    """Print the lines; with `write` put them between the marks of docs/benchmarks.md too."""
    text = "\n".join(lines)
    print(text)
    if write:
        path = project_root() / "docs" / "benchmarks.md"
        old = path.read_text("utf-8")
        marks = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
        if not marks.search(old):
            raise NO_MARKS(name=name)
        path.write_text(marks.sub(lambda found: f"{found[1]}{text}\n{found[2]}", old), "utf-8")
    return 0
