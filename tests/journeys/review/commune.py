"""The commune of the review's journey: two hamlets, seven households, the list of 2025 as it was decided on paper. All invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.registry.households.models import Household, Person, Relation, Source
from thoatngheo.registry.households.services import NewMember, add_household, state_facts
from thoatngheo.reviews.decisions.testing import decided, make_results, make_round

SINCE, KNOWN_ON = date(2021, 3, 1), date(2026, 6, 1)
# Both standards find who earns this little poor with three indicators (work, dependants, nutrition), whatever is unknown.
POOR_INCOME, GOOD_INCOME = "900.000", "3.600.000"
ON_THE_EDGE = {"work": "seeking", "able_to_work": True}


@dataclass(frozen=True, slots=True)
class Home:
    """A household as its neighbours know it."""

    head: str
    hamlet: int
    before: str
    children_known: bool = True


STAYS_POOR = Home("Hồ Thị Mơ", 1, "poor", children_known=False)
ESCAPES = Home("Lê Văn Sáu", 1, "poor")
NEWLY_POOR = Home("Nguyễn Thị Tư", 1, "not_poor")
TOO_MANY_SIGNS = Home("Trần Văn Năm", 1, "not_poor")
COMPLAINS_RIGHTLY = Home("Hồ Văn Bảy", 2, "poor")
COMPLAINS_WRONGLY = Home("Võ Thị Chín", 2, "near_poor")
REFUSED = Home("Đặng Thị Ánh", 2, "not_poor")
HOMES = (STAYS_POOR, ESCAPES, NEWLY_POOR, TOO_MANY_SIGNS, COMPLAINS_RIGHTLY, COMPLAINS_WRONGLY, REFUSED)


@dataclass(frozen=True, slots=True)
class Commune:
    """The units, the people who work there, and the households by their heads."""

    cast: Cast
    hamlets: tuple[Unit, Unit]
    second_head: User
    front: User
    homes: dict[Home, Household]

    def code(self, home: Home) -> str:
        return self.homes[home].code

    def national_ids(self) -> list[str]:
        return [national_id(number, member) for number in range(len(HOMES)) for member in range(3)]


def make_commune(cast: Cast) -> Commune:
    """Everything that was there before the review of 2026."""
    second = make_unit("02", "Tân Phú", Level.HAMLET, cast.commune, title="Thôn")
    hamlets = (cast.hamlet, second)
    homes = {home: make_home(cast, hamlets[home.hamlet - 1], home, number) for number, home in enumerate(HOMES)}
    earlier = make_round(cast.commune, 2025, standards=["VN-2022"], day=date(2025, 12, 1))
    make_results(earlier, {homes[home]: home.before for home in HOMES}, people=dict.fromkeys(homes.values(), 3))
    decided(earlier, cast.province_officer)
    return Commune(
        cast,
        hamlets,
        make_person("second_head", "Hoàng Văn Lợi", Role.HAMLET_HEAD, second),
        make_person("front", "Phạm Thị Thanh", Role.SECTOR_AGENCY, cast.commune, sector="front"),
        homes,
    )


def make_home(cast: Cast, hamlet: Unit, home: Home, number: int) -> Household:
    """A parent who looks for work, with two children of whom one is stunted; of some nobody knows it yet."""
    surname = home.head.split()[0]
    members = [
        NewMember(home.head, Relation.HEAD, birth_date=date(1988, 5, 1 + number), sex="female", national_id=national_id(number, 0)),
        NewMember(f"{surname} Thị Lan", Relation.CHILD, birth_date=date(2017, 2, 1 + number), national_id=national_id(number, 1)),
        NewMember(f"{surname} Văn Minh", Relation.CHILD, birth_date=date(2020, 8, 1 + number), national_id=national_id(number, 2)),
    ]
    household = add_household(actor=cast.officer, unit=hamlet, on=SINCE, members=members, address=f"Xóm {number + 1}")
    if home.children_known:
        head, child = people_of(household)[:2]
        say(cast, household, head, **ON_THE_EDGE)
        say(cast, household, child, stunted=True)
    return household


def say(cast: Cast, household: Household, person: Person, **facts: object) -> None:
    state_facts(actor=cast.officer, household=household, person=person, facts=facts, said_on=KNOWN_ON, source=Source.APPLICATION)


def people_of(household: Household) -> list[Person]:
    return [row.person for row in household.memberships.select_related("person").order_by("member_no")]


def national_id(number: int, member: int) -> str:
    """Twelve invented digits."""
    return f"0451880{number}{member}777"[:12].ljust(12, "0")
