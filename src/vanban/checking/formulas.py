"""Column formulas ("10=2-8", "4=3/1*100"): each row must follow the one its table prints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, DivisionByZero, InvalidOperation

from vanban.checking.sums import figures
from vanban.reading import Finding
from vanban.reading.amounts import printed
from vanban.reading.letters import fold
from vanban.reading.plan import Severity, Table

PART = re.compile(r"\s*(?:(\d+(?:[.,]\d+)?)|([-+*/x:()%]))")
ROUNDING = Decimal("0.011")
SIGNS = {"x": "*", ":": "/"}


def column_numbers(table: Table) -> dict[int, int]:
    """Printed column number → place; a scan's "I" or "l" for 1 is taken as 1."""
    made: dict[int, int] = {}
    for place, cell in enumerate(table.numbers):
        found = re.match(r"^\(?\s*(\d{1,2}|[Il|])\b", cell.strip())
        if found:
            made[int(found[1]) if found[1].isdigit() else 1] = place
    return made


def check_formulas(table: Table) -> Iterator[Finding]:
    """The rows that do not follow their table's formulas."""
    numbers = column_numbers(table)
    for formula in table.formulas:
        left, _, right = re.sub(r"\s", "", formula).replace(":", "=", 0).partition("=")
        number = re.sub(r"\D", "", left)
        if not number or int(number) not in numbers or not right:
            continue
        yield from _check(table, formula, numbers[int(number)], right, numbers)


def _check(table: Table, formula: str, column: int, right: str, numbers: dict[int, int]) -> Iterator[Finding]:
    share = table.units[column] == "%" or "ty le" in fold(table.columns[column])
    rows = list(zip(table.rows, table.row_lines, strict=True))
    if table.total is not None:
        rows.append((table.total, table.total_line or table.line))
    for row, line in rows:
        value = figures(row, column)
        made = value_of(right, row, numbers)
        if value is None or made is None:
            continue
        if share and "/" in right.replace(":", "/") and "100" not in right:
            made *= 100
        difference = abs(made - value)
        decimal = share or value != value.to_integral_value() or made != made.to_integral_value()
        if difference == 0 or (decimal and difference <= Decimal("0.005001")):
            continue
        severity: Severity = "note" if decimal and difference <= ROUNDING else "error"
        yield Finding(
            severity,
            "table.rounding" if severity == "note" else "table.formula",
            _says(table, formula, row, right, numbers, made, value),
            line,
        )


def _says(table: Table, formula: str, row: Sequence[object], right: str, numbers: dict[int, int], made: Decimal, value: Decimal) -> str:
    name = next((cell for cell in row if isinstance(cell, str) and any(letter.isalpha() for letter in cell)), "")
    terms = re.sub(r"\d+", lambda each: _shown(each[0], row, numbers), right)
    return f"Dòng “{name}”: cột {formula} phải là {terms} = {printed(round(made, 4).normalize())}, bảng ghi {printed(value)}."


def _shown(number: str, row: Sequence[object], numbers: dict[int, int]) -> str:
    value = figures(row, numbers[int(number)]) if int(number) in numbers else None
    return printed(value) if value is not None else number


def value_of(expression: str, row: Sequence[object], numbers: dict[int, int]) -> Decimal | None:
    """A formula's value in a row, None where a figure is missing or the formula is not understood."""
    parts: list[str | Decimal] = []
    place = 0
    while place < len(expression):
        found = PART.match(expression, place)
        if found is None:
            return None
        place = found.end()
        if found[1] is None:
            parts.append(SIGNS.get(found[2], found[2]))
            continue
        value = _operand(found[1], row, numbers)
        if value is None:
            return None
        parts.append(value)
    try:
        return _Sum([part for part in parts if part != "%"]).value()
    except (DivisionByZero, InvalidOperation, IndexError, ValueError):
        return None


def _operand(text: str, row: Sequence[object], numbers: dict[int, int]) -> Decimal | None:
    if text.isdigit() and int(text) in numbers:
        return figures(row, numbers[int(text)])
    return Decimal(text.replace(",", ".")) if text in {"100", "1000", "12"} else None


class _Sum:
    """A small reader of sums: + - * / and brackets."""

    def __init__(self, parts: list[str | Decimal]) -> None:
        self.parts, self.place = parts, 0

    def value(self) -> Decimal:
        total = self._product()
        while self._next() in ("+", "-"):
            sign = self._take()
            total = total + self._product() if sign == "+" else total - self._product()
        return total

    def _product(self) -> Decimal:
        total = self._one()
        while self._next() in ("*", "/"):
            total = total * self._one() if self._take() == "*" else total / self._one()
        return total

    def _one(self) -> Decimal:
        part = self._take()
        if part == "(":
            value = self.value()
            self._take()
            return value
        if part == "-":
            return -self._one()
        if isinstance(part, Decimal):
            return part
        raise ValueError(part)

    def _next(self) -> str | Decimal | None:
        return self.parts[self.place] if self.place < len(self.parts) else None

    def _take(self) -> str | Decimal:
        self.place += 1
        return self.parts[self.place - 1]
