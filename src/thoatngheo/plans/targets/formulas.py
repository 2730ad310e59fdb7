"""Formulas of targets: a small closed language over target codes, as the plans print them ("10 = 2 − 8"). Pure.

    parse("100 × poor_end ÷ households")        a tree, or a Problem that says what cannot be read and where
    evaluate(tree, {"poor_end": 527, …})        a Decimal, or None where a figure is unknown or the divisor is nought
    rounded(value, 2)                           half up, as offices round: 3,595 becomes 3,60
    in_order({"poor_end": "…", …}, known)       the codes so that each comes after those it needs
    computed(formulas, given, decimals)         every derived figure

Numbers, codes, + − × ÷, parentheses, min(a; b), max(a; b). A comma or a point marks decimals (0,5 or 0.5), so arguments are
parted by a semicolon. Derived figures that need each other take the rounded figure, the one that stands in the table, so that
anybody can compute the page again by hand.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, localcontext
from typing import Literal

from thoatngheo.plans.targets.problems.targets import FIGURE_TOO_LARGE, FORMULA_CIRCLE, FORMULA_UNKNOWN_CODE, FORMULA_UNREADABLE

Known = Mapping[str, Decimal | None]
PRECISION = 40
DEEPEST = 50
LARGEST = Decimal(10) ** 16
TOKEN = re.compile(r"\s*(?:(?P<number>\d+(?:[.,]\d+)?)|(?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<sign>[-+*/×÷:−–();]))")
SAME = {"−": "-", "–": "-", "×": "*", "÷": "/", ":": "/"}


@dataclass(frozen=True, slots=True)
class Number:
    value: Decimal

    def codes(self) -> Iterator[str]:
        yield from ()

    def of(self, known: Known) -> Decimal | None:
        return self.value


@dataclass(frozen=True, slots=True)
class Code:
    """The figure of another target."""

    name: str

    def codes(self) -> Iterator[str]:
        yield self.name

    def of(self, known: Known) -> Decimal | None:
        return known.get(self.name)


@dataclass(frozen=True, slots=True)
class Operation:
    sign: Literal["+", "-", "*", "/"]
    left: Node
    right: Node

    def codes(self) -> Iterator[str]:
        yield from self.left.codes()
        yield from self.right.codes()

    def of(self, known: Known) -> Decimal | None:
        left, right = self.left.of(known), self.right.of(known)
        if left is None or right is None:
            return None
        if self.sign == "/":
            return left / right if right else None
        return left + right if self.sign == "+" else left - right if self.sign == "-" else left * right


@dataclass(frozen=True, slots=True)
class Choice:
    """The least or the greatest; unknown as soon as one of them is."""

    which: str
    parts: tuple[Node, ...]

    def codes(self) -> Iterator[str]:
        for part in self.parts:
            yield from part.codes()

    def of(self, known: Known) -> Decimal | None:
        found = [part.of(known) for part in self.parts]
        sure = [value for value in found if value is not None]
        if len(sure) < len(found):
            return None
        return min(sure) if self.which == "min" else max(sure)


Node = Number | Code | Operation | Choice


@dataclass(frozen=True, slots=True)
class Token:
    kind: str
    text: str
    place: int


def tokens(formula: str) -> list[Token]:
    found, at = [], 0
    while formula[at:].strip():
        match = TOKEN.match(formula, at)
        if match is None:
            place = at + len(formula[at:]) - len(formula[at:].lstrip())
            raise FORMULA_UNREADABLE(formula=formula, what=f"có dấu lạ “{formula[place]}”", place=place + 1)
        kind = match.lastgroup or ""
        text = match.group(kind)
        found.append(Token(kind, SAME.get(text, text), match.start(kind) + 1))
        at = match.end()
    return [*found, Token("end", "", len(formula) + 1)]


class Reader:
    """Reads from left to right, products before sums."""

    def __init__(self, formula: str) -> None:
        self.formula = formula
        self.tokens = tokens(formula)
        self.at = 0
        self.deep = 0

    @property
    def next(self) -> Token:
        return self.tokens[self.at]

    def take(self, *texts: str) -> Token | None:
        """The next token where it is one of these signs."""
        token = self.next
        if token.kind != "sign" or token.text not in texts:
            return None
        self.at += 1
        return token

    def whole(self) -> Node:
        node = self.sum()
        if self.next.kind != "end":
            raise self.trouble(f"thừa “{self.next.text}”")
        return node

    def sum(self) -> Node:
        self.deep += 1
        if self.deep > DEEPEST:
            raise self.trouble("quá nhiều lớp ngoặc")
        node = self.product()
        while token := self.take("+", "-"):
            node = Operation("+" if token.text == "+" else "-", node, self.product())
        self.deep -= 1
        return node

    def product(self) -> Node:
        node = self.factor()
        while token := self.take("*", "/"):
            node = Operation("*" if token.text == "*" else "/", node, self.factor())
        return node

    def factor(self) -> Node:
        if self.take("-"):
            return Operation("-", Number(Decimal(0)), self.single())
        return self.single()

    def single(self) -> Node:
        if self.take("("):
            node = self.sum()
            self.must(")")
            return node
        token = self.next
        if token.kind == "number":
            self.at += 1
            return Number(Decimal(token.text.replace(",", ".")))
        if token.kind != "word":
            raise self.trouble("thiếu một số hay một mã chỉ tiêu")
        self.at += 1
        if token.text in {"min", "max"} and self.take("("):
            return self.choice(token.text)
        return Code(token.text)

    def choice(self, which: str) -> Node:
        parts = [self.sum()]
        while self.take(";"):
            parts.append(self.sum())
        self.must(")")
        return Choice(which, tuple(parts))

    def must(self, sign: str) -> None:
        if not self.take(sign):
            raise self.trouble(f"thiếu dấu “{sign}”")

    def trouble(self, what: str) -> Exception:
        return FORMULA_UNREADABLE(formula=self.formula, what=what, place=self.next.place)


def parse(formula: str) -> Node:
    """The formula as a tree.

    Raises:
        Problem: FORMULA_UNREADABLE, with the place of the first thing that cannot be read.
    """
    return Reader(formula).whole()


def evaluate(node: Node, known: Known) -> Decimal | None:
    """The figure; None where one that is needed is unknown, or where it would be divided by nought."""
    with localcontext() as context:
        context.prec = PRECISION
        return node.of(known)


def rounded(value: Decimal | None, decimals: int) -> Decimal | None:
    """Half up, away from nought: 3,595 → 3,60.

    Raises:
        Problem: FIGURE_TOO_LARGE, where a figure has more than sixteen digits before the comma.
    """
    if value is None:
        return None
    if abs(value) >= LARGEST:
        raise FIGURE_TOO_LARGE()
    with localcontext() as context:
        context.prec = PRECISION
        return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def nearest(code: str, known: Iterable[str]) -> str:
    """ " (gần nhất: poor_end)", or "" when nothing is near."""
    found = difflib.get_close_matches(code, list(known), n=1, cutoff=0.5)
    return f" (gần nhất: {found[0]})" if found else ""


def in_order(formulas: Mapping[str, str], known: Iterable[str]) -> dict[str, Node]:
    """The trees of the formulas by target code, each after those it needs. `known`: every code of the plan.

    Raises:
        Problem: FORMULA_UNREADABLE; FORMULA_UNKNOWN_CODE with the nearest known one; FORMULA_CIRCLE with the codes of the circle.
    """
    codes = set(known) | set(formulas)
    trees = {target: parse(formula) for target, formula in formulas.items()}
    for target, tree in trees.items():
        for code in tree.codes():
            if code not in codes:
                raise FORMULA_UNKNOWN_CODE(target=target, code=code, near=nearest(code, sorted(codes - {target})))
    order: dict[str, Node] = {}

    def visit(code: str, way: tuple[str, ...]) -> None:
        if code in way:
            raise FORMULA_CIRCLE(circle=" → ".join((*way[way.index(code) :], code)))
        if code in order or code not in trees:
            return
        for needed in trees[code].codes():
            visit(needed, (*way, code))
        order[code] = trees[code]

    for code in trees:
        visit(code, ())
    return order


def computed(order: Mapping[str, Node], given: Known, decimals: Mapping[str, int]) -> dict[str, Decimal | None]:
    """Every derived figure, rounded to its target's decimals; `order` comes from `in_order`, `given` holds what people entered."""
    known = {code: value for code, value in given.items() if code not in order}
    derived: dict[str, Decimal | None] = {}
    for code, tree in order.items():
        known[code] = derived[code] = rounded(evaluate(tree, known), decimals[code])
    return derived
