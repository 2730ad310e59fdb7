"""The closed expression tree: the only things a rule can say.

Nodes are data. `rulebook.evaluate` runs them on one case, `rulebook.compile` turns them into SQL by ibis; a new
node type must be added to both, and to `rulebook.parse`, or the tests of `rulebook` fail.
Scope: a fact belongs to the record (a household) or to a part of it (a member); inside `AnyPart`, `CountParts` and
`SumParts` both kinds may be used.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

NO_PARTS = "members"  # what is missing when a question about the parts meets a record without any


class Scope(StrEnum):
    RECORD = "record"
    PART = "part"


class Op(StrEnum):
    LT = "<"
    LE = "<="
    GT = ">"
    GE = ">="
    EQ = "="
    NE = "!="


# ---- numbers: intervals (surely .. possibly) --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Number:
    """A number written in the rule itself."""

    value: Fraction


@dataclass(frozen=True, slots=True)
class NumberFact:
    name: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class ParameterRef:
    """The value of a dated parameter on the day of the case; looked up by a fact when the parameter says so."""

    name: str


@dataclass(frozen=True, slots=True)
class AgeOn:
    """Full years lived on the day `on`. Born 29 February: a year older on 1 March of a common year.

    Where only the year of birth is known: year of `on` minus year of birth.
    """

    on: str
    birth_date: str
    birth_year: str


@dataclass(frozen=True, slots=True)
class YearOf:
    """The year of a date, or the year itself where only that is known."""

    date: str
    year: str


@dataclass(frozen=True, slots=True)
class CountParts:
    """How many parts fulfil `where`; all of them when `where` is None."""

    where: BoolNode | None


@dataclass(frozen=True, slots=True)
class SumParts:
    """The sum of a number over the parts; unknown as soon as one of them is."""

    value: NumberFact


@dataclass(frozen=True, slots=True)
class Sum:
    parts: tuple[NumberNode, ...]


@dataclass(frozen=True, slots=True)
class Ratio:
    """`of` divided by `to`, of numbers that are not negative; stands left of a comparison or as a figure."""

    of: NumberNode
    to: NumberNode


@dataclass(frozen=True, slots=True)
class Round:
    """Rounded half up to a multiple of `step`."""

    value: NumberNode
    step: int


@dataclass(frozen=True, slots=True)
class Lookup:
    """A cell of a table that an officer loads, by the values of facts; unknown where the table has no such cell."""

    table: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountRules:
    """How many of these rules are true."""

    codes: tuple[str, ...]


# ---- booleans: true, false, unknown -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class IsTrue:
    """A yes-or-no fact."""

    name: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class Known:
    """Every one of these facts of the record is given; never unknown itself."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple[BoolNode, ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple[BoolNode, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: BoolNode


@dataclass(frozen=True, slots=True)
class AtLeast:
    """At least `count` of the parts are true."""

    count: int
    parts: tuple[BoolNode, ...]


@dataclass(frozen=True, slots=True)
class Compare:
    left: NumberNode
    op: Op
    right: NumberNode


@dataclass(frozen=True, slots=True)
class In:
    """A fact has one of these values; `parameter` names a dated set instead."""

    name: str
    scope: Scope
    values: tuple[str, ...]
    parameter: str = ""


@dataclass(frozen=True, slots=True)
class AnyPart:
    where: BoolNode


@dataclass(frozen=True, slots=True)
class RuleIs:
    """The finding of a rule."""

    code: str


@dataclass(frozen=True, slots=True)
class OutcomeIs:
    """An earlier choice comes to one of these outcomes; known as soon as all its possible outcomes agree about that."""

    choice: str
    outcomes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A condition the law has not given yet: always unknown; `name` is reported as `law:<name>`."""

    name: str


# ---- choices -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outcome:
    code: str


@dataclass(frozen=True, slots=True)
class ChoiceRef:
    """As another, earlier choice decides."""

    name: str


@dataclass(frozen=True, slots=True)
class Branch:
    when: BoolNode
    then: Then


@dataclass(frozen=True, slots=True)
class Choose:
    """Ordered branches; settled as soon as all branches that are still possible agree."""

    branches: tuple[Branch, ...]
    otherwise: Then


Then = Outcome | ChoiceRef | Choose
NumberNode = Number | NumberFact | ParameterRef | AgeOn | YearOf | CountParts | SumParts | Sum | Ratio | Round | Lookup | CountRules
BoolNode = IsTrue | Known | All | AnyOf | Not | AtLeast | Compare | In | AnyPart | RuleIs | OutcomeIs | Missing
Node = NumberNode | BoolNode


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below; what a rule refers to by name is not below it."""
    match node:
        case All(parts) | AnyOf(parts) | AtLeast(_, parts):
            return parts
        case Sum(parts):
            return parts
        case Not(part):
            return (part,)
        case Compare(left, _, right):
            return (left, right)
        case AnyPart(where):
            return (where,)
        case CountParts(where):
            return () if where is None else (where,)
        case SumParts(value) | Round(value, _):
            return (value,)
        case Ratio(of, to):
            return (of, to)
        case _:
            return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and everything below it, from the top."""
    yield node
    for child in children(node):
        yield from walk(child)


def conditions(choice: Then) -> Iterator[BoolNode]:
    """Every condition of a choice, in order."""
    if isinstance(choice, Choose):
        for branch in choice.branches:
            yield branch.when
            yield from conditions(branch.then)
        yield from conditions(choice.otherwise)


def outcomes(choice: Then, choices: dict[str, Choose]) -> tuple[str, ...]:
    """Every outcome a choice can come to, each once, in the order of the law."""
    found: dict[str, None] = {}
    match choice:
        case Outcome(code):
            found[code] = None
        case ChoiceRef(name):
            found.update(dict.fromkeys(outcomes(choices[name], choices)))
        case Choose(branches, otherwise):
            for then in (*(branch.then for branch in branches), otherwise):
                found.update(dict.fromkeys(outcomes(then, choices)))
    return tuple(found)
