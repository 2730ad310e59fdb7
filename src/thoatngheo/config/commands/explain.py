"""`./thoatngheo explain`: why one household of a file is what it is."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from thoatngheo.reviews.classification.one import read_household
from thoatngheo.reviews.classification.reasons import explain_household
from thoatngheo.reviews.classification.standards import standards_named
from thoatngheo.reviews.classification.telling import answer_json, answer_lines


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("households", type=Path, help="tệp hộ, CSV hoặc Parquet (households)")
    parser.add_argument("members", type=Path, help="tệp thành viên, CSV hoặc Parquet (members)")
    parser.add_argument("--id", required=True, metavar="MÃ HỘ", help="mã hộ cần nêu lý do (household_id)")
    parser.add_argument("--standard", action="append", default=[], metavar="MÃ", help="chuẩn nghèo, ví dụ VN-2022; có thể lặp lại")
    parser.add_argument("--lang", choices=("vi", "en"), default="vi", help="ngôn ngữ (language)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="dạng kết quả (format)")


def run(args: argparse.Namespace) -> int:
    standards = standards_named(args.standard)
    day, record, members = read_household(args.households, args.members, args.id)
    answers = [explain_household(record, members, on=day, standard=standard) for standard in standards]
    if args.format == "json":
        found = [answer_json(answer, args.id, args.lang) for answer in answers]
        print(json.dumps(found[0] if len(found) == 1 else found, ensure_ascii=False, indent=2))
        return 0
    print("\n\n".join("\n".join(answer_lines(answer, args.id, args.lang)) for answer in answers))
    return 0
