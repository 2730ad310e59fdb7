"""Formulas of targets, as plans print them and as people mistype them."""

from __future__ import annotations

import re
from contextlib import suppress
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thoatngheo.core.problems import Problem
from thoatngheo.plans.targets.formulas import Code, Node, Number, Operation, computed, evaluate, in_order, parse, rounded

CAM_TUYEN = {"households": Decimal(1411), "poor_start": Decimal(140), "poor_decrease": Decimal(14)}


def test_ten_is_two_minus_eight() -> None:
    """ "10=2-8" (Cam Lộ 2019, Cam Tuyền): 140 − 14 = 126."""
    assert evaluate(parse("poor_start − poor_decrease"), CAM_TUYEN) == 126


def test_eleven_follows_from_counts_and_not_from_rounded_rates() -> None:
    """Cam Thủy: 50 of 1.446 households are 3,46 %, and 3,45 % is printed; 527 of 14.653 are 3,60 %, and 3,59 % is printed."""
    order = in_order({"end": "start − less", "rate": "100 × end ÷ households"}, ["start", "less", "households"])
    figures = {"end": 0, "rate": 2}
    commune = {"start": Decimal(66), "less": Decimal(16), "households": Decimal(1446)}
    district = {"start": Decimal(609), "less": Decimal(82), "households": Decimal(14653)}
    assert computed(order, commune, figures) == {"end": 50, "rate": Decimal("3.46")}
    assert computed(order, district, figures) == {"end": 527, "rate": Decimal("3.60")}


def test_half_goes_up_as_offices_round() -> None:
    assert [rounded(Decimal(text), 2) for text in ("3.595", "3.594", "-3.595")] == [Decimal("3.60"), Decimal("3.59"), Decimal("-3.60")]


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("2 + 3 * 4", 14),
        ("(2 + 3) × 4", 20),
        ("10 − 4 − 3", 3),
        ("100 : 8", Decimal("12.5")),
        ("-2 + 5", 3),
        ("0,5 × 10", 5),
        ("min(3; 1; 2)", 1),
        ("max(poor_start; 200)", 200),
        ("min", 7),
    ],
)
def test_reads(formula: str, value: Decimal) -> None:
    assert evaluate(parse(formula), CAM_TUYEN | {"min": Decimal(7)}) == value


@pytest.mark.parametrize("formula", ["poor_start − lost", "lost × 0", "100 ÷ 0", "100 ÷ (poor_start − 140)", "min(lost; 1)"])
def test_unknown_stays_unknown(formula: str) -> None:
    assert evaluate(parse(formula), CAM_TUYEN | {"lost": None}) is None


@pytest.mark.parametrize(
    ("formula", "says"),
    [
        ("poor_start −", "thiếu một số hay một mã chỉ tiêu ở ký tự thứ 13"),
        ("(poor_start", "thiếu dấu “\\)”"),
        ("poor_start households", "thừa “households”"),
        ("__import__('os')", "có dấu lạ “'”"),
        ("a.b", "có dấu lạ “.”"),
        ("2 ** 3", "thiếu một số"),
        ("", "thiếu một số"),
        ("(" * 5000, "quá nhiều lớp ngoặc"),
        ("min()", "thiếu một số"),
    ],
)
def test_says_what_cannot_be_read_and_where(formula: str, says: str) -> None:
    with pytest.raises(Problem, match=says):
        parse(formula)


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(Problem, match=r"poor_ned.*gần nhất: poor_end"):
        in_order({"poor_end_rate": "100 × poor_ned ÷ households"}, ["poor_end", "households", "poor_end_rate"])


def test_a_circle_is_refused_by_name() -> None:
    with pytest.raises(Problem, match="a → b → c → a"):
        in_order({"a": "b + 1", "b": "c", "c": "a × 2"}, [])
    with pytest.raises(Problem, match="a → a"):
        in_order({"a": "a + 1"}, [])


def test_too_large_is_told() -> None:
    with pytest.raises(Problem, match="16 chữ số"):
        rounded(evaluate(parse("9999999999 × 9999999999"), {}), 0)


trees = st.recursive(
    st.integers(0, 9).map(lambda value: Number(Decimal(value))) | st.sampled_from("abc").map(Code),
    lambda inner: st.builds(Operation, st.sampled_from("+-*"), inner, inner),
    max_leaves=8,
)


def written(node: Node) -> str:
    if isinstance(node, Operation):
        return f"({written(node.left)} {node.sign} {written(node.right)})"
    return str(node.value) if isinstance(node, Number) else node.name if isinstance(node, Code) else ""


def by_hand(node: Node, known: dict[str, int | None]) -> int | None:
    """The same in whole numbers, written a second time."""
    if isinstance(node, Operation):
        left, right = by_hand(node.left, known), by_hand(node.right, known)
        if left is None or right is None:
            return None
        return {"+": left + right, "-": left - right, "*": left * right}[node.sign]
    return int(node.value) if isinstance(node, Number) else known[node.name] if isinstance(node, Code) else None


# The first draw of a run reads the project's constants, which may take seconds on a busy machine.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(trees, st.fixed_dictionaries({code: st.integers(-99, 99) | st.none() for code in "abc"}))
def test_any_formula_is_read_back_and_computed(tree: Node, known: dict[str, int | None]) -> None:
    assert parse(written(tree)) == tree
    found = evaluate(tree, {code: None if value is None else Decimal(value) for code, value in known.items()})
    assert found == by_hand(tree, known)


@patient
@given(st.integers(-(10**9), 10**9), st.integers(1, 10**9), st.integers(0, 4))
def test_a_rate_is_never_further_from_the_truth_than_half_of_its_last_digit(part: int, whole: int, decimals: int) -> None:
    found = rounded(evaluate(parse("100 × part ÷ whole"), {"part": Decimal(part), "whole": Decimal(whole)}), decimals)
    assert found is not None
    assert abs(Fraction(found) - Fraction(100 * part, whole)) <= Fraction(1, 2 * 10**decimals)


@patient
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    with suppress(Problem):  # anything else is an error of the program
        assert set(parse(text).codes()) <= set(re.findall(r"[A-Za-z_]\w*", text))
