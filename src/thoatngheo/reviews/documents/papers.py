"""From rows to a file: our look, or in Word the office's own template where it has one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.problems import Problem, ProblemKind
from thoatngheo.reviews.documents.fonts import font_folders
from thoatngheo.reviews.documents.kinds import KINDS
from thoatngheo.reviews.documents.models import OfficeTemplate
from vanban import Document, VanbanError, to_docx, to_pdf, to_pdf_many
from vanban.templates import fill_template

DOCX, PDF = "docx", "pdf"
TYPES = {DOCX: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", PDF: "application/pdf"}


def problem_of(error: VanbanError) -> Problem:
    """The library's trouble as one of ours: the same two sentences."""
    return ProblemKind(error.code, "{says}", "{do}")(says=error.says, do=error.do)


def template_for(unit: Unit, kind: str) -> bytes | None:
    """The template that the unit's commune uses for a kind of document."""
    office = unit.parent if unit.level == Level.HAMLET and unit.parent else unit
    found = OfficeTemplate.objects.filter(unit=office, kind=kind, taken_back_at=None).first()
    return bytes(found.file) if found else None


def paper(kind: str, rows: Any, form: str, template: bytes | None = None) -> bytes:
    """One document of a kind as `docx` or `pdf`; a template is used for Word only.

    Raises:
        Problem: what `vanban` cannot write, in its words.
    """
    try:
        if form == DOCX and template is not None:
            return fill_template(template, KINDS[kind].all_values(rows))
        return written(KINDS[kind].document(rows), form)
    except VanbanError as error:
        raise problem_of(error) from error


def written(document: Document, form: str) -> bytes:
    """A document in our look."""
    try:
        return to_docx(document) if form == DOCX else to_pdf(document, font_folders=font_folders())
    except VanbanError as error:
        raise problem_of(error) from error


def in_one_pdf(kind: str, many: Sequence[Any], title: str) -> bytes:
    """Many documents of a kind in one PDF, each on pages of its own."""
    try:
        return to_pdf_many([KINDS[kind].document(rows) for rows in many], font_folders=font_folders(), title=title)
    except VanbanError as error:
        raise problem_of(error) from error
