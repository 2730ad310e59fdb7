"""The room's words in the journal of changes; one module for each part."""

from thoatngheo.reviews.journal import rounds, steps

__all__ = ["rounds", "steps"]
