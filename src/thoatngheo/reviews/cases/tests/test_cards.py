"""The home page: what waits for the one who prepares, and for the one who decides."""

from __future__ import annotations

from datetime import date

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.reviews.cases.cards import open_rounds
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.rounds.models import Round


@pytest.fixture
def round(cast: Cast) -> Round:
    return make_round(cast.commune, 2026, standards=["VN-2022"], day=date(2026, 11, 1))


def test_the_officer_is_told_the_next_step_and_the_chairman_waits(cast: Cast, round: Round) -> None:
    def told() -> list[str]:
        return [str(card.waits) for card in open_rounds(cast.officer) or []]

    assert told() == ["Chưa lập danh sách hộ."]
    one, two = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    make_results(round, {one: "poor"})
    Case.objects.create(round=round, household=two, path=two.path)
    assert told() == ["Còn 1 hộ chưa phân loại."]
    assert open_rounds(cast.chairman) == []
    Case.objects.update(state=Case.State.CLASSIFIED)
    (waiting,) = open_rounds(cast.chairman) or []
    assert (waiting.waits, waiting.until) == ("Mọi hộ đã được phân loại, chờ ghi nhận kết quả.", date(2026, 12, 14))


def test_nothing_waits_beside_or_for_who_only_reads(cast: Cast, round: Round) -> None:
    assert open_rounds(cast.other_officer) == []
    assert open_rounds(cast.auditor) is None
