"""A JSON Schema for each kind of law file, written to `laws/schemas` by `./thoatngheo laws schema`, and the check of files against them.

Those of the poverty standards are made from what their reader understands (`rulebook.shapes`). Those of the other laws stand here; the
tests damage every law file in many ways and hold that schema and reader refuse the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from rulebook.layout import shown
from rulebook.schema import faults, read_schema, schema_named
from rulebook.shapes import (
    DATED,
    DAY,
    DAY_OR_OPEN,
    DRAFT,
    FLAG,
    NAME,
    PROOF,
    SOURCE,
    TEXT,
    TEXTS,
    WORDS,
    Schema,
    either,
    listed,
    named,
    table,
)
from rulebook.shapes import schemas as of_standards
from rulebook.source import read_yaml
from rulebook.troubles import Place, Trouble, Troubles

FOLDER = "schemas"
PROVEN = ("source", "verified")
COUNT: Schema = {"type": "integer"}
MONTH_DAY: Schema = {"type": "string", "pattern": r"^\d{2}-\d{2}$", "description": "tháng-ngày, ví dụ 09-01"}


def review_process() -> Schema:
    """`laws/review-process/*/process.yaml`: a process of the review over all its days."""
    window = either(
        table({"from": MONTH_DAY, "to": MONTH_DAY}, ("from", "to")), table({"month_from": COUNT, "days": COUNT}, ("month_from", "days"))
    )
    kind = table({"title": WORDS, "window": window, "reason_needed": FLAG, **PROOF}, ("title", *PROVEN))
    value = either({"type": ["null", "integer", "string"]}, {"type": "array", "items": WORDS})
    dated = {
        "type": "object",
        "patternProperties": {DATED: table({"value": value, **PROOF}, ("value", *PROVEN))},
        "additionalProperties": False,
    }
    term = table({"title": WORDS, "unit": WORDS, "values": dated}, ("title", "values"))
    step = table(
        {
            "code": NAME, "title": WORDS, "kinds": TEXTS, "actor": WORDS, "rule": WORDS, "forms": TEXTS, "loop": FLAG,
            "from": DAY_OR_OPEN, "to": DAY_OR_OPEN, **PROOF,
        },
        ("code", "title", "kinds", "actor", "rule", *PROVEN),
    )  # fmt: skip
    form = table({"code": NAME, "title": WORDS, **PROOF}, ("code", "title", *PROVEN))
    return table(
        {
            "id": NAME, "title": WORDS, "valid_from": DAY, "valid_to": DAY_OR_OPEN, **PROOF,
            "kinds": named(kind), "values": named(term), "steps": listed(step), "forms": listed(form),
        },
        ("id", "title", "valid_from", *PROVEN, "kinds", "steps"),
    )  # fmt: skip


def review_help() -> Schema:
    """`laws/review-process/help.yaml`: two sentences for each screen."""
    return named(table({"text": WORDS, **PROOF}, ("text", *PROVEN)))


def legal_texts() -> Schema:
    """`laws/legal-texts/texts.yaml`: the texts that plans rest on."""
    text = table(
        {
            "number": NAME, "date": DAY_OR_OPEN, "valid_from": DAY_OR_OPEN, "valid_to": DAY_OR_OPEN, "for": WORDS,
            "replaced_by": TEXT, **PROOF,
        },
        ("number", *PROVEN),
    )  # fmt: skip
    return table({"texts": listed(text)}, ("texts",))


def unit_levels() -> Schema:
    """`laws/legal-texts/unit-levels.yaml`: levels of units that have ended."""
    level = table({"words": TEXTS, "level": NAME, "last_day": DAY, "says": WORDS, **PROOF}, ("words", "level", "last_day", *PROVEN))
    return table({"ended": listed(level)}, ("ended",))


def programme() -> Schema:
    """`laws/programmes/*.yaml`: a programme and its projects."""
    project = table({"number": COUNT, "sub": COUNT, "name": NAME, "verified": FLAG}, ("number", "name", "verified"))
    return table(
        {
            "code": NAME, "name": NAME, "first_year": COUNT, "last_year": COUNT, "source": SOURCE, "verified": FLAG,
            "projects": {"type": "array", "items": project},
        },
        ("code", "name", "first_year", "last_year", *PROVEN, "projects"),
    )  # fmt: skip


def report_readings() -> Schema:
    """`laws/report-forms/readings.yaml`: what the report forms leave open."""
    reading = {"type": "object", "properties": {"vi": TEXT, "en": TEXT}, "required": ["vi", "en"], "additionalProperties": False}
    return table(
        {
            "children": table({"below_age": COUNT, "reading": reading, **PROOF}, ("below_age", "reading", *PROVEN)),
            "groups": table({"order": TEXTS, "reading": reading, **PROOF}, ("order", "reading", *PROVEN)),
        },
        ("children", "groups"),
    )


def all_schemas() -> dict[str, str]:
    """The text of every schema by the name of its file."""
    others = {
        "review-process": review_process(),
        "review-help": review_help(),
        "legal-texts": legal_texts(),
        "unit-levels": unit_levels(),
        "programme": programme(),
        "report-readings": report_readings(),
    }
    found = {**of_standards(), **others}
    return {
        f"{name}.schema.json": json.dumps({"$schema": DRAFT, "title": name, **schema}, ensure_ascii=False, indent=1) + "\n"
        for name, schema in found.items()
    }


def write_schemas(laws: Path) -> int:
    """Write the schemas below a folder of laws; returns how many."""
    folder = laws / FOLDER
    folder.mkdir(exist_ok=True)
    for name, text in all_schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
    return len(all_schemas())


def unfitting(laws: Path) -> list[Trouble]:
    """Everything in the files below a folder of laws that does not fit the schema named in the file's first line."""
    return [trouble for path in sorted(laws.rglob("*.yaml")) for trouble in of_file(path)]


def of_file(path: Path) -> Iterator[Trouble]:
    """One file. A file that names no schema is left to its reader; the tests hold that ours do."""
    schema = schema_named(path)
    if schema is None:
        return
    if not schema.is_file():
        says = f"Không có lược đồ '{schema.name}'; ghi lại các lược đồ bằng: ./thoatngheo laws schema"
        yield Trouble(shown(path), 1, "law.schema_absent", says)
        return
    troubles = Troubles()
    item = read_yaml(path, troubles, shown=shown(path))
    for fault in faults(item, read_schema(schema)) if not troubles.found else ():
        place: Place = fault.item.place
        yield Trouble(place.file, place.line, fault.code, fault.says)
