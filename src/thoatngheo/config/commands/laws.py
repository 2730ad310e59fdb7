"""`./thoatngheo laws`: list the poverty standards, or check the law files."""

from __future__ import annotations

import argparse
from pathlib import Path

from rulebook.book import Book, Standard
from rulebook.load import load_book as read_book
from rulebook.troubles import LawError
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.standards import laws_folder, load_book

FOLDER_ABSENT = ProblemKind("laws.folder_absent", says="Không tìm thấy thư mục luật '{path}'.", do="Hãy kiểm tra đường dẫn.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    for name, says in (("list", "liệt kê các chuẩn (list)"), ("check", "kiểm tra các tệp luật; mã thoát 1 nếu có lỗi (check)")):
        action = actions.add_parser(name, help=says, description=says, epilog=f"Ví dụ: ./thoatngheo laws {name}")
        action.add_argument("path", type=Path, nargs="?", help="thư mục luật khác (another folder of laws)")


def run(args: argparse.Namespace) -> int:
    if args.path is not None and not args.path.exists():
        raise FOLDER_ABSENT(path=args.path)
    return _check(args.path) if args.action == "check" else _list(load_book(args.path))


def _check(path: Path | None) -> int:
    try:
        book = read_book(_folder(path))
    except LawError as error:
        for trouble in error.troubles:
            print(trouble.text())
        print(f"Có {len(error.troubles)} lỗi.")
        return 1
    unverified = sum(len(unverified_items(standard)) for standard in book.standards.values())
    print(f"Không có lỗi: {len(book.standards)} chuẩn ({', '.join(book.standards)}); {unverified} giá trị, quy tắc chưa kiểm chứng.")
    return 0


def _folder(path: Path | None) -> Path:
    """A folder of laws; the folder above it, or one of its files, will do as well."""
    folder = path or laws_folder()
    if folder.is_file():
        folder = folder.parent if (folder.parent / "vocabulary.yaml").exists() else folder.parent.parent
    below = folder / "poverty-standards"
    return below if not (folder / "vocabulary.yaml").exists() and below.is_dir() else folder


def _list(book: Book) -> int:
    for standard in book.standards.values():
        until = standard.valid_to.strftime("%d/%m/%Y") if standard.valid_to else "chưa rõ ngày hết hiệu lực"
        print(f"{standard.id}  {standard.title.vi}")
        print(f"    Hiệu lực: {standard.valid_from.strftime('%d/%m/%Y')} - {until}")
        print(f"    Nguồn: {standard.source}")
        print(f"    Kiểm chứng: {'đã đọc văn bản' if standard.verified else 'CHƯA kiểm chứng'}")
        if held := unverified_items(standard):
            print(f"    Chưa kiểm chứng ({len(held)}): {', '.join(held)}")
        if standard.note:
            print(f"    Ghi chú: {standard.note}")
    return 0


def unverified_items(standard: Standard) -> list[str]:
    """Names of parameters, tables, indicators and flags whose source nobody has seen."""
    parameters = [name for name, parameter in standard.parameters.items() if not all(entry.verified for entry in parameter.dated)]
    tables = [name for name, table in standard.tables.items() if not table.verified]
    rules = [code for code, rule in (*standard.rules.items(), *standard.flags.items()) if not rule.verified]
    return [*parameters, *tables, *rules]
