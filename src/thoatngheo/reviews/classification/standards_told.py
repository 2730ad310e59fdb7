"""The standards in words, for the page of the law: read from the rulebook, nothing typed twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from rulebook.book import Rule, Standard
from rulebook.parameters import DatedValue, Parameter, Value
from thoatngheo.areas.models import AreaType
from thoatngheo.reviews.classification.engine import said
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.web.figures import number


@dataclass(frozen=True, slots=True)
class ToldValue:
    """One dated value of a parameter: what it is, from when, by which source."""

    since: date
    text: str
    source: str
    verified: bool
    note: str


@dataclass(frozen=True, slots=True)
class ToldParameter:
    title: str
    unit: str
    values: tuple[ToldValue, ...]


@dataclass(frozen=True, slots=True)
class ToldRule:
    """An indicator or a group; `written` is false where the law's rule is not known yet."""

    title: str
    group: str
    source: str
    verified: bool
    note: str
    written: bool


@dataclass(frozen=True, slots=True)
class ToldStandard:
    code: str
    title: str
    valid_from: date
    valid_to: date | None
    source: str
    verified: bool
    note: str
    lines: tuple[ToldParameter, ...]
    others: tuple[ToldParameter, ...]
    indicators: tuple[ToldRule, ...]
    flags: tuple[ToldRule, ...]


def told() -> list[ToldStandard]:
    """Every standard of the book, the latest first."""
    found = [tell(standard) for standard in load_book().standards.values()]
    return sorted(found, key=lambda standard: (standard.valid_from, standard.code), reverse=True)


def tell(standard: Standard) -> ToldStandard:
    parameters = [parameter for parameter in standard.parameters.values() if not parameter.is_set()]
    return ToldStandard(
        standard.id,
        said(standard.title),
        standard.valid_from,
        standard.valid_to,
        standard.source,
        standard.verified,
        standard.note,
        tuple(tell_parameter(parameter) for parameter in parameters if parameter.by),
        tuple(tell_parameter(parameter) for parameter in parameters if not parameter.by),
        tuple(tell_rule(rule) for rule in standard.rules.values()),
        tuple(tell_rule(rule) for rule in standard.flags.values()),
    )


def tell_parameter(parameter: Parameter) -> ToldParameter:
    return ToldParameter(said(parameter.title), said(parameter.unit), tuple(tell_value(value) for value in parameter.dated))


def tell_value(value: DatedValue) -> ToldValue:
    parts = [
        f"{AreaType(key).label.lower()}: {figure(found)}" if key in AreaType.values else figure(found)
        for key, found in value.values.items()
    ]
    return ToldValue(value.since, "; ".join(parts), value.source, value.verified, value.note)


def figure(value: Value) -> str:
    """A number the way people write it; a dash where the law's value is not known."""
    return number(float(value)) if isinstance(value, Fraction) else number(None)


def tell_rule(rule: Rule) -> ToldRule:
    group = load_book().vocabulary.groups.get(rule.group)
    return ToldRule(said(rule.title), said(group) if group else "", rule.source, rule.verified, rule.note, rule.when is not None)
