"""Who reads and writes programme money, and the catalogue of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.roles import EVERY_OFFICIAL, KEEPERS_OF_ACCOUNTS, SUPERVISORS
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Policy, policy
from thoatngheo.plans.register.models import Project
from thoatngheo.plans.register.policies.roles import READERS, WRITERS, InArea

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

KEEPERS_OF_CATALOGUE = (*SUPERVISORS, *KEEPERS_OF_ACCOUNTS)


@policy
class ViewMoney(InArea):
    """Lines of the area and below; a commune does not read its neighbours' books."""

    action = "plans.money.view"
    says = "Xem kinh phí chương trình"
    roles = READERS


@policy
class WriteMoney(InArea):
    """Record, correct, hand down: the officers, for their own lines and those below."""

    action = "plans.money.write"
    says = "Ghi kinh phí chương trình"
    roles = WRITERS


@policy
class MoveMoney(InArea):
    """Move money between two lines, both of the own area."""

    action = "plans.money.move"
    says = "Điều chuyển vốn giữa hai dòng"
    roles = WRITERS


@policy
class OpenLine(Policy[Unit]):
    """Open a line of money for a unit."""

    action = "plans.money.open"
    says = "Mở dòng vốn cho một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class ViewCatalogue(Policy[Project]):
    """The catalogue holds only law and names of projects."""

    action = "plans.project.view"
    says = "Xem danh mục dự án"

    def may(self, user: Person) -> bool:
        return holds(user, *EVERY_OFFICIAL)


@policy
class WriteCatalogue(Policy[Project]):
    """Enter projects that the loaded law does not name (2026–2035), and correct those that were entered."""

    action = "plans.project.write"
    says = "Ghi danh mục dự án"

    def may(self, user: Person) -> bool:
        return holds(user, *KEEPERS_OF_CATALOGUE)

    def rows(self, user: Person) -> Q:
        return EVERYTHING


@policy
class ViewEntry(InArea):
    """Entries of the lines that one may read."""

    action = "plans.entry.view"
    says = "Xem các khoản đã ghi"
    roles = READERS
