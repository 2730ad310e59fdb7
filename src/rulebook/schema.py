"""Whether a law file has the shape that its JSON Schema describes; the schema is the one that the file's first line names.

An editor that knows the comment `# yaml-language-server: $schema=…` helps while the file is written; this says the same afterwards,
with file and line. Only the part of JSON Schema is understood that our schemas use (`KEYWORDS`); any other word is an error of the schema.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from rulebook.source import Item

Schema = Mapping[str, Any]
FIRST_LINE = re.compile(r"# yaml-language-server: \$schema=(?P<path>\S+)")
IGNORED = {"$schema", "$id", "$defs", "title", "description"}
KEYWORDS = IGNORED | {
    "$ref", "type", "properties", "patternProperties", "additionalProperties", "required", "minProperties", "maxProperties",
    "items", "minItems", "enum", "pattern", "anyOf",
}  # fmt: skip
TYPE_NAMES = {
    "object": "một bảng 'tên: giá trị'",
    "array": "một danh sách",
    "string": "một dòng chữ",
    "integer": "một số nguyên",
    "number": "một số",
    "boolean": "true hoặc false",
    "null": "null",
}


@dataclass(frozen=True, slots=True)
class Fault:
    """What does not fit: the value, a code for machines, a Vietnamese sentence for people."""

    item: Item
    code: str
    says: str


def schema_named(path: Path) -> Path | None:
    """The schema that the first line of a law file names; None where it names none or cannot be read."""
    try:
        with path.open(encoding="utf-8") as file:
            found = FIRST_LINE.match(file.readline())
    except (OSError, UnicodeDecodeError):
        return None
    return (path.parent / found["path"]).resolve() if found else None


def read_schema(path: Path) -> Schema:
    """A schema file. Raises ValueError naming a keyword that is not understood: silence would pass for agreement."""
    schema: Schema = json.loads(path.read_text(encoding="utf-8"))
    for part in parts(schema):
        if strange := set(part) - KEYWORDS:
            raise ValueError(f"{path.name}: {', '.join(sorted(strange))}")
    return schema


def parts(schema: Schema) -> Iterator[Schema]:
    """The schema and every schema in it."""
    yield schema
    for keyword in ("properties", "patternProperties", "$defs"):
        for inner in schema.get(keyword, {}).values():
            yield from parts(inner)
    for inner in (schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())):
        if isinstance(inner, Mapping):
            yield from parts(inner)


def faults(item: Item, schema: Schema, root: Schema | None = None) -> Iterator[Fault]:
    """Everything in a value that does not fit the schema; `root` has the `$defs` that it refers to."""
    root = root or schema
    if "$ref" in schema:
        yield from faults(item, root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root)
        return
    if "anyOf" in schema:
        yield from no_branch_fits(item, schema["anyOf"], root)
        return
    wanted, kind = types(schema), kind_of(item)
    if wanted and kind not in wanted and not (kind == "integer" and "number" in wanted):
        yield Fault(item, "law.schema_type", f"Chỗ này phải là {' hoặc '.join(TYPE_NAMES[name] for name in wanted)}.")
        return
    if isinstance(item.value, dict):
        yield from of_mapping(item, schema, root)
    elif isinstance(item.value, list):
        yield from of_list(item, schema, root)
    elif item.value is not None:
        yield from of_text(item, schema)


def types(schema: Schema) -> tuple[str, ...]:
    wanted = schema.get("type", ())
    return (wanted,) if isinstance(wanted, str) else tuple(wanted)


def kind_of(item: Item) -> str:
    """The JSON type of a value. A day written without quotes is a text to JSON, and to editors."""
    match item.value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Decimal():
            return "number"
        case str() | date():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"


def no_branch_fits(item: Item, branches: list[Schema], root: Schema) -> Iterator[Fault]:
    """Nothing where one of several shapes fits; else what is wrong with the only one of the value's type."""
    tried = [(branch, list(faults(item, branch, root))) for branch in branches]
    if any(not found for _, found in tried):
        return
    near = [found for branch, found in tried if kind_of(item) in types(resolved(branch, root))]
    if len(near) == 1:
        yield from near[0]
    else:
        yield Fault(item, "law.schema_shape", "Giá trị ở đây không đúng dạng nào mà lược đồ cho phép.")


def resolved(schema: Schema, root: Schema) -> Schema:
    return resolved(root["$defs"][schema["$ref"].rsplit("/", 1)[1]], root) if "$ref" in schema else schema


def of_mapping(item: Item, schema: Schema, root: Schema) -> Iterator[Fault]:
    known, patterns, others = schema.get("properties", {}), schema.get("patternProperties", {}), schema.get("additionalProperties", True)
    for key in schema.get("required", ()):
        if not item.has(key):
            yield Fault(item, "law.key_missing", f"Thiếu mục '{key}'.")
    size = len(dict(item.entries()))
    if size < schema.get("minProperties", 0) or size > schema.get("maxProperties", size):
        yield Fault(item, "law.schema_shape", f"Chỗ này phải có đúng một trong các mục: {', '.join(known)}.")
    for key, value in item.entries():
        inner = known.get(key, next((inner for pattern, inner in patterns.items() if re.search(pattern, key)), others))
        if inner is False:
            yield Fault(value, "law.key_unknown", unknown(key, known, patterns))
        elif isinstance(inner, Mapping):
            yield from faults(value, inner, root)


def unknown(key: str, known: Mapping[str, object], patterns: Mapping[str, object]) -> str:
    """The same sentence as the reader of laws uses, so that it stands once in a report."""
    if patterns and not known:
        return f"Tên mục '{key}' không đúng dạng."
    return f"Không hiểu mục '{key}'; các mục dùng được: {', '.join(known)}."


def of_list(item: Item, schema: Schema, root: Schema) -> Iterator[Fault]:
    entries = item.items()
    if len(entries) < schema.get("minItems", 0):
        yield Fault(item, "law.empty_list", f"Danh sách phải có ít nhất {schema['minItems']} mục.")
    for entry in entries if isinstance(schema.get("items"), Mapping) else ():
        yield from faults(entry, schema["items"], root)


def of_text(item: Item, schema: Schema) -> Iterator[Fault]:
    if "enum" in schema and item.value not in schema["enum"]:
        choices = ", ".join(str(value) for value in schema["enum"])
        yield Fault(item, "law.schema_value", f"Giá trị '{item.text()}' không có trong các giá trị dùng được: {choices}.")
    if "pattern" in schema and kind_of(item) == "string" and not re.search(schema["pattern"], item.text()):
        yield Fault(item, "law.schema_value", f"'{item.text()}' không đúng dạng cần có ({schema.get('description', schema['pattern'])}).")
