"""Trouble that a person can do something about.

A problem says what is wrong, where, and what to do next, in Vietnamese; machines get its code.
Rooms declare theirs once, near the code that raises them:

    AREA_UNKNOWN = ProblemKind("areas.unknown", says="Không có đơn vị mang mã {code}.", do="Xem danh mục …")
    raise AREA_UNKNOWN(code=code)
"""

from __future__ import annotations

from dataclasses import dataclass


class Problem(Exception):
    """One case of a `ProblemKind`; shown as text, never as a traceback."""

    def __init__(self, kind: ProblemKind, details: dict[str, object]) -> None:
        self.kind = kind
        self.details = details
        super().__init__(self.text())

    @property
    def code(self) -> str:
        return self.kind.code

    @property
    def status(self) -> int:
        return self.kind.status

    @property
    def says(self) -> str:
        return self.kind.says.format(**self.details)

    @property
    def do(self) -> str:
        return self.kind.do.format(**self.details)

    def text(self) -> str:
        """Both sentences, for a terminal or a message box."""
        says = self.says
        between = "\n" if "\n" in says else " "  # advice below a list starts a line of its own
        return f"{says}{between}{self.do}".strip()


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of trouble: `says` what is wrong and where, `do` what to do; `{names}` are filled in."""

    code: str
    says: str
    do: str = ""
    status: int = 422

    def __call__(self, **details: object) -> Problem:
        return Problem(self, details)
