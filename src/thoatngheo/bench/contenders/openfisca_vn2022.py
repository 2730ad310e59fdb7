"""The standard of 2022 as an OpenFisca user would write it: entities, variables, vectorised formulas; Parquet in and out.

Runs in an environment of its own (requirements/openfisca.lock) and imports nothing of ours. OpenFisca knows no "unknown":
an empty cell takes the variable's default (no, 0), so its answers count only where nothing needed is missing. Files are read
and written with pyarrow and households are matched to members by one hash lookup, the quickest ways that were found; the
builder's own `join_with_persons` sorts all ids and would be slower.

    python openfisca_vn2022.py HOUSEHOLDS MEMBERS OUT
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)
Household = build_entity(key="household", plural="households", label="A household", roles=[{"key": "member", "plural": "members"}])

YEAR = "2025"  # the year of the review; formulas need a period
LEVELS = ["none", "preschool", "primary", "lower_secondary", "upper_secondary", "college", "university"]
WATER = ["other", "tap", "borehole", "protected_dug_well", "protected_spring", "rain", "bottled"]
TOILET = ["none", "septic", "semi_septic", "pour_flush", "vip", "seat_pit", "two_vault"]
ALLOWANCE = ["none", "elderly", "disabled", "other"]
WORK = ["none", "wage_no_contract", "seeking", "wage_contract", "self_employed"]


class Category(Enum):
    poor = "poor"
    near_poor = "near_poor"
    middle = "middle"
    not_poor = "not_poor"


def given(name, entity, value_type, **more):
    """A variable that is only ever read from the files."""
    body = {"value_type": value_type, "entity": entity, "definition_period": DateUnit.YEAR, **more}
    return type(name, (Variable,), body)


PERSON_FLAGS = ("able_to_work", "health_insurance", "in_school", "certified_on_the_job", "stunted", "underweight")
DEVICES = ("has_tv", "has_radio", "has_desktop", "has_phone", "has_laptop", "has_tablet", "has_smartphone")
HOUSEHOLD_FLAGS = ("urban", "wall_durable", "pillar_durable", "roof_durable", "uses_internet", "scored", *DEVICES)
PERSON_COLUMNS = [
    *("household_id", "birth_date", "birth_year", "school_level", "highest_completed", "monthly_allowance", "work"),
    *PERSON_FLAGS,
]
HOUSEHOLD_COLUMNS = [
    *("household_id", "area_type", "survey_date", "income", "b1_score", "b2_score", "floor_area", "water_source", "toilet"),
    *(name for name in HOUSEHOLD_FLAGS if name not in ("urban", "scored")),
]
INPUTS = [
    *(given(name, Person, bool) for name in PERSON_FLAGS),
    *(given(name, Person, int) for name in ("age", "school_level", "highest_completed", "monthly_allowance", "work")),
    *(given(name, Household, bool) for name in HOUSEHOLD_FLAGS),
    *(given(name, Household, int) for name in ("income", "b1_score", "b2_score", "water_source", "toilet")),
    given("floor_area", Household, float),
]


def rule(entity, value_type):
    """Turns a formula into an OpenFisca variable of its name."""

    def of(formula):
        return given(formula.__name__, entity, value_type, formula=formula)

    return of


@rule(Household, bool)
def d_employment(household, period):
    person = household.members
    age, work = person("age", period), person("work", period)
    jobless = (work == WORK.index("seeking")) | (work == WORK.index("wage_no_contract"))
    return household.any((age >= 15) & (age < 60) & person("able_to_work", period) & jobless)


@rule(Person, bool)
def dependant(person, period):
    allowance = person("monthly_allowance", period)
    return (person("age", period) < 16) | (allowance == ALLOWANCE.index("elderly")) | (allowance == ALLOWANCE.index("disabled"))


@rule(Household, int)
def members_count(household, period):
    return household.nb_persons()


@rule(Household, float)
def dependency_ratio(household, period):
    people = household("members_count", period)
    return household.sum(household.members("dependant", period)) / np.maximum(people, 1)


@rule(Household, bool)
def d_dependants(household, period):
    return household("dependency_ratio", period) > 0.5


@rule(Household, bool)
def d_nutrition(household, period):
    person = household.members
    return household.any((person("age", period) < 16) & (person("stunted", period) | person("underweight", period)))


@rule(Household, bool)
def d_health_insurance(household, period):
    person = household.members
    return household.any((person("age", period) >= 6) & ~person("health_insurance", period))


@rule(Household, bool)
def d_adult_education(household, period):
    person = household.members
    age, school = person("age", period), person("in_school", period)
    now, done = person("school_level", period), person("highest_completed", period)
    wanted = np.where(age < 18, LEVELS.index("lower_secondary"), LEVELS.index("upper_secondary"))
    reached = (school & (now >= wanted)) | (done >= wanted)
    return household.any((age >= 16) & (age <= 30) & ~reached & ~person("certified_on_the_job", period))


@rule(Household, bool)
def d_child_schooling(household, period):
    person = household.members
    age = person("age", period)
    # preschool is the lowest level: under 6, being in school is enough
    wanted = np.select([age < 6, age < 12], [0, LEVELS.index("primary")], LEVELS.index("lower_secondary"))
    at_level = person("in_school", period) & (person("school_level", period) >= wanted)
    return household.any((age >= 3) & (age < 16) & ~at_level)


@rule(Household, bool)
def d_housing_quality(household, period):
    sound = sum(household(part, period).astype(np.int8) for part in ("wall_durable", "pillar_durable", "roof_durable"))
    return sound <= 1


@rule(Household, float)
def floor_area_per_person(household, period):
    return household("floor_area", period) / np.maximum(household("members_count", period), 1)


@rule(Household, bool)
def d_housing_area(household, period):
    return household("floor_area_per_person", period) < 8


@rule(Household, bool)
def d_water_source(household, period):
    return household("water_source", period) == 0


@rule(Household, bool)
def d_toilet(household, period):
    return household("toilet", period) == 0


@rule(Household, bool)
def d_telecom(household, period):
    return ~household("uses_internet", period)


@rule(Household, bool)
def d_info_means(household, period):
    return ~np.logical_or.reduce([household(device, period) for device in DEVICES])


INDICATORS = (
    *(d_employment, d_dependants, d_nutrition, d_health_insurance, d_adult_education, d_child_schooling),
    *(d_housing_quality, d_housing_area, d_water_source, d_toilet, d_telecom, d_info_means),
)


@rule(Household, int)
def deprivations(household, period):
    return sum(household(indicator.__name__, period).astype(np.int8) for indicator in INDICATORS)


def category_formula(household, period):
    income, urban = household("income", period), household("urban", period)
    line, middle = np.where(urban, 2_000_000, 1_500_000), np.where(urban, 3_000_000, 2_250_000)
    deprived = household("deprivations", period) >= 3
    scored, low_score = household("scored", period), household("b1_score", period) <= np.where(urban, 175, 140)
    score_deprived = household("b2_score", period) >= 30
    in_middle = (income > line) & (income <= middle)
    return np.select(
        [
            scored & low_score & score_deprived,
            scored & low_score,
            in_middle,
            scored | (income > middle),
            deprived,
        ],
        [Category.poor, Category.near_poor, Category.middle, Category.not_poor, Category.poor],
        Category.near_poor,
    )


category = given("category", Household, Enum, possible_values=Category, default_value=Category.not_poor, formula=category_formula)


class Rules(TaxBenefitSystem):
    def __init__(self):
        super().__init__([Person, Household])
        self.add_variables(*INPUTS, dependant, members_count, dependency_ratio, floor_area_per_person, *INDICATORS, deprivations, category)


def codes(column, names, alias=None):
    """Place of each value in `names`; anything else, also an empty cell, is 0."""
    if alias:
        column = pc.replace_with_mask(column.combine_chunks(), pc.fill_null(pc.equal(column.combine_chunks(), alias[0]), False), alias[1])
    return pc.fill_null(pc.index_in(column, value_set=pa.array(names)), 0).to_numpy().astype(np.int32)


def flags(column):
    return pc.fill_null(column, False).to_numpy()


def numbers(column, kind):
    return pc.fill_null(column, 0).to_numpy().astype(kind)


def ages(born, born_year, survey_day):
    """Full years on the survey day; the difference of the years where only the year is known."""
    known = pc.is_valid(born).to_numpy()
    birth = pc.fill_null(born, pa.scalar(0, pa.int32()).cast(born.type))
    year = numbers(pc.year(birth), np.int32)
    month_day = numbers(pc.month(birth), np.int32) * 100 + numbers(pc.day(birth), np.int32)
    survey_year = survey_day.astype("datetime64[Y]").astype(np.int32) + 1970
    survey_month = survey_day.astype("datetime64[M]").astype(np.int32) % 12 + 1
    survey_month_day = survey_month * 100 + (survey_day - survey_day.astype("datetime64[M]")).astype(np.int32) + 1
    only_year = np.where(pc.is_valid(born_year).to_numpy(), survey_year - numbers(born_year, np.int32), 0)
    return np.where(known, survey_year - year - (survey_month_day < month_day), only_year).astype(np.int32)


def main(households_file, members_file, out_file):
    started = time.perf_counter()
    homes = pq.read_table(households_file, columns=HOUSEHOLD_COLUMNS)
    people = pq.read_table(members_file, columns=PERSON_COLUMNS)
    of_household = pc.index_in(people["household_id"], value_set=homes["household_id"].combine_chunks()).to_numpy().astype(np.int32)
    read = time.perf_counter()

    system = Rules()
    builder = SimulationBuilder()
    builder.create_entities(system)
    persons, households = builder.populations["person"], builder.populations["household"]
    persons.count, persons.ids = people.num_rows, np.arange(people.num_rows)
    households.count, households.ids = homes.num_rows, np.arange(homes.num_rows)
    households.members_entity_id = of_household
    households.members_role = np.full(people.num_rows, Household.flattened_roles[0])
    simulation = builder.build(system)

    survey_day = homes["survey_date"].to_numpy().astype("datetime64[D]")
    put = simulation.set_input
    for name in PERSON_FLAGS:
        put(name, YEAR, flags(people[name]))
    put("age", YEAR, ages(people["birth_date"], people["birth_year"], survey_day[of_household]))
    put("school_level", YEAR, codes(people["school_level"], LEVELS, alias=("vocational", "upper_secondary")))
    put("highest_completed", YEAR, codes(people["highest_completed"], LEVELS, alias=("vocational", "upper_secondary")))
    put("monthly_allowance", YEAR, codes(people["monthly_allowance"], ALLOWANCE))
    put("work", YEAR, codes(people["work"], WORK))
    put("urban", YEAR, flags(pc.equal(homes["area_type"], "urban")))
    put("scored", YEAR, flags(pc.and_(pc.is_valid(homes["b1_score"]), pc.is_valid(homes["b2_score"]))))
    for name in HOUSEHOLD_FLAGS:
        if name not in ("urban", "scored"):
            put(name, YEAR, flags(homes[name]))
    for name in ("income", "b1_score", "b2_score"):
        put(name, YEAR, numbers(homes[name], np.int32))
    put("floor_area", YEAR, numbers(homes["floor_area"], np.float32))
    put("water_source", YEAR, codes(homes["water_source"], WATER))
    put("toilet", YEAR, codes(homes["toilet"], TOILET))
    built = time.perf_counter()

    names = ["deprivations", "dependency_ratio", "floor_area_per_person", *(indicator.__name__ for indicator in INDICATORS)]
    answer = simulation.calculate("category", YEAR)
    columns = {name: simulation.calculate(name, YEAR) for name in names}
    calculated = time.perf_counter()

    words = pa.array([item.name for item in Category])
    table = pa.table(
        {
            "household_id": homes["household_id"],
            "category": pa.DictionaryArray.from_arrays(pa.array(np.asarray(answer, dtype=np.int8)), words),
            **{name: pa.array(values) for name, values in columns.items()},
        }
    )
    pq.write_table(table, out_file)
    ended = time.perf_counter()
    with open("/proc/self/status", encoding="ascii") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    steps = {"read": read - started, "build": built - read, "calculate": calculated - built, "write": ended - calculated}
    print(json.dumps({"seconds": ended - started, "peak_mib": peak / 1024, "steps": steps}))


if __name__ == "__main__":
    main(*sys.argv[1:])
