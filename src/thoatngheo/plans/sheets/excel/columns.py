"""A column of a sheet, declared once for reading, writing, the template file and its explanation. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from thoatngheo.core.names import fold

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# What a title says besides its name: the unit, a mark for "must be filled", the number of the column.
ASIDE = re.compile(r"\((?:[^()]*(?:dong|vnd|dvt|trieu|ty d)[^()]*|\*|\d+)\)|\*")
NO_LETTER = re.compile(r"[^a-z0-9]+")


class Kind(StrEnum):
    """What stands in the cells of a column."""

    TEXT = "text"
    WHOLE = "whole"
    DECIMAL = "decimal"
    MONEY = "money"
    DATE = "date"
    CHOICE = "choice"
    YES_NO = "yes-no"


KIND_WORDS: Mapping[Kind, StrOrPromise] = {
    Kind.TEXT: _("Chữ"),
    Kind.WHOLE: _("Số nguyên"),
    Kind.DECIMAL: _("Số"),
    Kind.MONEY: _("Số tiền, đồng tròn; viết “triệu đồng” sau tên cột hoặc trong ô nếu tính bằng triệu"),
    Kind.DATE: _("Ngày/tháng/năm"),
    Kind.CHOICE: _("Một trong các giá trị"),
    Kind.YES_NO: _("x hoặc để trống"),
}


@dataclass(frozen=True, slots=True)
class Column:
    """`title` as it stands in the header; `choices` from code to words; `summed`: a sum stands below (money always, unless False).

    `aliases` are other titles under which the column is known. `width` in characters.
    """

    code: str
    title: StrOrPromise
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: Mapping[str, StrOrPromise] = field(default_factory=dict)
    width: int = 16
    hint: StrOrPromise = ""
    aliases: tuple[str, ...] = ()
    summed: bool | None = None

    @property
    def keys(self) -> set[str]:
        """The header is recognised by these."""
        return {title_key(each) for each in (*spoken(self.title), self.code, *self.aliases)}

    @property
    def has_sum(self) -> bool:
        return self.kind is Kind.MONEY if self.summed is None else self.summed


def spoken(words: StrOrPromise) -> set[str]:
    """The words in every language of the screens: a file written in one is read in the other."""
    found = set()
    for code, _name in settings.LANGUAGES:
        with override(code):
            found.add(str(words))
    return found


def title_key(title: str) -> str:
    """The title without marks, without its unit: "Số tiền (triệu đồng) *" → "so tien"."""
    return NO_LETTER.sub(" ", ASIDE.sub(" ", fold(title))).strip()
