"""Vietnamese official documents (văn bản hành chính) in the format of NĐ 30/2020/NĐ-CP: written to Word and PDF.

The package knows nothing of poverty reviews, databases or the web. Build a `Document` from plain data, then

    to_docx(document), to_pdf(document), to_pdf_many([document, …])

each gives bytes, always the same for the same document. `templates` lets an office put its own Word file in place of
our look. `vanban.reading` reads plans of others into data, `vanban.checking` says what is wrong in them.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from vanban.document import (
    Appendix,
    Article,
    Block,
    Checkbox,
    Column,
    Document,
    Field,
    Fields,
    Heading,
    Issuer,
    Items,
    PageBreak,
    Paragraph,
    Row,
    Run,
    Section,
    Signature,
    Table,
)
from vanban.troubles import VanbanError
from vanban.words import day_in_words, official_number

if TYPE_CHECKING:
    from vanban.docx import to_docx
    from vanban.pdf import to_pdf, to_pdf_many

# The writers bring large libraries along (typst, python-docx, fontTools): who only reads a plan does not wait for them.
WRITERS = {"to_docx": "vanban.docx", "to_pdf": "vanban.pdf", "to_pdf_many": "vanban.pdf"}


def __getattr__(name: str) -> object:
    """A writer, when it is first asked for."""
    if name not in WRITERS:
        raise AttributeError(name)
    return getattr(import_module(WRITERS[name]), name)


__all__ = [
    "Appendix", "Article", "Block", "Checkbox", "Column", "Document", "Field", "Fields", "Heading", "Issuer", "Items",
    "PageBreak", "Paragraph", "Row", "Run", "Section", "Signature", "Table", "VanbanError", "day_in_words",
    "official_number", "to_docx", "to_pdf", "to_pdf_many",
]  # fmt: skip
