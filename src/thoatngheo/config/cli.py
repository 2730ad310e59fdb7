"""The command line: one table of commands, each imported only when it is asked for.

A command is a module in `thoatngheo.config.commands` (those of packages above it are named by their path) with two functions:
`add_arguments(parser)` and `run(args) -> int` (the exit code: 0 fine, 1 a negative answer,
2 bad input). Expected trouble is raised as `thoatngheo.core.problems.Problem`; nobody who uses
the program ever sees a traceback.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from thoatngheo.core.problems import Problem


class Command(Protocol):
    """What the module of a command offers."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None: ...

    def run(self, args: argparse.Namespace) -> int: ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the help: a command's name, its module (in `config/commands`, or a dotted path), what it does, how it is called."""

    name: str
    module: str
    says: str
    example: str


COMMANDS = (
    Entry("demo", "thoatngheo.demo.command", "Chạy thử với dữ liệu mẫu (start with demo data)", "./thoatngheo demo"),
    Entry("serve", "serve", "Chạy hệ thống với dữ liệu của mình (run the system)", "./thoatngheo serve --port 8000"),
    Entry(
        "admin",
        "admin",
        "Tạo người quản trị đầu tiên (make the first administrator)",
        './thoatngheo admin quantri --full-name "Nguyễn Văn A"',
    ),
    Entry("test", "test", "Chạy mọi kiểm thử (run every check)", "./thoatngheo test"),
    Entry(
        "classify",
        "classify",
        "Phân loại hộ từ tệp CSV hoặc Parquet (classify households from files)",
        "./thoatngheo classify households.csv members.csv --standard VN-2022 --out results.csv",
    ),
    Entry(
        "explain",
        "explain",
        "Nêu lý do phân loại một hộ (give the reasons for one household)",
        "./thoatngheo explain households.csv members.csv --id H01 --standard VN-2022",
    ),
    Entry("laws", "laws", "Liệt kê, kiểm tra văn bản luật dạng dữ liệu (list and check the laws)", "./thoatngheo laws check"),
    Entry(
        "form",
        "form",
        "Lập biểu mẫu kết quả rà soát (produce an official form)",
        "./thoatngheo form 1 --area 468 --year 2018 --format json",
    ),
    Entry(
        "plan",
        "plan",
        "Đọc, kiểm tra văn bản kế hoạch (read and check a plan document)",
        "./thoatngheo plan read ke-hoach.docx --format json",
    ),
    Entry(
        "ledger",
        "ledger",
        "Kiểm tra sổ niêm yết và quyết định (prove the hash-chained ledger)",
        "./thoatngheo ledger verify",
    ),
    Entry("bench", "thoatngheo.bench.command", "Đo tốc độ, bộ nhớ (measure speed and memory)", "./thoatngheo bench classify"),
    Entry("worker", "worker", "Làm các việc trong hàng đợi (take jobs from the queue)", "./thoatngheo worker"),
    Entry(
        "screenshots",
        "screenshots",
        "Chụp ảnh màn hình cho tài liệu (take the pictures of the documents)",
        "./thoatngheo screenshots --url http://127.0.0.1:8000",
    ),
    Entry("lock", "lock", "Ghi lại các tệp khóa phiên bản (write the lock files)", "./thoatngheo lock"),
    Entry("manage", "manage", "Lệnh quản trị Django (Django's own commands)", "./thoatngheo manage check"),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if words[:1] == ["manage"]:  # Django reads its own arguments
        return load("manage").run(argparse.Namespace(words=words[1:]))
    args = parser_for(words).parse_args(words)
    if not args.command:
        parser_for([]).print_help()
        return 2
    try:
        return load(entry_named(args.command).module).run(args)
    except Problem as problem:
        print(problem.text(), file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output has left: `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("Đã dừng theo yêu cầu (stopped).", file=sys.stderr)
        return 130


def parser_for(words: Sequence[str]) -> argparse.ArgumentParser:
    """The parser; only the command that was named gets its arguments, so start-up stays quick."""
    parser = argparse.ArgumentParser(prog="./thoatngheo", description="Thoát Nghèo: hệ thống mở cho công tác giảm nghèo bền vững.")
    commands = parser.add_subparsers(dest="command", metavar="LỆNH")
    for entry in COMMANDS:
        sub = commands.add_parser(entry.name, help=entry.says, description=entry.says, epilog=f"Ví dụ: {entry.example}")
        if entry.name in words[:1] and entry.name != "manage":
            load(entry.module).add_arguments(sub)
    return parser


def entry_named(name: str) -> Entry:
    return next(entry for entry in COMMANDS if entry.name == name)


def load(module: str) -> Command:
    path = module if "." in module else f"thoatngheo.config.commands.{module}"
    return cast(Command, importlib.import_module(path))
