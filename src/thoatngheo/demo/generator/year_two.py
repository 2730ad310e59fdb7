"""The same households a year later: who left poverty, who fell into it, and the wanted number of poor at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from thoatngheo.demo.generator.events import YearOfEvents
from thoatngheo.demo.generator.households import Aim, Place, causes, identified, survey
from thoatngheo.demo.generator.incomes import income_for, next_income
from thoatngheo.demo.generator.marginals import Commune, income_lines
from thoatngheo.demo.generator.quotas import apportion
from thoatngheo.demo.generator.records import GeneratedFlow, GeneratedHousehold, GeneratedReview

KEEP_GROUPS = ("poverty_reduction_policy", "hard_core")


@dataclass
class Changes:
    """The new category of each household that changes, with the reason in the words of the flow forms."""

    to: dict[str, tuple[str, str]] = field(default_factory=dict)

    def pick(self, rng: Random, homes: Sequence[GeneratedHousehold], number: int, category: str, reason: str) -> None:
        """Give `number` of these households, not yet changed, a new category."""
        free = [home for home in homes if home.code not in self.to]
        if number > len(free):
            raise ValueError(f"{number} households asked to change ({reason}), only {len(free)} are left")
        for home in rng.sample(free, number):
            self.to[home.code] = (category, reason)


def next_review(previous: GeneratedReview, communes: Sequence[Commune], *, name: str, day: date, seed: int) -> GeneratedReview:
    """Survey the households again on `day`; each commune ends with `poor_end` poor households.

    Number of households and what the forms call other increases and decreases balance within each commune.
    """
    rng = Random(seed)
    by_commune = {commune.area_code: [home for home in previous.households if home.area_code == commune.area_code] for commune in communes}
    changes = Changes()
    for commune in communes:
        choose_changes(rng, commune, by_commune[commune.area_code], changes)
    year = YearOfEvents(rng, previous, communes, day, busy=frozenset(changes.to))
    year.play(by_commune)
    homes: list[GeneratedHousehold] = []
    flows = list(year.flows)
    places = {commune.area_code: commune for commune in communes}
    for home in year.homes:
        category, reason = changes.to.get(home.code, (home.category, ""))
        if reason:
            flows.append(GeneratedFlow(home.code, home.area_code, home.category, category, reason))
        homes.append(survey_again(rng, home, year, places, category, previous.standard, day))
    return GeneratedReview(
        name=name, standard=previous.standard, survey_date=day, households=tuple(homes), events=tuple(year.events), flows=tuple(flows)
    )


def choose_changes(rng: Random, commune: Commune, homes: Sequence[GeneratedHousehold], changes: Changes) -> None:
    """Escapes, falls and the moves of the near-poor in one commune."""
    of = {category: [home for home in homes if home.category == category] for category in ("poor", "near_poor", "middle", "not_poor")}
    # Those just above the line fall first; where they are few, anybody may.
    lower = of["middle"] if len(of["middle"]) > 4 * commune.newly_poor else of["middle"] + of["not_poor"]
    to_near, above = apportion(commune.leaving, (6, 4))
    reducible = [home for home in of["poor"] if "poverty_reduction_policy" in home.groups]
    first = min(len(reducible), commune.leaving - commune.leaving // 8)
    near_first = min(to_near, first)
    changes.pick(rng, reducible, near_first, "near_poor", "to_near_poor")
    changes.pick(rng, reducible, first - near_first, "middle", "above_near_poor")
    changes.pick(rng, of["poor"], to_near - near_first, "near_poor", "to_near_poor")
    changes.pick(rng, of["poor"], above - (first - near_first), "middle", "above_near_poor")

    fallen_near, fallen_again, fallen_new = apportion(commune.newly_poor, (6, 1, 3))
    once = [home for home in lower if home.once_poor]
    fallen_again = min(fallen_again, len(once))
    fallen_new = commune.newly_poor - fallen_near - fallen_again
    changes.pick(rng, of["near_poor"], fallen_near, "poor", "near_poor_to_poor")
    changes.pick(rng, once, fallen_again, "poor", "re_poor")
    never = [home for home in lower if not home.once_poor]
    changes.pick(rng, never, fallen_new, "poor", "new_poor")

    near = len(of["near_poor"])
    changes.pick(rng, of["near_poor"], min(near - fallen_near, near // 9), "middle", "above_near_poor")
    changes.pick(rng, once, min(len(once) - fallen_again, near // 60), "near_poor", "re_near_poor")
    changes.pick(rng, never, min(len(never) - fallen_new, near // 16), "near_poor", "new_near_poor")


def survey_again(
    rng: Random,
    home: GeneratedHousehold,
    year: YearOfEvents,
    places: Mapping[str, Commune],
    category: str,
    standard: str,
    day: date,
) -> GeneratedHousehold:
    commune = places[home.area_code]
    lines = income_lines(standard, commune.area_type)
    income = int(home.facts["income"])
    stays = category == home.category
    in_band = category == "poor" and (income > lines.poverty if stays else False)
    aim = Aim(category, standard, lines, in_band)
    income = next_income(rng, income, category, lines, in_band=in_band) if stays else income_for(rng, category, lines, in_band=in_band)
    serial = year.serial_of(home.code)
    people = [identified(person, serial, day) if person.key.startswith(home.code) else person for person in home.members]
    floor = float(home.facts["floor_area"])
    lacks = home.lacks if stays else lacks_after(rng, home.lacks, category)
    if "floor_area" in lacks and floor >= 8 * len(people):
        lacks -= {"floor_area"}
    again = survey(
        rng, code=home.code, place=Place(commune, home.hamlet), people=people, lacks=lacks, income=income, floor=floor,
        aim=aim, day=day, once_poor=home.once_poor or home.category == "poor",
    )  # fmt: skip
    kept = tuple(group for group in home.groups if group in KEEP_GROUPS and category == "poor")
    why = home.causes if stays else (causes(rng) if category in ("poor", "near_poor") else ())
    return replace(again, groups=(*again.groups, *kept), causes=why)


def lacks_after(rng: Random, lacks: frozenset[str], category: str) -> frozenset[str]:
    """Leaving poverty brings a better roof or a toilet; falling into it costs the insurance card or the telephone."""
    if category == "poor":
        return lacks | set(rng.sample(("insurance", "telecom", "illness", "employment"), 2))
    return frozenset(lack for lack in sorted(lacks) if rng.random() < 0.6)  # sorted: the order of a set changes with every start
