"""What is wrong with a law file, and where."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A line of a file; lines count from 1."""

    file: str
    line: int


@dataclass(frozen=True, slots=True, order=True)
class Trouble:
    """One error of a law file: its place, a code for machines, a Vietnamese sentence for people."""

    file: str
    line: int
    code: str
    says: str

    def text(self) -> str:
        return f"{self.file}:{self.line}: [{self.code}] {self.says}"


class LawError(Exception):
    """A law cannot be used; carries every trouble found, in the order of files and lines."""

    def __init__(self, troubles: Iterable[Trouble]) -> None:
        self.troubles = tuple(sorted(set(troubles)))
        super().__init__("\n".join(trouble.text() for trouble in self.troubles))


class Troubles:
    """Collects troubles while a law is read, so that a person sees them all at once."""

    def __init__(self) -> None:
        self.found: list[Trouble] = []

    def add(self, place: Place, code: str, says: str) -> None:
        self.found.append(Trouble(place.file, place.line, code, says))

    def stop_if_any(self) -> None:
        if self.found:
            raise LawError(self.found)
