"""`./thoatngheo laws`: list the poverty standards and the processes of the review, or check the law files."""

from __future__ import annotations

import argparse
from pathlib import Path

from rulebook.book import Book, Standard
from rulebook.load import load_book as read_book
from rulebook.troubles import LawError, Trouble
from thoatngheo.config.law_schemas import unfitting, write_schemas
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.standards import laws_folder, load_book
from thoatngheo.reviews.process.law import ProcessBook, load_processes, process_folder
from thoatngheo.reviews.process.read import read_book as read_processes
from vanban import VanbanError
from vanban.checking import load_texts

FOLDER_ABSENT = ProblemKind("laws.folder_absent", says="Không tìm thấy thư mục luật '{path}'.", do="Hãy kiểm tra đường dẫn.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    for name, says in (
        ("list", "liệt kê các chuẩn, các quy trình (list)"),
        ("check", "kiểm tra các tệp luật; mã thoát 1 nếu có lỗi (check)"),
        ("schema", "ghi lại các lược đồ của tệp luật cho trình soạn thảo (write the JSON Schemas)"),
    ):
        action = actions.add_parser(name, help=says, description=says, epilog=f"Ví dụ: ./thoatngheo laws {name}")
        action.add_argument("path", type=Path, nargs="?", help="thư mục luật khác (another folder of laws)")


def run(args: argparse.Namespace) -> int:
    if args.path is not None and not args.path.exists():
        raise FOLDER_ABSENT(path=args.path)
    if args.action == "schema":
        print(f"Đã ghi {write_schemas(_folder(args.path).parent)} lược đồ.")
        return 0
    if args.action == "check":
        return _check(args.path)
    _list(load_book(_folder(args.path) if args.path else None))
    if folder := _process_folder(args.path):
        _list_processes(load_processes(folder if args.path else None))
    return 0


def _check(path: Path | None) -> int:
    """Every kind of law is read, so that one broken file does not hide the faults of another; then the shapes are checked."""
    says: list[str] = []
    troubles: list[Trouble] = []
    folder = _process_folder(path)
    checks = [(_check_standards, _folder(path)), *([(_check_processes, folder)] if folder else [])]
    texts = _folder(path).parent / "legal-texts"
    checks += [(_check_texts, texts)] if texts.is_dir() else []
    for check, place in checks:
        try:
            says.append(check(place))
        except LawError as error:
            troubles += error.troubles
    told = {(trouble.file, trouble.line) for trouble in troubles}
    shaped = unfitting(_folder(path).parent if (_folder(path).parent / "poverty-standards").is_dir() else _folder(path))
    troubles += [trouble for trouble in shaped if (trouble.file, trouble.line) not in told]
    if troubles:
        for trouble in sorted(set(troubles)):
            print(trouble.text())
        print(f"Có {len(troubles)} lỗi.")
        return 1
    print(f"Không có lỗi: {'; '.join(says)}.")
    return 0


def _check_standards(folder: Path) -> str:
    book = read_book(folder)
    unverified = sum(len(unverified_items(standard)) for standard in book.standards.values())
    return f"{len(book.standards)} chuẩn ({', '.join(book.standards)}), {unverified} giá trị, quy tắc chưa kiểm chứng"


def _check_processes(folder: Path) -> str:
    book = read_processes(folder)
    unverified = sum(len(law.unverified()) for law in book.laws)
    codes = ", ".join(law.code for law in book.laws)
    return f"{len(book.laws)} quy trình rà soát ({codes}), {unverified} giá trị, bước, mẫu chưa kiểm chứng"


def _check_texts(folder: Path) -> str:
    """The legal texts by whose dates plans are checked."""
    try:
        texts = load_texts(folder)
    except VanbanError as error:
        raise LawError([Trouble(folder.name, 1, error.code, error.says)]) from None
    unverified = sum(not text.verified for text in texts.texts) + sum(not level.verified for level in texts.ended)
    return f"{len(texts.texts)} văn bản viện dẫn, {len(texts.ended)} cấp đơn vị đã kết thúc, {unverified} mục chưa kiểm chứng"


def _process_folder(path: Path | None) -> Path | None:
    """The processes beside the standards of the folder that was named; None where that folder has none."""
    if path is None:
        return process_folder()
    beside = _folder(path).parent / "review-process"
    return beside if beside.is_dir() else None


def _folder(path: Path | None) -> Path:
    """A folder of laws; the folder above it, or one of its files, will do as well."""
    folder = path or laws_folder()
    if folder.is_file():
        folder = folder.parent if (folder.parent / "vocabulary.yaml").exists() else folder.parent.parent
    below = folder / "poverty-standards"
    return below if not (folder / "vocabulary.yaml").exists() and below.is_dir() else folder


def _list(book: Book) -> None:
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


def _list_processes(book: ProcessBook) -> None:
    for law in book.laws:
        until = law.valid_to.strftime("%d/%m/%Y") if law.valid_to else "chưa rõ ngày hết hiệu lực"
        print(f"{law.code}  {law.title.vi}")
        print(f"    Hiệu lực: {law.valid_from.strftime('%d/%m/%Y')} - {until}")
        print(f"    Nguồn: {law.source}")
        print(f"    Kiểm chứng: {'đã đọc văn bản' if law.verified else 'CHƯA kiểm chứng'}")
        if held := law.unverified():
            print(f"    Chưa kiểm chứng ({len(held)}): {', '.join(held)}")
        if law.note:
            print(f"    Ghi chú: {law.note}")


def unverified_items(standard: Standard) -> list[str]:
    """Names of parameters, tables, indicators and flags whose source nobody has seen."""
    parameters = [name for name, parameter in standard.parameters.items() if not all(entry.verified for entry in parameter.dated)]
    tables = [name for name, table in standard.tables.items() if not table.verified]
    rules = [code for code, rule in (*standard.rules.items(), *standard.flags.items()) if not rule.verified]
    return [*parameters, *tables, *rules]
