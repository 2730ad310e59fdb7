"""Exceptions from the checks are few, and each says why it stands."""

from __future__ import annotations

import re

from thoatngheo.config.postgres.place import project_root

MOST = 40
MARK = re.compile(r"#\s*(noqa|type: ignore)\b(?P<rest>.*)")
CODES = re.compile(r"^(:\s*[A-Z0-9, ]+|\[[a-z-, ]+\])")


def exceptions() -> list[tuple[str, str]]:
    """Place and what stands behind the mark, outside of tests."""
    source = project_root() / "src"
    found = []
    for file in sorted(source.rglob("*.py")):
        if "tests" in file.parts or "migrations" in file.parts or file.name == "testing.py":
            continue
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if mark := MARK.search(line):
                found.append((f"{file.relative_to(source)}:{number}", mark["rest"]))
    return found


def test_exceptions_are_few() -> None:
    found = exceptions()
    assert len(found) <= MOST, [place for place, _ in found]


def test_each_exception_gives_its_reason() -> None:
    silent = [place for place, rest in exceptions() if not re.search(r"\w{3}", CODES.sub("", rest))]
    assert not silent
