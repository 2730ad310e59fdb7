"""The items of a read document, in the shape in which a person corrects them.

`items_of(found, lines)` turns the reader's answer (`vanban.reading.as_json`) into items: one for the head, one for each legal base,
target, table, project and task, one for the reporting days and recipients. `content` holds words, whole numbers and lists only, so that
what was read and what a person left can be compared; figures are kept as text ("0.56"), days as ISO.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from thoatngheo.core.names import fold
from thoatngheo.plans.reading.amounts import NO_UNIT, printed_amount, units_are_mixed
from thoatngheo.plans.reading.columns import columns_of, name_column
from thoatngheo.plans.reading.measures import measure_of_words, role_of_words

Content = dict[str, Any]
SURE = 0.9  # items at least so sure may be confirmed together
HEAD_PARTS = ("number", "date", "subject", "issuer", "signer")
INCOMPLETE = 0.5  # the head of a document that prints no number or no day is always looked at by itself


@dataclass(frozen=True, slots=True)
class Item:
    """One thing found; `kind` is one of the kinds of `sections`, `line` counts the lines of the text from 1."""

    kind: str
    line: int | None
    confidence: float
    content: Content


def items_of(found: Content, lines: Sequence[str]) -> list[Item]:
    """Every item of a reading, in the order of the pages."""
    return [
        head_of(found),
        *(Item("base", base["line"], base["confidence"], base_of(base)) for base in found["legal_bases"]),
        *(Item("target", target["line"], target["confidence"], target_of(target)) for target in found["targets"]),
        *(Item("table", table["line"], table["confidence"], table_of(table)) for table in found["tables"]),
        *projects_of(found, lines),
        *tasks_of(found),
        Item("end", None, SURE, {"reporting_days": list(found["reporting_dates"]), "recipients": list(found["recipients"])}),
    ]


def head_of(found: Content) -> Item:
    """Number, day, who issued and signed, which years; `amends` and `programme` are chosen by the person."""
    first, last = years_of(found)
    issuer, signer = found["issuer"] or {}, found["signer"] or {}
    content = {
        "kind": found["kind"] or "Kế hoạch",
        "number": found["number"] or "",
        "issued_on": found["date"] or "",
        "place": found["place"] or "",
        "subject": found["subject"] or "",
        "issuer": issuer.get("name") or "",
        "signer_name": signer.get("name") or "",
        "signer_office": signer.get("office") or "",
        "first_year": first,
        "last_year": last,
        "standard": "",
        "programme": "",
        "amends": "",
        "old_ends": False,
    }
    sure = [found["confidence"].get(part, INCOMPLETE) for part in HEAD_PARTS]
    return Item("head", None, min(sure), content)


def years_of(found: Content) -> tuple[int | None, int | None]:
    """The plan's years: of its period ("2023-2025"), else its year, else nothing."""
    first, _, last = (found["period"] or "").partition("-")
    if first and last and not found["year"]:
        return int(first), int(last)
    return found["year"], found["year"]


def base_of(base: Content) -> Content:
    return {
        "kind": base["kind"],
        "number": base["number"] or "",
        "day": base["date"] or "",
        "issuer": base["issuer"] or "",
        "title": base["title"] or "",
    }


def target_of(target: Content) -> Content:
    """A target in words: label, how it compares, value, unit, by when; the measure where its words name one."""
    words = target["measure"] or target["text"]
    unit = target["unit"] or ""
    role = role_of_words(words)
    return {
        "label": words,
        "text": target["text"],
        "role": role,
        "measure": measure_of_words(words, percent="%" in unit, role=role),
        "comparator": target["comparator"],
        "value": figure(target["value"]),
        "value_max": figure(target["value_max"]),
        "unit_name": unit,
        "subject": target["subject"] or "",
        "due": target["due"] or "",
        "section": target["section"] or "",
    }


def figure(value: Any) -> str:
    """A figure as text: 0.56, 1500; nothing where none stands."""
    return "" if value is None else str(value)


def table_of(table: Content) -> Content:
    """A table: which column is which target, which row which unit (chosen later), every cell as read."""
    rows = [*table["rows"], *([table["total"]] if table["total"] else [])]
    named = name_column(table["columns"], table["rows"])
    lines = [*table["row_lines"], *([table["total_line"]] if table["total"] else [])]
    return {
        "title": table["title"] or "",
        "columns": columns_of(table, named),
        "rows": [
            {
                "line": line,
                "name": row_name(row, named),
                "total": bool(table["total"]) and place == len(rows) - 1,
                "unit": None,
                "use": True,
                "cells": ["" if isinstance(cell, str) and index == named else figure(cell) for index, cell in enumerate(row)],
            }
            for place, (row, line) in enumerate(zip(rows, lines, strict=False))
        ],
    }


def row_name(row: Sequence[Any], named: int | None) -> str:
    """What the row is called: its name cell, else its first words (a total's name often stands in the first column)."""
    cells = [row[named]] if named is not None and isinstance(row[named], str) else [cell for cell in row if isinstance(cell, str)]
    return next((cell.strip() for cell in cells if cell and cell.strip()), "")


def projects_of(found: Content, lines: Sequence[str]) -> Iterator[Item]:
    """Projects; where some amounts are printed in triệu and others in đồng, no unit is taken for granted."""
    starts = [project["line"] for project in found["projects"]]
    ends = [*starts[1:], len(lines) + 1][: len(starts)]
    printed = [
        printed_amount(lines[start - 1 : max(end - 1, start)], project["money"])
        for project, start, end in zip(found["projects"], starts, ends, strict=True)
    ]
    mixed = units_are_mixed([each.unit for each in printed if each])
    for project, amount in zip(found["projects"], printed, strict=True):
        content = {
            "project": project["project"],
            "sub_project": project["sub_project"],
            "catalogue": None,
            "name": project["name"],
            "goal": project["goal"] or "",
            "beneficiaries": list(project["beneficiaries"]),
            "activities": list(project["activities"]),
            "outputs": list(project["outputs"]),
            "amount": amount.figure if amount else "",
            "money_unit": NO_UNIT if mixed or not amount else amount.unit,
            "printed": amount.printed if amount else "",
            "unit_in_charge": project["unit_in_charge"] or "",
            "source": "",
            "fund_kind": "",
            "year": None,
        }
        yield Item("project", project["line"], project["confidence"], content)


def tasks_of(found: Content) -> list[Item]:
    """Tasks; the same words on the same line for several units are one task with several parts."""
    made: dict[tuple[int, str], Item] = {}
    for task in found["tasks"]:
        part = {"name": task["unit"], "role": task["role"]}
        known = made.get((task["line"], task["text"]))
        if known:
            known.content["parts"].append(part)
        else:
            content = {"text": task["text"], "section": heading_above(found["outline"], task["line"]), "due": "", "parts": [part]}
            made[task["line"], task["text"]] = Item("task", task["line"], task["confidence"], content)
    return list(made.values())


def heading_above(outline: Sequence[Content], line: int) -> str:
    """The nearest heading at or above a line: "1. Phòng Lao động"."""
    above = [each for each in outline if each["line"] <= line]
    return f"{above[-1]['label']}. {above[-1]['title']}" if above else ""


def only_changes_another(subject: str) -> bool:
    """Whether the subject says that the document changes or replaces an earlier plan."""
    key = fold(subject)
    return any(word in key for word in ("dieu chinh", "sua doi", "bo sung ke hoach", "thay the"))
