"""Posted lists: the commune's officer posts and takes down; who follows the review reads, as the people of the hamlet do."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import declare
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.front import followed, followers

POSTERS = (Role.COMMUNE_OFFICER,)

SEE_POSTINGS = declare(
    "reviews.round.postings",
    Round,
    says="Xem các danh sách niêm yết của đợt rà soát",
    may=followers(Role.HAMLET_HEAD),
    rows=followed(above_and_below, Role.HAMLET_HEAD),
)
VIEW_POSTING = declare(
    "reviews.posting.view", Posting, says="Xem danh sách niêm yết", may=followers(Role.HAMLET_HEAD), rows=followed(within, Role.HAMLET_HEAD)
)
POST_LIST = grant("reviews.posting.post", Unit, says="Niêm yết danh sách", who=POSTERS, where=in_area("path"))
TAKE_DOWN = grant("reviews.posting.take_down", Posting, says="Gỡ danh sách niêm yết", who=POSTERS, where=in_area("path"))
