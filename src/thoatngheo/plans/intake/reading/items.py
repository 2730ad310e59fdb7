"""The items of a read document, as the system first puts them before a person.

`items_of(plan, lines)` turns the reader's plan into items: one for the head, one for each legal base, target, table, project and task,
one for the reporting days and recipients.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from thoatngheo.core.names import fold
from thoatngheo.plans.intake.reading.amounts import NO_UNIT, printed_amount, units_are_mixed
from thoatngheo.plans.intake.reading.columns import Cell, columns_of, name_column
from thoatngheo.plans.intake.reading.contents import (
    Content,
    ReadBase,
    ReadEnd,
    ReadHead,
    ReadPart,
    ReadProject,
    ReadRow,
    ReadTable,
    ReadTarget,
    ReadTask,
)
from thoatngheo.plans.intake.reading.measures import measure_of_words, role_of_words
from vanban.reading.plan import Heading, LegalBase, Plan, Table, Target

SURE = 0.9  # items at least so sure may be confirmed together
HEAD_PARTS = ("number", "date", "subject", "issuer", "signer")
INCOMPLETE = 0.5  # the head of a document that prints no number or no day is always looked at by itself


@dataclass(frozen=True, slots=True)
class Item:
    """One thing found; `line` counts the lines of the text from 1."""

    line: int | None
    confidence: float
    content: Content


def items_of(plan: Plan, lines: Sequence[str]) -> list[Item]:
    """Every item of a reading, in the order of the pages."""
    return [
        head_of(plan),
        *(Item(base.line, base.confidence, base_of(base)) for base in plan.legal_bases),
        *(Item(target.line, target.confidence, target_of(target)) for target in plan.targets),
        *(Item(table.line, table.confidence, table_of(table)) for table in plan.tables),
        *projects_of(plan, lines),
        *tasks_of(plan),
        Item(None, SURE, ReadEnd(plan.reporting_dates, plan.recipients)),
    ]


def head_of(plan: Plan) -> Item:
    """Number, day, who issued and signed, which years."""
    first, last = years_of(plan)
    content = ReadHead(
        document_kind=plan.kind or "Kế hoạch",
        number=plan.number or "",
        issued_on=plan.date,
        place=plan.place or "",
        subject=plan.subject or "",
        issuer=plan.issuer.name if plan.issuer else "",
        signer_name=(plan.signer and plan.signer.name) or "",
        signer_office=(plan.signer and plan.signer.office) or "",
        first_year=first,
        last_year=last,
    )
    sure = [plan.confidence.get(part, INCOMPLETE) for part in HEAD_PARTS]
    return Item(None, min(sure), content)


def years_of(plan: Plan) -> tuple[int | None, int | None]:
    """The plan's years: of its period ("2023-2025"), else its year, else nothing."""
    first, _, last = (plan.period or "").partition("-")
    if first and last and not plan.year:
        return int(first), int(last)
    return plan.year, plan.year


def base_of(base: LegalBase) -> ReadBase:
    return ReadBase(document_kind=base.kind, number=base.number or "", day=base.date, issuer=base.issuer or "", title=base.title or "")


def target_of(target: Target) -> ReadTarget:
    """A target in words: label, how it compares, value, unit, by when; the measure where its words name one."""
    words = target.measure or target.text
    unit = target.unit or ""
    role = role_of_words(words)
    return ReadTarget(
        label=words,
        text=target.text,
        role=role,
        measure=measure_of_words(words, percent="%" in unit, role=role),
        comparator=target.comparator,
        value=figure(target.value),
        value_max=figure(target.value_max),
        unit_name=unit,
        subject=target.subject or "",
        due=target.due,
        section=target.section or "",
    )


def figure(cell: Cell) -> str:
    """A figure as text: 0.56, 1500; words stay; nothing where none stands."""
    return f"{cell:f}" if isinstance(cell, Decimal) else cell or ""


def table_of(table: Table) -> ReadTable:
    """A table: which column is which target, which row which unit (chosen later), every cell as read."""
    named = name_column(table.columns, table.rows)
    rows = [row_of(row, line, named) for row, line in zip(table.rows, table.row_lines, strict=False)]
    if table.total:
        rows.append(replace(row_of(table.total, table.total_line, named), total=True))
    return ReadTable(title=table.title or "", columns=columns_of(table, named), rows=tuple(rows))


def row_of(row: Sequence[Cell], line: int | None, named: int | None) -> ReadRow:
    """A row; the cell that names it stands in `name` only."""
    cells = tuple("" if isinstance(cell, str) and index == named else figure(cell) for index, cell in enumerate(row))
    return ReadRow(line=line, name=row_name(row, named), total=False, unit=None, use=True, cells=cells)


def row_name(row: Sequence[Cell], named: int | None) -> str:
    """What the row is called: its name cell, else its first words (a total's name often stands in the first column)."""
    own = row[named] if named is not None else None
    cells = [own] if isinstance(own, str) else [cell for cell in row if isinstance(cell, str)]
    return next((cell.strip() for cell in cells if cell.strip()), "")


def projects_of(plan: Plan, lines: Sequence[str]) -> Iterator[Item]:
    """Projects; where some amounts are printed in triệu and others in đồng, no unit is taken for granted."""
    starts = [project.line for project in plan.projects]
    ends = [*starts[1:], len(lines) + 1][: len(starts)]
    printed = [
        printed_amount(lines[start - 1 : max(end - 1, start)], project.money)
        for project, start, end in zip(plan.projects, starts, ends, strict=True)
    ]
    mixed = units_are_mixed([each.unit for each in printed if each])
    for project, amount in zip(plan.projects, printed, strict=True):
        content = ReadProject(
            project=project.project,
            sub_project=project.sub_project,
            name=project.name,
            goal=project.goal or "",
            beneficiaries=project.beneficiaries,
            activities=project.activities,
            outputs=project.outputs,
            amount=amount.figure if amount else "",
            money_unit=NO_UNIT if mixed or not amount else amount.unit,
            printed=amount.printed if amount else "",
            unit_in_charge=project.unit_in_charge or "",
        )
        yield Item(project.line, project.confidence, content)


def tasks_of(plan: Plan) -> list[Item]:
    """Tasks; the same words on the same line for several units are one task with several parts."""
    confidence: dict[tuple[int, str], float] = {}
    parts: dict[tuple[int, str], list[ReadPart]] = {}
    for task in plan.tasks:
        confidence.setdefault((task.line, task.text), task.confidence)
        parts.setdefault((task.line, task.text), []).append(ReadPart(task.unit, task.role))
    return [
        Item(line, confidence[line, text], ReadTask(text, heading_above(plan.outline, line), None, tuple(of_task)))
        for (line, text), of_task in parts.items()
    ]


def heading_above(outline: Sequence[Heading], line: int) -> str:
    """The nearest heading at or above a line: "1. Phòng Lao động"."""
    above = [heading for heading in outline if heading.line <= line]
    return f"{above[-1].label}. {above[-1].title}" if above else ""


def only_changes_another(subject: str) -> bool:
    """Whether the subject says that the document changes or replaces an earlier plan."""
    key = fold(subject)
    return any(word in key for word in ("dieu chinh", "sua doi", "bo sung ke hoach", "thay the"))
