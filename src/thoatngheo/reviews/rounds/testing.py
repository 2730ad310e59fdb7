"""Flow accounting household by household: what the SQL of forms 2 and 3 is held against."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.flows import COLUMNS, Group, entering_column, leaving_column


@dataclass(slots=True)
class Account:
    """The nine columns of one place, for households and for people; column 9 is counted, not computed."""

    households: dict[int, int] = field(default_factory=lambda: dict.fromkeys(COLUMNS, 0))
    people: dict[int, int] = field(default_factory=lambda: dict.fromkeys(COLUMNS, 0))

    def add(self, column: int, households: int, people: int) -> None:
        self.households[column] += households
        self.people[column] += people


def accounts(subject: Category, groups: Iterable[Group]) -> dict[str, Account]:
    """The accounts of every place: of the poor (form 2) or of the near-poor (form 3)."""
    found: dict[str, Account] = {}
    for group in groups:
        starts, ends = group.story.before == subject, group.story.after == subject
        if starts and group.place_before is not None:
            leave(found.setdefault(group.place_before, Account()), subject, group)
        if ends and group.place_after is not None:
            enter(found.setdefault(group.place_after, Account()), subject, group)
    return found


def leave(account: Account, subject: Category, group: Group) -> None:
    """Book a group that was in the category at the start."""
    account.add(1, group.households, group.people_before)
    if stays(subject, group):
        account.add(4, 0, group.shrank)
    else:
        account.add(leaving_column(subject, group.story), group.households, group.people_before)


def enter(account: Account, subject: Category, group: Group) -> None:
    """Book a group that is in the category at the end."""
    account.add(9, group.households, group.people_after)
    if stays(subject, group):
        account.add(8, 0, group.grew)
        return
    column = entering_column(subject, group.story)
    if column != 5:
        account.add(column, group.households, group.people_after)
        return
    account.add(5, group.households, group.people_before)
    account.add(8, 0, group.grew)
    account.add(4, 0, group.shrank)


def stays(subject: Category, group: Group) -> bool:
    """Whether the group is in the category at both ends and in one place; then only its people may differ."""
    story = group.story
    return story.before == subject == story.after and not story.moved and group.place_before == group.place_after
