"""Who sees whose name, and how a name looks that is not shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import assignments, scope
from thoatngheo.registry.households.policies import NAMED
from thoatngheo.registry.households.vocabulary import Dimension

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account

# The sector of an agency's role, in the words of its assignment, and the dimension of facts that is its own.
SECTORS = {
    "health": Dimension.HEALTH,
    "education": Dimension.EDUCATION,
    "employment": Dimension.EMPLOYMENT,
    "housing": Dimension.HOUSING,
    "water": Dimension.WATER,
    "information": Dimension.INFORMATION,
}


def masked_name(name: str) -> str:
    """ "Nguyễn T. H.": the family name, and the first letters of the rest."""
    first, *rest = name.split() or [""]
    return " ".join([first, *(f"{word[0]}." for word in rest)])


@dataclass(frozen=True, slots=True)
class Names:
    """Shows the names of households: in full below `paths`, masked elsewhere."""

    paths: tuple[str, ...]

    def open(self, path: str) -> bool:
        return any(path.startswith(place) for place in self.paths)

    def show(self, name: str, path: str) -> str:
        return name if self.open(path) else masked_name(name)

    def for_area(self, paths: tuple[str, ...]) -> Callable[[str], str]:
        """One way of showing for a list that lies in one area: in full only if the whole area is open."""
        return str if paths and all(self.open(path) for path in paths) else masked_name


def names_for(user: Account) -> Names:
    """The names that a person sees without giving a reason."""
    return Names(scope(user, *NAMED))


def dimensions_for(user: Account) -> frozenset[Dimension]:
    """The dimensions whose facts a person sees: all of them, unless the person works for a sector agency only."""
    roles = assignments(user)
    if any(role.role != Role.SECTOR_AGENCY for role in roles):
        return frozenset(Dimension)
    return frozenset(SECTORS[role.sector] for role in roles if role.sector in SECTORS)
