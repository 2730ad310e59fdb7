"""Compiled statements, kept on disk: loading ibis and compiling a standard takes two seconds, reading the result none.

The name of a kept statement is the hash of everything it was made from: the standards, the vocabulary, the columns of the
files, the compiler's own sources and the version of ibis. Whatever changes, the old statement is simply not found.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from functools import cache
from importlib.metadata import version
from pathlib import Path

import rulebook


def kept(folder: Path | None, made_from: object, compile_now: Callable[[], str]) -> str:
    """The statement for `made_from` (hashed by its repr) from `folder`, else compiled and kept there. No folder, no keeping."""
    if folder is None:
        return compile_now()
    digest = hashlib.sha256(f"{compiler()}\n{made_from!r}".encode()).hexdigest()
    file = folder / f"{digest[:32]}.sql"
    if file.exists():
        return file.read_text(encoding="utf-8")
    statement = compile_now()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = file.with_suffix(f".{os.getpid()}")
        unfinished.write_text(statement, encoding="utf-8")
        unfinished.replace(file)
    except OSError:  # a full disk or a read-only folder costs two seconds next time, nothing else
        pass
    return statement


@cache
def compiler() -> str:
    """What the compiler is made of: our sources and ibis' version."""
    sources = [*sorted(Path(rulebook.__file__).parent.rglob("*.py")), Path(__file__).with_name("bulk.py")]
    digest = hashlib.sha256()
    for source in sources:
        digest.update(source.read_bytes())
    return f"{digest.hexdigest()} ibis {version('ibis-framework')}"
