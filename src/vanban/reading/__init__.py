"""Reads plans of Vietnamese administrations into data: rules on the form of such documents, made for damaged scans.

    reading = read_text(text)            # or read_file(path), read_bytes(data)
    as_json(reading.plan)

`vanban.checking.check(reading, texts)` says what is wrong with the plan.
"""

from pathlib import Path

from vanban.reading.plan import Finding, Plan, as_json
from vanban.reading.reader import Reading, read_text
from vanban.reading.sources import text_of, text_of_file


def read_file(path: Path) -> Reading:
    """Read a file: text, .docx, .pdf.

    Raises:
        VanbanError: what the file is instead of a plan, and what to do.
    """
    return read_text(text_of_file(path))


def read_bytes(data: bytes) -> Reading:
    """Read a file's bytes, for uploads.

    Raises:
        VanbanError: what the file is instead of a plan, and what to do.
    """
    return read_text(text_of(data))


__all__ = ["Finding", "Plan", "Reading", "as_json", "read_bytes", "read_file", "read_text", "text_of", "text_of_file"]
