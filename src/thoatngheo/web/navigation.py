"""The menu: each room registers its entries; a person sees those the gate allows.

register(Entry(gettext_lazy("Hộ gia đình"), "registry:households", "registry.household.list", icon="home", order=10, group=Group.WORK))
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy

from thoatngheo.core import gate
from thoatngheo.core.gate import NO_ACTION, Action

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.core.gate import Person


class Group(Enum):
    """The menu's parts, in their order: by what one has to do, not by table."""

    WORK = "work"
    FIGURES = "figures"
    PLACES = "places"
    SYSTEM = "system"

    @property
    def title(self) -> StrOrPromise:
        return TITLES[self]


TITLES: dict[Group, StrOrPromise] = {
    Group.WORK: gettext_lazy("Việc phải làm"),
    Group.FIGURES: gettext_lazy("Số liệu, báo cáo"),
    Group.PLACES: gettext_lazy("Địa bàn, danh mục"),
    Group.SYSTEM: gettext_lazy("Hệ thống"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu.

    `url_name` is an address without arguments; `icon` one of frontend/icons.txt; without `action`
    everyone signed in sees it.
    """

    title: StrOrPromise
    url_name: str
    action: Action[Any] = NO_ACTION
    icon: str = "point"
    order: int = 50
    group: Group = Group.WORK


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as one person sees it on one page."""

    title: StrOrPromise
    link: str
    icon: str
    current: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A group of the menu with at least one line."""

    title: StrOrPromise
    lines: tuple[Line, ...]


ENTRIES: list[Entry] = []


def register(entry: Entry) -> None:
    """Add a line to the menu; call it from a room's `ready()`."""
    if entry not in ENTRIES:
        ENTRIES.append(entry)


def allowed(user: Person, entry: Entry) -> bool:
    return bool(user.is_authenticated) and (not entry.action or gate.allows(user, entry.action))


def link_of(entry: Entry) -> str | None:
    """None where the room's addresses are not included."""
    try:
        return reverse(entry.url_name)
    except NoReverseMatch:
        return None


def menu(user: Person, path: str) -> list[Part]:
    """The person's menu; the line whose address is the longest beginning of `path` is the current one."""
    links = {entry: link for entry in ENTRIES if allowed(user, entry) and (link := link_of(entry))}
    here = max((link for link in links.values() if path.startswith(link)), key=len, default=None)
    parts = []
    for group in Group:
        chosen = sorted((entry for entry in links if entry.group is group), key=lambda entry: entry.order)
        if chosen:
            parts.append(Part(group.title, tuple(Line(entry.title, links[entry], entry.icon, links[entry] == here) for entry in chosen)))
    return parts
