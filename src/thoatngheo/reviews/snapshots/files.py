"""Snapshots as files: Parquet with fixed settings, named by their hash, written once and never again.

The same rows give the same bytes under one version of the Parquet writer; a file once written stays what it is.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from django.conf import settings

from thoatngheo.reviews.snapshots.problems import SNAPSHOT_CHANGED, SNAPSHOT_MISSING, SNAPSHOT_NOT_WRITTEN

ABOUT = b"thoatngheo"
ROW_GROUP = 50_000


def folder() -> Path:
    """Where the files are: below the data directory, readable by nobody else."""
    return Path(settings.MEDIA_ROOT) / "snapshots"


def as_bytes(table: pa.Table, about: Mapping[str, Any]) -> bytes:
    """The table as a Parquet file that carries `about` in its head."""
    told = json.dumps(about, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    target = pa.BufferOutputStream()
    pq.write_table(
        table.replace_schema_metadata({ABOUT: told}),
        target,
        version="2.6",
        data_page_version="1.0",
        compression="zstd",
        compression_level=3,
        use_dictionary=True,
        write_statistics=False,
        row_group_size=ROW_GROUP,
    )
    return bytes(target.getvalue())


def digest_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def keep(name: str, content: bytes) -> str:
    """Write a file under a name that carries its hash; returns the whole name. What stands there already is not touched.

    A transaction that is taken back leaves its file behind; the next one with the same rows finds it.
    """
    whole = f"{name}-{digest_of(content)[:16]}.parquet"
    target = folder() / whole
    try:
        folder().mkdir(parents=True, exist_ok=True, mode=0o700)
        target.parent.mkdir(exist_ok=True, mode=0o700)
        unfinished = target.with_suffix(f".{os.getpid()}")
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        try:
            os.link(unfinished, target)
        except FileExistsError:
            check(whole, target.read_bytes(), digest_of(content))
        finally:
            unfinished.unlink()
    except OSError as error:
        raise SNAPSHOT_NOT_WRITTEN(name=whole, reason=error.strerror) from None
    return whole


def read(name: str, digest: str) -> bytes:
    """The content of a file, refused where it is not what was written."""
    try:
        content = (folder() / name).read_bytes()
    except OSError as error:
        raise SNAPSHOT_MISSING(name=name, reason=error.strerror) from None
    check(name, content, digest)
    return content


def check(name: str, content: bytes, digest: str) -> None:
    if digest_of(content) != digest:
        raise SNAPSHOT_CHANGED(name=name)


def opened(content: bytes) -> pq.ParquetFile:
    """The file, its head read once."""
    return pq.ParquetFile(pa.BufferReader(content))


def table_in(file: pq.ParquetFile, columns: Sequence[str] | None = None) -> pa.Table:
    """The rows of a file, with all of its columns or those of `columns` that it has."""
    held = set(file.schema_arrow.names)
    return file.read(columns=None if columns is None else [name for name in columns if name in held], use_threads=False)


def about_in(file: pq.ParquetFile) -> dict[str, Any]:
    """What the file says about itself: round, day, standard, totals, the hash of the members' file."""
    found: dict[str, Any] = json.loads((file.schema_arrow.metadata or {})[ABOUT])
    return found
