"""What a decision says of each household of a round: read, worked out, checked. Nothing here writes."""

from thoatngheo.reviews.decisions.blockers import Blocker, blockers
from thoatngheo.reviews.decisions.draft import Draft, draft_of
from thoatngheo.reviews.decisions.outcomes import Drafted, Row

__all__ = ["Blocker", "Draft", "Drafted", "Row", "blockers", "draft_of"]
