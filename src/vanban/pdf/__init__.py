"""Documents as PDF, set by typst."""

from vanban.pdf.writer import to_pdf, to_pdf_many

__all__ = ["to_pdf", "to_pdf_many"]
