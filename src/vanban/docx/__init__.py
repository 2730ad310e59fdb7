"""Documents as Word files that an office can edit: real styles, real tables."""

from vanban.docx.writer import to_docx

__all__ = ["to_docx"]
