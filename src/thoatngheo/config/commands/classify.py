"""`./thoatngheo classify`: households and members from files, categories and indicators to a file."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

from thoatngheo.config.postgres.place import data_home
from thoatngheo.reviews.classification.bulk import Summary, classify_files
from thoatngheo.reviews.classification.standards import load_book


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("households", type=Path, help="tệp hộ, CSV hoặc Parquet (households)")
    parser.add_argument("members", type=Path, help="tệp thành viên, CSV hoặc Parquet (members)")
    parser.add_argument("--standard", action="append", default=[], metavar="MÃ", help="chuẩn nghèo, ví dụ VN-2022; có thể lặp lại")
    parser.add_argument("--out", type=Path, help="tệp kết quả .csv hoặc .parquet; bỏ trống: in CSV ra màn hình")
    parser.add_argument("--memory-limit", metavar="CỠ", help="giới hạn bộ nhớ, ví dụ 4GB (memory limit)")
    parser.add_argument("--threads", type=int, help="số luồng (threads)")


def run(args: argparse.Namespace) -> int:
    options = {"memory_limit": args.memory_limit, "threads": args.threads, "keep": data_home() / "compiled"}
    if args.out is not None:
        _report(classify_files(args.households, args.members, args.standard, args.out, **options))
        return 0
    with tempfile.TemporaryDirectory(prefix="thoatngheo-") as folder:
        out = Path(folder) / "results.csv"
        summary = classify_files(args.households, args.members, args.standard, out, **options)
        with out.open(encoding="utf-8", newline="") as file:
            shutil.copyfileobj(file, sys.stdout)
    _report(summary)
    return 0


def _report(summary: Summary) -> None:
    names = load_book().vocabulary.outcomes
    for standard, counts in summary.counts.items():
        said = ", ".join(f"{names[category].vi.lower()} {number:,}".replace(",", ".") for category, number in counts.items())
        print(f"{standard}: {said}", file=sys.stderr)
    households = f"{summary.households:,}".replace(",", ".")
    seconds = f"{summary.seconds:.1f}".replace(".", ",")
    print(f"{households} hộ, {seconds} giây", file=sys.stderr)
