"""Who sees, lists and surveys households; a module is imported here, so that the gate knows its actions."""

from thoatngheo.reviews.cases.policies import cases, listing

__all__ = ["cases", "listing"]
