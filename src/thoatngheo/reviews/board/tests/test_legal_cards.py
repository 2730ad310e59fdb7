"""Home cards of the legal review: the officer, the chairman, the province, the Front; and nobody else."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.reviews.board.cards import campaign_cards, round_cards
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.rounds.models import Campaign, Remark, Round
from thoatngheo.web.home import Place


@pytest.fixture
def held(cast: Cast) -> Round:
    campaign = Campaign.objects.create(
        kind="yearly", unit=cast.province, path=cast.province.path, year=2026, day=date(2026, 12, 31), starts_on=date(2026, 9, 1),
        ends_on=date(2026, 12, 14), standards=["VN-2022"], purposes=["closing"], process="QT-2021", created_by=cast.province_officer,
    )  # fmt: skip
    return Round.objects.create(
        kind="yearly", campaign=campaign, unit=cast.commune, path=cast.commune.path, year=2026, day=campaign.day,
        starts_on=campaign.starts_on, ends_on=campaign.ends_on, standards=["VN-2022"], purposes=["closing"], process="QT-2021",
    )  # fmt: skip


def waits(cast: Cast, name: str) -> list[str]:
    return [str(card.waits) for card in round_cards(getattr(cast, name)) or []]


def test_the_officer_is_told_the_next_step(cast: Cast, held: Round) -> None:
    assert waits(cast, "officer") == ["Chưa lập danh sách hộ."]
    household = make_household("H1", cast.hamlet)
    Case.objects.create(round=held, household=household, path=household.path)
    (card,) = round_cards(cast.officer) or []
    assert card.waits == "1 hộ chờ thu thập thông tin (Phiếu B)."
    assert card.until == date(2026, 12, 8)
    assert waits(cast, "other_officer") == []


def test_the_chairman_sees_how_far_the_commune_is(cast: Cast, held: Round) -> None:
    (card,) = round_cards(cast.chairman) or []
    assert card.place is Place.AREA


def test_a_returned_round_says_so_first(cast: Cast, held: Round) -> None:
    Remark.objects.create(round=held, kind="return", text="Xem lại", by=cast.province_officer)
    assert waits(cast, "officer")[0].startswith("Cấp trên đã trả lại")
    Remark.objects.update(settled_at=timezone.now(), settled_by=cast.officer)
    assert not waits(cast, "officer")[0].startswith("Cấp trên")


def test_the_province_sees_one_card_for_all_its_communes(cast: Cast, held: Round) -> None:
    (card,) = campaign_cards(cast.province_officer) or []
    assert "1 xã chưa quyết định" in str(card.waits)
    assert card.until == date(2026, 12, 14)
    assert round_cards(cast.province_officer) is None
    Round.objects.update(state=Round.State.PUBLISHED)
    assert campaign_cards(cast.province_officer) == []


def test_the_front_follows_and_others_have_no_card(cast: Cast, held: Round) -> None:
    front = make_person("front", "Trần Thị Hiền", Role.SECTOR_AGENCY, cast.commune, sector="front")
    (card,) = round_cards(front) or []
    assert card.place is Place.AREA
    for person in (cast.agency, cast.auditor, cast.reviewer, cast.nobody, cast.administrator):
        assert not round_cards(person)
        assert not campaign_cards(person)


def test_what_is_late_comes_first(cast: Cast, held: Round) -> None:
    household = make_household("H1", cast.hamlet)
    case = Case.objects.create(round=held, household=household, path=household.path, state="complained")
    Complaint.objects.create(
        round=held, case=case, household=household, path=case.path, number=1, received_on=date(2026, 1, 5), due_on=date(2026, 1, 14),
        complainant="Người dân", text="Sót thu nhập", recorded_by=cast.officer,
    )  # fmt: skip
    (card,) = round_cards(cast.officer) or []
    assert str(card.waits).startswith("1 hộ trễ hạn: chờ phúc tra.")
    assert card.until == date(2026, 1, 14)
