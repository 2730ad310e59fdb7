"""The text of a plan while it is written, its versions, and the consultation on them."""

from thoatngheo.plans.drafting.models.consulting import Asked, Comment, Consultation, Version
from thoatngheo.plans.drafting.models.drafting import DraftSection, Issue

__all__ = [
    "Asked",
    "Comment",
    "Consultation",
    "DraftSection",
    "Issue",
    "Version",
]
