"""A column of a sheet, declared once for reading, checking, writing, the template file and its explanation. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from thoatngheo.core.names import fold
from thoatngheo.core.sheets.asides import is_sum

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# From a cell that is not empty to a value; raises a Problem. The same for the same cell: it is read once.
Reader = Callable[[object], Any]
# Looks at a value that was read; raises a Problem.
Checker = Callable[[Any], None]
# From a value to what stands in the cell.
Writer = Callable[[Any], object]

# What a title says besides its name: a mark for "must be filled", the number of the column; and the unit of money.
ASIDE = re.compile(r"\((?:\*|\d+)\)|\*")
UNIT_ASIDE = re.compile(r"\([^()]*(?:dong|vnd|dvt|trieu|ty d)[^()]*\)")
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
    """`code` names the value in a row, `title` stands in the header.

    `read`, `check`, `write`: where the kind alone does not say it. `choices` from code to words. `aliases`: other titles under which the
    column is known, in this order after its own. `hint` and `example` for the template file. `group`: the title over several columns.
    `width` in characters. `summed`: a sum stands below (money always, unless False). `secret`: a problem does not tell what stands there.
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
    read: Reader | None = None
    check: Checker | None = None
    write: Writer | None = None
    example: str = ""
    group: str = ""
    secret: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """The header is recognised by these, its own title first."""
        return tuple(dict.fromkeys(self.key_of(each) for each in (*spoken(self.title), *self.aliases, self.code)))

    def key_of(self, title: str) -> str:
        """The key of a title. The unit beside it is no part of the name where the kind reads it; a reader of the room's own would not
        see it, and take thousands for đồng."""
        return title_key(title) if self.read is None else title_key(title, with_unit=True)

    @property
    def empty(self) -> object:
        """The value of an empty cell."""
        return "" if self.kind is Kind.TEXT and self.read is None else None

    @property
    def has_sum(self) -> bool:
        return self.kind is Kind.MONEY if self.summed is None else self.summed


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of list: its columns in order, and how its rows are told from what stands around them.

    `named` and `numbered`: the columns with a name and with the running number in every row; rows of hints below the head are told by
    them. `is_aside`: a row below the head that is no data (sums, signatures). `twice`: a column may stand twice; the first is read.
    """

    title: StrOrPromise
    columns: Sequence[Column]
    named: str = ""
    numbered: str = ""
    is_aside: Callable[[Sequence[object]], bool] = is_sum
    twice: bool = False

    @property
    def required(self) -> tuple[Column, ...]:
        return tuple(column for column in self.columns if column.required)

    def column(self, code: str) -> Column:
        return next(column for column in self.columns if column.code == code)


def spoken(words: StrOrPromise) -> list[str]:
    """The words in every language of the screens: a file written in one is read in the other."""
    if isinstance(words, str):
        return [words]
    found = []
    for code, _name in settings.LANGUAGES:
        with override(code):
            found.append(str(words))
    return list(dict.fromkeys(found))


def title_key(title: str, *, with_unit: bool = False) -> str:
    """The title without marks, without its unit: "Số tiền (triệu đồng) *" → "so tien"."""
    bare = ASIDE.sub(" ", fold(title))
    return NO_LETTER.sub(" ", bare if with_unit else UNIT_ASIDE.sub(" ", bare)).strip()
