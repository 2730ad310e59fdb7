"""Invented plans with one error each: every kind must be named where it stands; the untouched plans are clean."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vanban.checking import Finding, check, load_texts
from vanban.reading import read_text
from vanban.specimens import ERRORS, STYLES, Style, planted, printed_plan, specimen
from vanban.specimens.model import PlanModel

TEXTS = load_texts(Path(__file__).resolve().parents[4] / "laws" / "legal-texts")
FEW = settings(max_examples=8, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
SEEDS = st.integers(min_value=0, max_value=100_000)


def findings(model: PlanModel, style: Style) -> tuple[str, tuple[Finding, ...]]:
    text = printed_plan(model, style)
    return text, check(read_text(text), TEXTS)


@settings(FEW, max_examples=25)
@given(seed=SEEDS, style=st.sampled_from(STYLES))
def test_an_untouched_plan_is_clean(seed: int, style: Style) -> None:
    _, found = findings(specimen(seed), style)
    assert [finding for finding in found if finding.severity != "note"] == []


@pytest.mark.parametrize("error", ERRORS)
@FEW
@given(seed=SEEDS, style=st.sampled_from(STYLES))
def test_every_kind_of_error_is_found(error: str, seed: int, style: Style) -> None:
    model = planted(specimen(seed), error)
    text, found = findings(model, style)
    wanted = ERRORS[error][1]
    named = [finding for finding in found if finding.code == wanted]
    assert named, [finding.code for finding in found]
    assert all(finding.line is None or 1 <= finding.line <= text.count("\n") + 1 for finding in named)
    others = {finding.code for finding in found if finding.severity == "error"} - {wanted}
    assert others <= ALONG.get(error, set())


# What one error brings along: a wrong share breaks its formula and shows beside the text, a wrong whole too.
ALONG = {
    "wrong_total": {"table.formula", "text.against_table", "table.relation"},
    "wrong_formula": {"table.relation"},
    "wrong_rate": {"table.rate"},
    "ended_unit": {"deadline.before_plan", "law.after_plan", "task.no_such_unit"},
}


@FEW
@given(seed=SEEDS)
def test_the_arithmetic_is_told(seed: int) -> None:
    model = planted(specimen(seed), "wrong_total")
    _, found = findings(model, "lines")
    told = next(finding for finding in found if finding.code == "table.sum")
    assert told.severity == "error"
    assert model.total[3] in told.message
    assert "lệch 3" in told.message
    assert all(row[3] in told.message for row in model.rows)
