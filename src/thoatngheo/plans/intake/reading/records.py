"""Frozen dataclasses as JSON and back; on the way back every field is checked against what its class says.

Fields may be text, whole and other numbers, truth, days, further dataclasses, tuples of one kind, mappings with text as keys, literals, and
unions of these. Figures (Decimal) are JSON's numbers, days its text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal
from functools import cache, partial
from types import NoneType
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Reader = Callable[[object], Any]


class Misfit(ValueError):
    """What stands in the JSON is not what the class asks for."""


def as_data(value: object) -> object:
    """A record, or a part of one, as data that `json.dumps` takes."""
    match value:
        case list() | tuple():
            return [as_data(part) for part in value]
        case dict():
            return {key: as_data(part) for key, part in value.items()}
        case Decimal():
            return int(value) if value == value.to_integral_value() else float(value)
        case date():
            return value.isoformat()
        case _ if is_dataclass(value):
            return {field.name: as_data(getattr(value, field.name)) for field in fields(value)}
        case _:
            return value


def record_of(kind: type[T], data: object) -> T:
    """The record that the data says; Misfit where a field is missing, unknown or of another sort."""
    known = readers(kind)
    if not isinstance(data, dict) or data.keys() != known.keys():
        raise Misfit(kind.__name__)
    return kind(**{name: read(data[name]) for name, read in known.items()})


def readers_of(kind: Any) -> dict[str, Reader]:
    """How each field of a class is read."""
    hints = get_type_hints(kind)
    return {field.name: reader(hints[field.name]) for field in fields(kind)}


readers: Callable[[type], dict[str, Reader]] = cache(readers_of)  # worked out once for each class


def reader(hint: Any) -> Reader:
    """How a value of a type is read."""
    parts, origin = get_args(hint), get_origin(hint)
    if origin is Literal:
        return literal(parts)
    if origin is tuple:
        return listed(reader(parts[0]))
    if origin is dict:
        return mapped(reader(parts[1]))
    if parts:
        return first_of([reader(part) for part in parts])
    return PLAIN[hint] if hint in PLAIN else partial(record_of, hint)


def exactly(kind: type) -> Reader:
    """The value itself; True is no whole number here."""

    def read(data: object) -> object:
        if type(data) is not kind:
            raise Misfit(kind.__name__)
        return data

    return read


def real(data: object) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise Misfit("float")
    return float(data)


def figure(data: object) -> Decimal:
    """Through its text: 3.45 is 3.45 and not 3.4500000000000001776."""
    if isinstance(data, bool) or not isinstance(data, int | float):
        raise Misfit("Decimal")
    return Decimal(str(data))


def day(data: object) -> date:
    if not isinstance(data, str):
        raise Misfit("date")
    try:
        return date.fromisoformat(data)
    except ValueError:
        raise Misfit("date") from None


PLAIN: dict[Any, Reader] = {kind: exactly(kind) for kind in (str, int, bool, NoneType)} | {float: real, Decimal: figure, date: day}


def literal(choices: Iterable[object]) -> Reader:
    known = {(type(choice), choice) for choice in choices}

    def read(data: object) -> object:
        if (type(data), data) not in known:
            raise Misfit("Literal")
        return data

    return read


def listed(part: Reader) -> Reader:
    def read(data: object) -> tuple[Any, ...]:
        if not isinstance(data, list):
            raise Misfit("tuple")
        return tuple(part(each) for each in data)

    return read


def mapped(part: Reader) -> Reader:
    def read(data: object) -> dict[str, Any]:
        if not isinstance(data, dict):
            raise Misfit("dict")
        return {key: part(each) for key, each in data.items()}

    return read


def first_of(choices: list[Reader]) -> Reader:
    """The first of a union's kinds that fits."""

    def read(data: object) -> object:
        for choice in choices:
            try:
                return choice(data)
            except Misfit:
                continue
        raise Misfit("union")

    return read
