"""The JSON Schemas of a book of rules, made from what its reader understands, so that editor and reader cannot disagree.

`./thoatngheo laws schema` writes them below `laws/schemas`; a test holds that they are current. What a form of expression takes is said
for the usual ones; of another form the schema knows only its name, and the reader says the rest.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rulebook.forms import BOOLEAN_FORMS, NUMBER_FORMS
from rulebook.load import RULE_KEYS, STANDARD_KEYS
from rulebook.vocabulary import FactType

Schema = dict[str, Any]
DRAFT = "http://json-schema.org/draft-07/schema#"
ANY: Schema = {}
TEXT: Schema = {"type": "string"}
NAME: Schema = {"type": "string", "pattern": r"\S", "description": "một tên"}
DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$", "description": "ngày dạng năm-tháng-ngày"}
DAY_OR_OPEN: Schema = {"anyOf": [DAY, {"type": "null"}]}
FLAG: Schema = {"type": "boolean"}
TEXTS: Schema = {"type": "array", "items": TEXT, "minItems": 1}
SOURCE: Schema = {"type": "string", "pattern": r"\S", "description": "văn bản, điều, khoản"}
DATED = r"^\d{4}-\d{2}-\d{2}$"
PROOF: Schema = {"source": SOURCE, "verified": FLAG, "note": TEXT}


def ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def table(properties: Mapping[str, Schema], required: tuple[str, ...] = ()) -> Schema:
    """A mapping with these keys and no others."""
    return {"type": "object", "properties": dict(properties), "required": list(required), "additionalProperties": False}


def named(value: Schema) -> Schema:
    """A mapping from any name to values of one shape."""
    return {"type": "object", "additionalProperties": value}


def listed(value: Schema) -> Schema:
    return {"type": "array", "items": value, "minItems": 1}


def either(*shapes: Schema) -> Schema:
    return {"anyOf": list(shapes)}


WORDS = either(TEXT, table({"vi": TEXT, "en": TEXT}, ("vi",)))
# What the forms of expressions take; those that are not named here take anything.
BOOLEAN_ARGUMENTS: dict[str, Schema] = {
    "all": listed(ref("boolean")),
    "any": listed(ref("boolean")),
    "not": ref("boolean"),
    "at_least": table({"count": {"type": "integer"}, "of": listed(ref("boolean"))}, ("count", "of")),
    "compare": {"type": "array", "minItems": 3, "items": ref("number")},  # a number, a sign, a number
    "between": table({"value": ref("number"), **{side: ref("number") for side in ("from", "above", "to", "below")}}, ("value",)),
    "in": table({"value": TEXT, "of": either(TEXT, TEXTS)}, ("value", "of")),
    "level": table({"value": TEXT, "scale": TEXT, "at_least": TEXT}, ("value", "scale", "at_least")),
    "known": either(TEXT, TEXTS),
    "any_member": ref("boolean"),
    "outcome": table({"choice": TEXT, "in": TEXTS}, ("choice", "in")),
}
NUMBER_ARGUMENTS: dict[str, Schema] = {
    "count_members": ref("boolean"),
    "sum_members": ref("number"),
    "sum": listed(ref("number")),
    "ratio": table({"of": ref("number"), "to": ref("number")}, ("of", "to")),
    "round": table({"value": ref("number"), "step": {"type": "integer"}}, ("value", "step")),
    "lookup": TEXT,
    "count_true": either(TEXT, TEXTS),
    "age": table(dict.fromkeys(("on", "birth_date", "birth_year"), TEXT), ("on", "birth_date", "birth_year")),
    "year": table({"date": TEXT, "year": TEXT}, ("date", "year")),
}
ONE_KEY = {"minProperties": 1, "maxProperties": 1}


def expressions() -> dict[str, Schema]:
    """The shapes that rules are made of, with every form that the reader knows."""
    truths = table({name: BOOLEAN_ARGUMENTS.get(name, ANY) for name in BOOLEAN_FORMS}) | ONE_KEY
    numbers = table({name: NUMBER_ARGUMENTS.get(name, ANY) for name in NUMBER_FORMS}) | ONE_KEY
    branch = either(
        table({"when": ref("boolean"), "then": ref("then")}, ("when", "then")),
        table({"otherwise": ref("then")}, ("otherwise",)),
    )
    return {
        "words": WORDS,
        "boolean": either(TEXT, truths),
        "number": either(TEXT, {"type": "number"}, numbers),
        "then": either(TEXT, table({"as": TEXT}, ("as",)), ref("branches")),
        "branches": listed(branch),
        "value": either({"type": ["null", "number"]}, TEXTS),
    }


def indicator() -> Schema:
    """One indicator or flag."""
    shapes: dict[str, Schema] = {
        "code": NAME, "group": TEXT, "title": ref("words"), "true_when": either({"type": "null"}, ref("boolean")), **PROOF,
    }  # fmt: skip
    return table({key: shapes.get(key, ANY) for key in RULE_KEYS}, ("code", "title", "true_when", "source", "verified"))


def parameter() -> Schema:
    dated = table({"value": either(ref("value"), named(ref("value"))), **PROOF, "to": DAY_OR_OPEN}, ("value", "source", "verified"))
    values = {"type": "object", "patternProperties": {DATED: dated}, "additionalProperties": False}
    shapes = {"title": ref("words"), "unit": ref("words"), "by": TEXT, "values": values, "checked_on": DAY_OR_OPEN}
    return table(shapes, ("title", "values", "checked_on"))


def standard() -> dict[str, Schema]:
    """The keys of a standard; of a key that is not named here only its name is known."""
    cells = {"type": "array", "items": {"type": "array"}}
    points = table({"title": ref("words"), "keys": TEXTS, "cells": cells, **PROOF}, ("title", "keys", "source", "verified"))
    shapes: dict[str, Schema] = {
        "id": NAME, "series": TEXT, "title": ref("words"), "valid_from": DAY, "valid_to": DAY_OR_OPEN, "holds_in": TEXTS, **PROOF,
        "parameters": named(parameter()), "tables": named(points),
        "define": named(either(ref("boolean"), ref("number"))), "define_members": named(either(ref("boolean"), ref("number"))),
        "indicators": listed(ref("indicator")), "flags": listed(ref("indicator")),
        "choices": named(ref("branches")), "figures": named(ref("number")), "result": TEXT,
    }  # fmt: skip
    return {key: shapes.get(key, ANY) for key in STANDARD_KEYS}


def vocabulary() -> Schema:
    fact = table(
        {
            "type": {"type": "string", "enum": [kind.value for kind in FactType]}, "title": ref("words"), "required": FLAG,
            "unit": ref("words"), "min": {"type": "integer"}, "values": named(ref("words")),
        },
        ("type", "title"),
    )  # fmt: skip
    columns = {
        **dict.fromkeys(("standard", "result", "count", "rule", "missing"), TEXT), "count_title": ref("words"), "figures": TEXTS,
        "show": named(TEXT),
    }  # fmt: skip
    shapes: dict[str, Schema] = {
        "record": table({"key": TEXT, "day": TEXT, "title": ref("words")}, ("key", "day")),
        "part": table({"key": TEXT, "title": ref("words")}, ("key",)),
        "unsettled": TEXT,
        "columns": {"type": "object", "properties": columns, "required": ["standard", "result", "count", "rule", "missing", "count_title"]},
        "outcomes": named(ref("words")), "groups": named(ref("words")),
        "scales": named(listed(either(TEXT, TEXTS))), "facts": named(fact), "part_facts": named(fact),
    }  # fmt: skip
    return table(shapes, ("record", "part", "unsettled", "columns", "outcomes", "facts", "part_facts"))


def cases() -> Schema:
    given = {"type": "object", "additionalProperties": ANY}
    case = table({"name": TEXT, "on": DAY, "source": SOURCE, "given": given, "expect": given}, ("name", "on", "source", "given", "expect"))
    return table({"standard": NAME, "base": given, "cases": listed(case)}, ("standard", "cases"))


NEEDED = ("id", "title", "valid_from", "source", "verified", "choices", "result")


def schemas() -> dict[str, Schema]:
    """The schemas of the files of a book, by the name of their file."""
    expressed = expressions()
    return {
        "standard": {"$defs": {**expressed, "indicator": indicator()}, **table(standard(), NEEDED)},
        "indicator": {"$defs": expressed, **indicator()},
        "vocabulary": {"$defs": {"words": WORDS}, **vocabulary()},
        "cases": cases(),
    }
