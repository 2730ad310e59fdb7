"""Posted lists: the commune's officer posts and takes down; who follows the review reads, as the people of the hamlet do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.front import followers_hold, followers_scope

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

POSTERS = (Role.COMMUNE_OFFICER,)


@policy
class SeePostings(Policy[Round]):
    action = "reviews.round.postings"
    says = "Xem các danh sách niêm yết của đợt rà soát"

    def may(self, user: Person) -> bool:
        return followers_hold(user, Role.HAMLET_HEAD)

    def rows(self, user: Person) -> Q:
        return above_and_below("path", followers_scope(user, Role.HAMLET_HEAD))


@policy
class ViewPosting(Policy[Posting]):
    action = "reviews.posting.view"
    says = "Xem danh sách niêm yết"

    def may(self, user: Person) -> bool:
        return followers_hold(user, Role.HAMLET_HEAD)

    def rows(self, user: Person) -> Q:
        return within("path", followers_scope(user, Role.HAMLET_HEAD))


@policy
class PostList(Policy[Unit]):
    action = "reviews.posting.post"
    says = "Niêm yết danh sách"

    def may(self, user: Person) -> bool:
        return holds(user, *POSTERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *POSTERS))


@policy
class TakeDown(Policy[Posting]):
    action = "reviews.posting.take_down"
    says = "Gỡ danh sách niêm yết"

    def may(self, user: Person) -> bool:
        return holds(user, *POSTERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *POSTERS))
