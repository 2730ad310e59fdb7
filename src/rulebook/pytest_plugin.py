"""Collects `laws/**/cases/*.yaml` and runs every case through every runner. Wire it by `-p rulebook.pytest_plugin`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from rulebook.book import Book
from rulebook.cases import RUNNERS, LawCase, book_of, differences, read_cases
from rulebook.row import Cell


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> CaseFile | None:
    if file_path.suffix == ".yaml" and file_path.parent.name == "cases":
        return CaseFile.from_parent(parent, path=file_path)
    return None


class WrongAnswerError(Exception):
    """A runner answered otherwise than the law's case says."""


class CaseFile(pytest.File):
    """One file of cases; a runner answers all of its cases in one go, when the first is asked for."""

    def collect(self) -> Iterator[CaseItem]:
        book = _book(self.path.parent.parent.parent)
        cases = read_cases(self.path, book)
        answers: dict[str, list[dict[str, Cell]]] = {}
        for runner in RUNNERS:
            for number, case in enumerate(cases):
                yield CaseItem.from_parent(
                    self, name=f"{case.name} [{runner}]", case=case, number=number, runner=runner, cases=cases, answers=answers, book=book
                )


@lru_cache
def _book(folder: Path) -> Book:
    return book_of(folder / "standard" / "cases" / "any.yaml")


class CaseItem(pytest.Item):
    def __init__(
        self,
        *,
        case: LawCase,
        number: int,
        runner: str,
        cases: list[LawCase],
        answers: dict[str, list[dict[str, Cell]]],
        book: Book,
        **kwargs: object,
    ) -> None:
        super().__init__(**kwargs)  # type: ignore[arg-type]  # pytest's own arguments, passed on
        self.case, self.number, self.runner, self.cases, self.answers, self.book = case, number, runner, cases, answers, book

    def runtest(self) -> None:
        if self.runner not in self.answers:
            given = [case.case for case in self.cases]
            standard = self.book.standards[self.case.standard]
            self.answers[self.runner] = RUNNERS[self.runner](standard, self.book.vocabulary, given)
        found = differences(self.case, self.answers[self.runner][self.number])
        if found:
            raise WrongAnswerError("\n".join(found))

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: object = None) -> str:
        if isinstance(excinfo.value, WrongAnswerError):
            return f"{self.path}:{self.case.line}: {self.case.name} [{self.runner}]\n{excinfo.value}"
        return str(super().repr_failure(excinfo))

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.case.line - 1, self.name
