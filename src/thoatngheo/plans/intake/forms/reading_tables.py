"""Forms of a table: its columns as targets, its rows as units, every figure to be corrected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import fold
from thoatngheo.core.problems import Problem
from thoatngheo.plans.intake.forms.reading import FigureField, measures
from thoatngheo.plans.intake.reading.contents import ReadColumn, ReadRow, ReadTable
from thoatngheo.plans.targets.formulas import in_order
from thoatngheo.plans.targets.models import Target
from thoatngheo.web.problems import in_words

CODE = re.compile(r"[a-z][a-z0-9_]{0,59}")


class ColumnsForm(forms.Form):
    """Which column is which target: code, name, role, measure, formula; `groups` gives the fields column by column."""

    def __init__(self, *args: Any, content: ReadTable, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.before = content
        for column in content.columns:
            for name, field in fields_of(column).items():
                self.fields[f"c{column.index}_{name}"] = field

    def groups(self) -> Iterator[tuple[ReadColumn, list[forms.BoundField]]]:
        for column in self.before.columns:
            yield column, [self[f"c{column.index}_{name}"] for name in NAMES]

    def clean(self) -> dict[str, Any]:
        told = super().clean() or {}
        codes: dict[str, int] = {}
        for column in self.before.columns:
            index = column.index
            if not told.get(f"c{index}_use"):
                continue
            code = told.get(f"c{index}_code", "")
            if not CODE.fullmatch(code):
                self.add_error(f"c{index}_code", _("Mã gồm chữ thường không dấu, số và gạch dưới, bắt đầu bằng chữ: poor_end."))
            elif code in codes:
                self.add_error(f"c{index}_code", _("Mã này đã dùng cho một cột khác."))
            codes[code] = index
            if not told.get(f"c{index}_label"):
                self.add_error(f"c{index}_label", _("Ghi tên chỉ tiêu."))
        for code, index in codes.items():
            if formula := told.get(f"c{index}_formula"):
                self.check_formula(f"c{index}_formula", code, formula, codes)
        return told

    def check_formula(self, field: str, code: str, formula: str, codes: dict[str, int]) -> None:
        try:
            in_order({code: formula}, codes)
        except Problem as problem:
            self.add_error(field, " ".join(in_words(problem)).strip())

    def content(self) -> ReadTable:
        told = self.cleaned_data
        columns = [replace(column, **{name: told[f"c{column.index}_{name}"] for name in NAMES}) for column in self.before.columns]
        return replace(self.before, columns=tuple(columns))


def fields_of(column: ReadColumn) -> dict[str, forms.Field]:
    text: dict[str, Any] = {"required": False, "max_length": 300}
    return {
        "use": forms.BooleanField(label=_("Cột này là một chỉ tiêu"), required=False, initial=column.use),
        "label": forms.CharField(label=_("Chỉ tiêu"), initial=column.label, **text),
        "code": forms.CharField(label=_("Mã chỉ tiêu"), initial=column.code, **text),
        "role": forms.ChoiceField(label=_("Loại chỉ tiêu"), choices=Target.Role.choices, initial=column.role),
        "measure": forms.ChoiceField(label=_("Hệ thống đo bằng"), choices=measures, required=False, initial=column.measure),
        "unit_name": forms.CharField(label=_("Đơn vị tính"), initial=column.unit_name, **text),
        "decimals": forms.IntegerField(label=_("Số chữ số thập phân"), min_value=0, max_value=4, initial=column.decimals),
        "formula": forms.CharField(
            label=_("Công thức"), initial=column.formula, help_text=_("Bằng mã của các cột khác: poor_start - poor_decrease"), **text
        ),
        "additive": forms.BooleanField(label=_("Cộng các đơn vị thành số chung"), required=False, initial=column.additive),
    }


NAMES = ("use", "label", "code", "role", "measure", "unit_name", "decimals", "formula", "additive")


class CellField(FigureField):
    """A cell: a figure, or words that stay words ("x", "theo thực tế")."""

    def clean(self, value: Any) -> str:
        try:
            return super().clean(value)
        except ValidationError:
            if any(letter.isdigit() for letter in str(value)):
                raise
            return str(value).strip()


class RowsForm(forms.Form):
    """Some rows of a table: the unit of each, and the figures of the columns in use."""

    def __init__(self, *args: Any, content: ReadTable, places: Sequence[int], units: Sequence[Unit], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.before, self.places = content, places
        self.columns = content.targets
        choices = [("", "–"), *((unit.pk, unit.full_name) for unit in units)]
        for place in places:
            row = content.rows[place]
            self.fields[f"r{place}_use"] = forms.BooleanField(label=_("Lấy dòng này"), required=False, initial=row.use)
            self.fields[f"r{place}_unit"] = forms.TypedChoiceField(
                label=_("Đơn vị"), choices=choices, required=False, coerce=int, empty_value=None, initial=row.unit
            )
            for column in self.columns:
                self.fields[f"r{place}_c{column.index}"] = CellField(label=column.label, required=False, initial=row.cell(column))

    def rows(self) -> Iterator[tuple[ReadRow, forms.BoundField, forms.BoundField, list[forms.BoundField]]]:
        for place in self.places:
            cells = [self[f"r{place}_c{column.index}"] for column in self.columns]
            yield self.before.rows[place], self[f"r{place}_use"], self[f"r{place}_unit"], cells

    def content(self) -> ReadTable:
        rows = list(self.before.rows)
        for place in self.places:
            rows[place] = self.row(place)
        return replace(self.before, rows=tuple(rows))

    def row(self, place: int) -> ReadRow:
        """A row as a person left it; a short one gets cells up to the last column in use."""
        told, before = self.cleaned_data, self.before.rows[place]
        cells = list(before.cells)
        cells += [""] * (max((column.index for column in self.columns), default=0) + 1 - len(cells))
        for column in self.columns:
            cells[column.index] = told[f"r{place}_c{column.index}"]
        return replace(before, use=told[f"r{place}_use"], unit=told[f"r{place}_unit"], cells=tuple(cells))


def units_for_rows(whole: Unit, day: date | None) -> list[Unit]:
    """What a row may be: the plan's own unit and those below it on the day; hamlets for a commune only."""
    units = Unit.objects.below(whole)
    if day is not None:
        units = units.on(day)
    if whole.level != Level.COMMUNE:
        units = units.exclude(level=Level.HAMLET)
    return sorted(units, key=lambda unit: (unit.path.count("."), fold(unit.name)))
