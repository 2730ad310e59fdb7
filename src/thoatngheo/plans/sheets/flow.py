"""Preview with every problem → take the good rows → undo: one flow for every part of the room.

A part declares its kind of sheet once and registers it in a module that MODULES names:

    class TargetSheet(SheetKind):
        code, title = "targets", gettext_lazy("Chỉ tiêu theo đơn vị")
        action = WRITE_TARGETS                            # asked of the gate with the place's plan, else with its unit
        def columns(self, place): return COLUMNS
        def check(self, place, reading): …                # reading.refuse(row, code, problem) for what only the part knows
        def rows(self, place): …                          # what is downloaded, in the same columns
        def take(self, place, row, *, actor): …           # through the part's services; returns JSON that `undo` needs
        def undo(self, place, made, *, actor): …          # takes back one `made`; frozen rows by a further row

    register(TargetSheet())

The pages are `plans:sheet-upload` (?loai=CODE&ke-hoach=PK, or ?loai=CODE&don-vi=CODE&nam=YEAR), `plans:sheet` (the preview, taking,
undoing) and `plans:sheet-file` (same question: the filled sheet, or with &mau=1 the empty one). Rows are checked again when they are taken.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from thoatngheo.core.gate import NO_ACTION
from thoatngheo.core.sheets import Column, SheetReading, SheetRow

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.accounts.models import User
    from thoatngheo.areas.models import Unit
    from thoatngheo.core.gate import Action
    from thoatngheo.plans.register.models import Plan


@dataclass(frozen=True, slots=True)
class Place:
    """What a sheet is about: a unit and a year, and the plan where it belongs to one."""

    unit: Unit
    year: int
    plan: Plan | None = None


class SheetKind(ABC):
    """One kind of sheet of a part."""

    code: ClassVar[str]
    title: ClassVar[StrOrPromise]
    action: ClassVar[Action[Any]]
    # Whether the sheet belongs to a plan; otherwise a unit and a year are enough.
    needs_plan: ClassVar[bool] = True
    # The action without which nobody sees the rows of an upload: for sheets that name people.
    reads: ClassVar[Action[Any]] = NO_ACTION
    # What the person should know before taking the rows.
    note: ClassVar[StrOrPromise] = ""

    @abstractmethod
    def columns(self, place: Place) -> Sequence[Column]: ...

    @abstractmethod
    def check(self, place: Place, reading: SheetReading) -> None: ...

    @abstractmethod
    def rows(self, place: Place) -> Iterable[Mapping[str, Any]]: ...

    @abstractmethod
    def take(self, place: Place, row: SheetRow, *, actor: User) -> Any: ...

    @abstractmethod
    def undo(self, place: Place, made: Any, *, actor: User) -> None: ...


# Where the parts register theirs; imported when a sheet is first asked for, since they bring the Excel libraries along.
MODULES = ("targets.sheet", "tasks.sheet", "activities.sheets", "activities.fund_sheets", "budget.sheet")
KINDS: dict[str, SheetKind] = {}


def kinds() -> Mapping[str, SheetKind]:
    """Every kind of sheet by its code."""
    for module in MODULES:
        import_module(f"thoatngheo.plans.{module}")
    return KINDS


def register(kind: SheetKind) -> None:
    KINDS[kind.code] = kind
