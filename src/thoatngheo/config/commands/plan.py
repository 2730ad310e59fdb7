"""`./thoatngheo plan read FILE`: a plan document as data, with what is wrong in it."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from thoatngheo.config.postgres.place import project_root
from thoatngheo.core.problems import Problem, ProblemKind
from vanban import VanbanError
from vanban.checking import Texts, checked, load_texts
from vanban.reading import Plan, as_json, read_file
from vanban.reading.telling import plan_lines


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    says = "đọc và kiểm tra một văn bản kế hoạch: .txt, .docx, .pdf (read and check a plan)"
    read = actions.add_parser("read", help=says, description=says, epilog="Ví dụ: ./thoatngheo plan read ke-hoach.docx --format json")
    read.add_argument("file", type=Path, metavar="TỆP", help="tệp kế hoạch (file)")
    read.add_argument("--format", choices=("text", "json"), default="text", help="dạng kết quả (format)")
    read.add_argument("--strict", action="store_true", help="mã thoát 1 nếu kế hoạch có lỗi (exit 1 on errors)")


def run(args: argparse.Namespace) -> int:
    try:
        plan = checked(read_file(args.file), legal_texts())
    except VanbanError as error:
        raise as_problem(error) from None
    print(json.dumps(as_json(plan), ensure_ascii=False, indent=2) if args.format == "json" else "\n".join(plan_lines(plan)))
    return 1 if args.strict and has_errors(plan) else 0


def has_errors(plan: Plan) -> bool:
    return any(finding.severity == "error" for finding in plan.findings)


def legal_texts() -> Texts:
    """The days of validity of legal texts, from the laws of this installation."""
    return load_texts(project_root() / "laws" / "legal-texts")


def as_problem(error: VanbanError) -> Problem:
    """A trouble of the reader as the rest of the system tells it."""
    kind = ProblemKind(error.code, says="{what}", do="{advice}")
    return kind(what=error.says, advice=error.do)
