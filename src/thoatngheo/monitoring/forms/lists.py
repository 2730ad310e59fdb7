"""Forms 14 and 15: the members of the near-poor and of the poor households, one line for each person.

Columns: the report layout of the law (forms 14 and 15). A national ID number is in none of them. Who may see whose
name in full is decided by whoever asks: `show` gets a name and the place where the household lives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.areas.models import Unit
from thoatngheo.core.names import sort_key
from thoatngheo.monitoring.forms.computing import said_of
from thoatngheo.monitoring.forms.declared import form
from thoatngheo.monitoring.forms.selection import Selection, select
from thoatngheo.monitoring.forms.spec import Column, Form
from thoatngheo.registry.ethnic_groups import name_of
from thoatngheo.registry.vocabulary import RELATIONS
from thoatngheo.reviews.rounds.domain import Flow
from thoatngheo.reviews.rounds.models import Round

Show = Callable[[str, str], str]
NAME, BIRTH, SUPPORT = _("Họ và tên; thôn"), _("Năm sinh"), _("Nhu cầu hỗ trợ")
NEEDS = ("Y tế", "Giáo dục", "Sản xuất", "Tín dụng", "Nhà ở", "Khác")  # as the registry's lists write them
TITLES: tuple[tuple[StrOrPromise, StrOrPromise], ...] = (
    (_("STT chủ hộ"), ""),
    (_("STT thành viên"), ""),
    (NAME, ""),
    (_("Nam"), BIRTH),
    (_("Nữ"), BIRTH),
    (_("Dân tộc"), ""),
    (_("Quan hệ với chủ hộ"), ""),
    (_("Mới, tái, cũ"), ""),
    (_("Hộ chính sách có công"), ""),
    (_("Đối tượng bảo trợ xã hội"), ""),
    (_("Không có khả năng lao động"), ""),
    (_("Y tế"), SUPPORT),
    (_("Giáo dục"), SUPPORT),
    (_("Sản xuất"), SUPPORT),
    (_("Tín dụng"), SUPPORT),
    (_("Nhà ở"), SUPPORT),
    (_("Khác"), SUPPORT),
)
COLUMNS = tuple(Column(number, title, above, mark=" ") for number, (title, above) in enumerate(TITLES, 1))
KEYS = (
    "household", "member", "name", "birth_male", "birth_female", "ethnicity", "relation", "flow", "merit", "social_protection",
    "no_labour_capacity", "health", "education", "production", "credit", "housing", "other",
)  # fmt: skip
# A household that was in the category before is "cũ"; one that comes (again) is "tái" or "mới"; of the first review nobody can say.
OLD, AGAIN, NEW = _("cũ"), _("tái"), _("mới")
FLOW_WORDS = {Flow.STAYED: OLD, Flow.POOR_AGAIN: AGAIN, Flow.NEAR_POOR_AGAIN: AGAIN, Flow.FIRST: ""}
MARK = "x"


@dataclass(frozen=True, slots=True)
class MemberList:
    """A computed list. Each row has one value for each of `COLUMNS`; a household's first line carries its number."""

    form: Form
    code: str
    area_name: str
    year: int
    day: date
    standard: str
    rows: tuple[tuple[str | int, ...], ...]
    households: int
    notes: tuple[str, ...] = ()
    draft: bool = False
    digests: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[Column, ...]:
        return COLUMNS


def list_members(number: int, unit: Unit, year: int, *, show: Show, standard: str | None = None, round: Round | None = None) -> MemberList:
    """Form 14 (near-poor) or 15 (poor) of a unit and a review year; names as `show` gives them."""
    return listed(number, select(unit, year, standard, round), show)


def listed(number: int, selection: Selection, show: Show) -> MemberList:
    declared = form(number)
    frames = selection.frames(["round_id"], members=True)
    mine = [
        row for row in frames.members.to_pylist() if row["category"] == declared.category and row["path"].startswith(tuple(selection.paths))
    ]
    homes = households(mine, place_names(row["path"] for row in mine))
    return MemberList(
        form=declared,
        code=selection.unit.code,
        area_name=selection.unit.full_name,
        year=selection.year,
        day=selection.day,
        standard=selection.standard,
        rows=tuple(line for place, home in enumerate(homes, 1) for line in lines(place, home, show)),
        households=len(homes),
        notes=tuple(said_of(frames)),
        draft=frames.draft,
        digests=tuple(part.digest for part in frames.parts if part.digest),
    )


@dataclass(frozen=True, slots=True)
class Home:
    """One household of the list: where it lives, and its members, the head first."""

    place: str
    members: Sequence[dict[str, Any]]


def households(members: Sequence[dict[str, Any]], names: dict[str, str]) -> list[Home]:
    """The households of the members, by place and then in the order of their heads' names."""
    found = []
    for _key, group in groupby(members, key=lambda row: (row["round_id"], row["household_id"])):
        people = sorted(group, key=lambda row: (row["relation"] != "head", row["member_no"]))
        path = people[0]["path"]
        found.append(((path, sort_key(people[0]["name"]), people[0]["household_id"]), Home(names.get(path, ""), people)))
    return [home for _, home in sorted(found, key=lambda each: each[0])]


def place_names(paths: Iterable[str]) -> dict[str, str]:
    """The names of the places (one query)."""
    return {unit.path: unit.full_name for unit in Unit.objects.filter(path__in=set(paths))}


def lines(number: int, home: Home, show: Show) -> Iterator[tuple[str | int, ...]]:
    """The household's lines."""
    for place, member in enumerate(home.members):
        first = place == 0
        name = show(member["name"], member["path"])
        birth = birth_of(member)
        support = set(member["support"] or ())
        yield (
            number,
            member["member_no"],
            f"{name}; {home.place}" if first and home.place else name,
            birth if member["sex"] == "male" else "",
            birth if member["sex"] != "male" else "",
            name_of(member["ethnicity"] or ""),
            relation_of(member),
            str(FLOW_WORDS.get(Flow(member["flow"]), NEW)) if first else "",
            marked(first and member["merit"]),
            marked(member["social_protection"]),
            marked(member["able_to_work"] is False),
            *(marked(first and need in support) for need in NEEDS),
        )


def marked(true: bool) -> str:
    return MARK if true else ""


def birth_of(member: dict[str, Any]) -> str:
    """The year of birth: the form asks no more."""
    birth, year = member["birth_date"], member["birth_year"]
    return str(birth.year) if birth else str(year or "")


def relation_of(member: dict[str, Any]) -> str:
    if member["relation"] == "spouse":
        return gettext("Vợ") if member["sex"] == "female" else gettext("Chồng")
    return str(RELATIONS[member["relation"]])


def list_as_json(found: MemberList) -> dict[str, Any]:
    """The list as plain data."""
    return {
        "form": found.form.number,
        "area": found.code,
        "year": found.year,
        "rows": [dict(zip(KEYS, row, strict=True)) for row in found.rows],
        "total": {"households": found.households, "people": len(found.rows)},
    }
