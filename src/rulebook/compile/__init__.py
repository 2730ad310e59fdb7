"""Standards as ibis expressions: millions of records with their parts, one grouping pass over the parts."""

from rulebook.compile.standard import classify

__all__ = ["classify"]
