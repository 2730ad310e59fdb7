"""Which kind of file it is, and whether it can be read at all: by its bytes, not by its name."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import duckdb

from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.sql import text_literal

FILE_ABSENT = ProblemKind(
    "classification.file_absent", says="Không tìm thấy hoặc không mở được tệp '{file}'.", do="Hãy kiểm tra đường dẫn và quyền đọc."
)
FILE_EMPTY = ProblemKind("classification.file_empty", says="Tệp '{file}' trống.", do="Tệp phải có dòng tiêu đề và các dòng dữ liệu.")
FILE_HALF = ProblemKind(
    "classification.file_half",
    says="Tệp Parquet '{file}' bị hỏng hoặc chưa ghi xong (thiếu phần cuối).",
    do="Hãy xuất lại tệp từ phần mềm gốc rồi chạy lại.",
)
FILE_EXCEL = ProblemKind(
    "classification.file_excel",
    says="Tệp '{file}' là tệp Excel hoặc tệp nén, không phải CSV hay Parquet.",
    do="Hãy mở bằng Excel và lưu thành 'CSV UTF-8', hoặc dùng chức năng nhập Excel của hệ thống.",
)
FILE_BINARY = ProblemKind(
    "classification.file_binary", says="Tệp '{file}' không phải là CSV hay Parquet (có byte nhị phân).", do="Hãy chọn đúng tệp dữ liệu."
)
FILE_UTF16 = ProblemKind(
    "classification.file_utf16", says="Tệp '{file}' dùng bảng mã UTF-16.", do="Hãy lưu lại bằng bảng mã UTF-8 ('CSV UTF-8' trong Excel)."
)
FILE_ENCODING = ProblemKind(
    "classification.file_encoding",
    says="Tệp '{file}' không phải UTF-8: dòng {line} có byte {byte}.",
    do="Tệp có vẻ dùng bảng mã cũ (như Windows-1258 hoặc TCVN3); hãy lưu lại bằng UTF-8.",
)
FILE_UNREADABLE = ProblemKind(
    "classification.file_unreadable", says="Không đọc được tệp '{file}': {reason}.", do="Hãy kiểm tra dấu phẩy, dấu nháy ở chỗ đó."
)
HEAD = 1 << 16


@dataclass(frozen=True, slots=True)
class Source:
    """A relation for FROM, its columns with DuckDB types, and what to add to a row's number to get the file's line."""

    relation: str
    columns: tuple[tuple[str, str], ...]
    line_offset: int


def source_of(connection: duckdb.DuckDBPyConnection, path: Path) -> Source:
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
            file.seek(0, 2)
            size = file.tell()
            file.seek(max(0, size - 4))
            tail = file.read(4)
    except OSError:
        raise FILE_ABSENT(file=str(path)) from None
    if not head.strip(b"\xef\xbb\xbf \r\n\t"):
        raise FILE_EMPTY(file=path.name)
    if head.startswith(b"PAR1"):
        return _parquet(connection, path, whole=tail == b"PAR1" and size > 8)
    if path.suffix.lower() in (".parquet", ".pq"):
        raise FILE_HALF(file=path.name)
    _must_be_text(path, head)
    return _csv(connection, path)


def _must_be_text(path: Path, head: bytes) -> None:
    if head.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x1f\x8b")):
        raise FILE_EXCEL(file=path.name)
    if head.startswith((b"\xff\xfe", b"\xfe\xff")) or head[1:200:2].count(0) > len(head[:200]) // 4:
        raise FILE_UTF16(file=path.name)
    if b"\x00" in head:
        raise FILE_BINARY(file=path.name)
    _must_be_utf8(path)


def _must_be_utf8(path: Path) -> None:
    """Name the first line that is not UTF-8; reading by lines keeps memory small and never splits a letter."""
    with path.open("rb") as file:
        for number, line in enumerate(file, start=1):
            if line.isascii():
                continue
            try:
                line.decode("utf-8")
            except UnicodeDecodeError as error:
                raise FILE_ENCODING(file=path.name, line=number, byte=f"0x{line[error.start]:02X}") from None


def _parquet(connection: duckdb.DuckDBPyConnection, path: Path, *, whole: bool) -> Source:
    relation = f"read_parquet({text_literal(str(path))})"
    try:
        if whole:
            return Source(relation, _described(connection, relation), 0)
    except duckdb.Error:
        pass
    raise FILE_HALF(file=path.name)


def _csv(connection: duckdb.DuckDBPyConnection, path: Path) -> Source:
    options = "header = true, all_varchar = true, delim = ',', quote = '\"', escape = '\"', nullstr = '', comment = '', auto_detect = false"
    names = _header(path)
    columns = "{" + ", ".join(f"{text_literal(name)}: 'VARCHAR'" for name in names) + "}"
    relation = f"read_csv({text_literal(str(path))}, {options}, columns = {columns})"
    return Source(relation, tuple((name, "VARCHAR") for name in names), 1)


def _header(path: Path) -> list[str]:
    import csv

    with path.open(encoding="utf-8-sig", newline="") as file:
        names = [name.strip() for name in next(csv.reader(file), [])]
    if not any(names):
        raise FILE_EMPTY(file=path.name)
    nameless = next((i for i, name in enumerate(names, start=1) if not name), None)
    if nameless is not None:
        raise FILE_UNREADABLE(file=path.name, reason=f"cột thứ {nameless} ở dòng tiêu đề không có tên")
    twice = next((name for i, name in enumerate(names) if name in names[:i]), None)
    if twice is not None:
        raise FILE_UNREADABLE(file=path.name, reason=f"dòng tiêu đề có hai cột '{twice}'")
    return names


def _described(connection: duckdb.DuckDBPyConnection, relation: str) -> tuple[tuple[str, str], ...]:
    return tuple((str(row[0]), str(row[1])) for row in connection.execute(f"DESCRIBE SELECT * FROM {relation}").fetchall())
