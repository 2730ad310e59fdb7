"""A book of standards: what a folder of laws becomes once it is read and found sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rulebook import tree
from rulebook.parameters import Parameter, Table
from rulebook.tree import NO_PARTS, BoolNode, Choose, Node, NumberNode
from rulebook.vocabulary import Vocabulary
from rulebook.words import Words


@dataclass(frozen=True, slots=True)
class Rule:
    """An indicator or a flag. `when` is None when the law has not been found: its finding is then unknown."""

    code: str
    title: Words
    group: str
    when: BoolNode | None
    source: str
    verified: bool
    note: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class Standard:
    """One law: valid from a day to a day (both included), its parameters, counted rules, flags and choices.

    `holds_in` has the codes of the places of a local standard. `choices` are evaluated in order; `result` names the
    one that is the answer. `columns` maps the name of an output column to the choice or figure it shows.
    """

    id: str
    series: str
    title: Words
    valid_from: date
    valid_to: date | None
    source: str
    verified: bool
    note: str
    parameters: Mapping[str, Parameter]
    tables: Mapping[str, Table]
    rules: Mapping[str, Rule]
    flags: Mapping[str, Rule]
    choices: Mapping[str, Choose]
    figures: Mapping[str, NumberNode]
    result: str
    file: str
    line: int
    holds_in: tuple[str, ...] = ()

    def concerns(self, place: str) -> bool:
        """Whether it holds in the place with this code; a standard that names no place holds everywhere."""
        return not self.holds_in or place in self.holds_in

    def clamp(self, day: date) -> date:
        """The day of validity nearest to `day`: a what-if outside the validity uses the law's first or last state."""
        if day < self.valid_from:
            return self.valid_from
        return min(day, self.valid_to) if self.valid_to else day

    def in_force(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

    def rule(self, code: str) -> Rule:
        return self.rules.get(code) or self.flags[code]


@dataclass(frozen=True, slots=True)
class Book:
    """A vocabulary and its standards by id; `digest` changes with anything that the law's files say."""

    vocabulary: Vocabulary
    standards: Mapping[str, Standard]
    digest: str

    def in_force(self, day: date) -> tuple[Standard, ...]:
        return tuple(standard for standard in self.standards.values() if standard.in_force(day))


def need_order(standard: Standard, vocabulary: Vocabulary) -> dict[str, int]:
    """Where each missing fact stands in a list: in the order of the vocabulary; what the law itself lacks comes last."""
    law = [f"law:{name}" for name in (*standard.parameters, *standard.tables, *standard.rules)]
    return {name: rank for rank, name in enumerate(dict.fromkeys((*vocabulary.facts, NO_PARTS, *vocabulary.part_facts, *law)))}


def lacking(standard: Standard, node: Node) -> str:
    """What a leaf lacks when it is undecided: a fact, or `law:…` where the law itself is silent; '' for what is no leaf."""
    match node:
        case tree.IsTrue(name, _) | tree.NumberFact(name, _) | tree.AgeOn(_, name, _) | tree.YearOf(name, _):
            return name
        case tree.In(name, _, _, parameter):
            silent = parameter and standard.parameters[parameter].on(standard.valid_from).values[""] is None
            return f"law:{parameter}" if silent else name
        case tree.ParameterRef(name) | tree.Lookup(name, _) | tree.Missing(name):
            return f"law:{name}"
        case _:
            return ""
