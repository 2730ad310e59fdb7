"""Files in, file out: millions of households in one DuckDB statement compiled from the law."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from rulebook.book import Book, Standard
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.compiled import kept
from thoatngheo.reviews.classification.files import Tables, open_tables, quoted, text_literal
from thoatngheo.reviews.classification.standards import load_book, standards_named

OUT_UNKNOWN = ProblemKind(
    "classification.out_unknown",
    says="Không biết ghi kết quả vào tệp '{name}' theo dạng nào.",
    do="Hãy đặt tên tệp kết thúc bằng .csv hoặc .parquet.",
)
OUT_REFUSED = ProblemKind(
    "classification.out_refused",
    says="Không ghi được tệp kết quả '{name}': {reason}.",
    do="Hãy kiểm tra thư mục, quyền ghi và chỗ trống trên ổ đĩa.",
)
OUT_IS_INPUT = ProblemKind(
    "classification.out_is_input",
    says="Tệp kết quả '{name}' cũng là tệp dữ liệu vào; ghi kết quả sẽ làm mất dữ liệu.",
    do="Hãy chọn tên khác cho tệp kết quả.",
)
SETTING_BAD = ProblemKind(
    "classification.setting_bad",
    says="Giá trị '{value}' của {setting} không dùng được.",
    do="Ví dụ đúng: --memory-limit 4GB --threads 2 (số luồng từ 1 trở lên).",
)
OUT_OF_ROOM = ProblemKind(
    "classification.out_of_room",
    says="Hết bộ nhớ hoặc chỗ trống trên đĩa khi phân loại ({reason}).",
    do="Hãy tăng --memory-limit, hoặc dọn chỗ trống ở thư mục tạm rồi chạy lại; tệp kết quả chưa bị thay đổi.",
)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did: households read, households per standard and category, seconds, the file written."""

    households: int
    counts: Mapping[str, Mapping[str, int]]
    seconds: float
    out: Path


def classify_files(
    households: Path,
    members: Path,
    standards: Sequence[str],
    out: Path,
    *,
    memory_limit: str | None = None,
    threads: int | None = None,
    book: Book | None = None,
    keep: Path | None = None,
) -> Summary:
    """Classify every household of a file under each standard and write one row per household × standard.

    `households` and `members` are CSV or Parquet with the columns of the vocabulary; `out` ends in .csv or .parquet and
    is replaced only when everything went well. Rows come in no particular order. Raises problems
    of `files` (what is wrong with the input) and of this module. `keep` is a folder for compiled statements (see `compiled`).
    """
    started = time.monotonic()
    held = book or load_book()
    chosen = standards_named(standards, held)
    form = _form(out)
    if out.exists() and any(source.exists() and out.samefile(source) for source in (households, members)):
        raise OUT_IS_INPUT(name=out.name)
    with tempfile.TemporaryDirectory(prefix="thoatngheo-") as spill, duckdb.connect() as connection:
        _settings(connection, Path(spill), memory_limit, threads)
        try:
            tables = open_tables(connection, households, members, held.vocabulary)
        except duckdb.OutOfMemoryException as error:
            raise OUT_OF_ROOM(reason=str(error).splitlines()[0]) from None
        made_from = (chosen, held.vocabulary, tables.household_columns, tables.member_columns)
        select = kept(keep, made_from, lambda: statement(chosen, held, tables))
        counts = _write(connection, select, out, form)
    return Summary(tables.households, counts, time.monotonic() - started, out)


def statement(standards: Sequence[Standard], book: Book, tables: Tables) -> str:
    """One DuckDB SELECT over the views `households` and `members` of `tables`; several standards are stacked."""
    parts = [select_for(standard, book, tables.household_columns, tables.member_columns) for standard in standards]
    if len(parts) == 1:
        return parts[0]
    names = book.vocabulary.columns
    order = [book.vocabulary.record_key, names.standard, names.result, names.count, f"{names.count}_min", f"{names.count}_max"]
    order += dict.fromkeys(names.rule + code for standard in standards for code in standard.rules)
    order += [*names.figures, names.missing, *names.show]
    stacked = " UNION ALL BY NAME ".join(f"(SELECT * FROM ({part}))" for part in parts)
    return f"SELECT {', '.join(map(quoted, order))}, * EXCLUDE ({', '.join(map(quoted, order))}) FROM ({stacked})"


def select_for(standard: Standard, book: Book, household_columns: Mapping[str, str], member_columns: Mapping[str, str]) -> str:
    import ibis  # a second of start-up that only the commands which compile should pay

    from rulebook.compile import classify

    households = ibis.table(dict(household_columns), name="households")
    members = ibis.table(dict(member_columns), name="members")
    return str(ibis.to_sql(classify(standard, book.vocabulary, households, members), dialect="duckdb", pretty=False))


def _form(out: Path) -> str:
    suffix = out.suffix.lower()
    if suffix == ".csv":
        return "FORMAT csv, HEADER true"
    if suffix in (".parquet", ".pq"):
        return "FORMAT parquet, COMPRESSION snappy, WRITE_BLOOM_FILTER false"  # nobody looks for one value in it
    raise OUT_UNKNOWN(name=out.name)


def _settings(connection: duckdb.DuckDBPyConnection, spill: Path, memory_limit: str | None, threads: int | None) -> None:
    connection.execute(f"SET temp_directory = {text_literal(str(spill))}")
    connection.execute("SET preserve_insertion_order = false")
    # it would carry the texts of a member through joins and projections instead of the answers about them (an eighth of the time)
    connection.execute("SET disabled_optimizers = 'projection_pullup'")
    connection.execute("SET enable_progress_bar = false")
    if memory_limit is not None:
        _set(connection, "memory_limit", "--memory-limit", text_literal(memory_limit), memory_limit)
    if threads is not None:
        _set(connection, "threads", "--threads", str(threads), str(threads))


def _set(connection: duckdb.DuckDBPyConnection, name: str, option: str, literal: str, given: str) -> None:
    try:
        connection.execute(f"SET {name} = {literal}")
    except duckdb.Error:  # whatever DuckDB dislikes about it, the person gave it
        raise SETTING_BAD(setting=option, value=given) from None


def _write(connection: duckdb.DuckDBPyConnection, select: str, out: Path, form: str) -> dict[str, dict[str, int]]:
    unfinished = out.with_name(f".{out.name}.{os.getpid()}{out.suffix}")
    try:
        connection.execute(f"COPY ({select}) TO {text_literal(str(unfinished))} ({form})")
        counts = _counts(connection, unfinished)
        unfinished.replace(out)
    except duckdb.OutOfMemoryException as error:
        raise OUT_OF_ROOM(reason=str(error).splitlines()[0]) from None
    except (duckdb.IOException, OSError) as error:
        raise OUT_REFUSED(name=str(out), reason=str(error).splitlines()[0]) from None
    finally:
        unfinished.unlink(missing_ok=True)
    return counts


def _counts(connection: duckdb.DuckDBPyConnection, written: Path) -> dict[str, dict[str, int]]:
    counts: dict[str, dict[str, int]] = {}
    rows = connection.execute(f"SELECT standard, category, count(*) FROM {text_literal(str(written))} GROUP BY ALL ORDER BY ALL")
    for standard, category, number in rows.fetchall():
        counts.setdefault(standard, {})[category] = number
    return counts
