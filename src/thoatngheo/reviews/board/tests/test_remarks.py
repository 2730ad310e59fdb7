"""What is said about a round, and the publication of what was decided."""

from __future__ import annotations

from datetime import date

import pytest
from django.utils import timezone

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.board.services.publishing import publish_round
from thoatngheo.reviews.board.services.remarks import answer_remark, comment_on_round, return_round, unsettled_returns
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.decisions.testing import make_round
from thoatngheo.reviews.rounds.models import Remark, Round


@pytest.fixture
def held(cast: Cast) -> Round:
    return make_round(cast.commune, 2026, standards=["VN-2022"], on_paper=False)


@pytest.fixture
def front(cast: Cast) -> User:
    return make_person("front", "Trần Thị Hiền", Role.SECTOR_AGENCY, cast.commune, sector="front")


def signed(round: Round, cast: Cast) -> None:
    """The round as it is once the chairman has signed its one list."""
    Decision.objects.create(
        round=round, unit=round.unit, path=round.path, standard="VN-2022", state="signed", prepared_by=cast.officer,
        number=1, signed_by=cast.chairman, signed_on=date(2026, 12, 10), signed_at=timezone.now(), code="abc",
    )  # fmt: skip
    Round.objects.filter(pk=round.pk).update(state=Round.State.DECIDED)
    round.refresh_from_db()


def test_a_return_stands_until_the_commune_answers(cast: Cast, held: Round) -> None:
    remark = return_round(actor=cast.province_officer, round=held, text="Thôn 1 thiếu biên bản họp.")
    assert list(unsettled_returns(held)) == [remark]
    assert "Quảng Trị" in remark.said_for
    answer = answer_remark(actor=cast.officer, remark=remark, text="Đã bổ sung.")
    assert not unsettled_returns(held).exists()
    assert answer.to == remark
    with pytest.raises(Problem, match="Lê Thị Ánh trả lời"):
        answer_remark(actor=cast.officer, remark=remark, text="Lần nữa.")


def test_only_the_office_above_returns_a_round(cast: Cast, held: Round, front: User) -> None:
    for person in (
        cast.officer,
        cast.chairman,
        cast.hamlet_head,
        cast.agency,
        cast.auditor,
        cast.administrator,
        cast.district_officer,
        front,
    ):
        with pytest.raises(Problem):
            return_round(actor=person, round=held, text="Xem lại.")


def test_a_decided_round_is_not_returned(cast: Cast, held: Round) -> None:
    signed(held, cast)
    with pytest.raises(Problem, match="không trả lại được"):
        return_round(actor=cast.province_officer, round=held, text="Xem lại.")


def test_the_front_comments_and_stops_nothing(cast: Cast, held: Round, front: User) -> None:
    remark = comment_on_round(actor=front, round=held, text="Họp thôn 2 mời thiếu hộ.")
    assert remark.kind == Remark.Kind.COMMENT
    assert not unsettled_returns(held).exists()
    answer_remark(actor=cast.chairman, remark=remark, text="Đã mời lại.")


def test_an_agency_that_is_not_the_front_does_not_comment(cast: Cast, held: Round) -> None:
    for person in (cast.agency, cast.officer, cast.province_officer, cast.reviewer):
        with pytest.raises(Problem):
            comment_on_round(actor=person, round=held, text="Ý kiến.")


def test_the_front_of_one_commune_does_not_comment_on_another(cast: Cast, front: User) -> None:
    with pytest.raises(Problem):
        comment_on_round(actor=front, round=make_round(cast.other_commune, 2026), text="Ý kiến.")


def test_an_empty_remark_is_refused(cast: Cast, held: Round) -> None:
    with pytest.raises(Problem, match="để trống"):
        return_round(actor=cast.province_officer, round=held, text="  ")


def test_what_is_not_decided_is_not_published(cast: Cast, held: Round) -> None:
    with pytest.raises(Problem, match="chưa công nhận kết quả"):
        publish_round(actor=cast.province_officer, round=held)


def test_every_list_of_the_round_must_be_decided_before_it_is_published(cast: Cast, held: Round) -> None:
    Round.objects.filter(pk=held.pk).update(standards=["VN-2022", "VN-2027"])
    signed(held, cast)
    with pytest.raises(Problem, match="chưa quyết định danh sách theo VN-2027"):
        publish_round(actor=cast.province_officer, round=held)


def test_the_province_publishes_a_decided_round_once(cast: Cast, held: Round) -> None:
    signed(held, cast)
    for person in (cast.officer, cast.chairman, cast.district_officer, cast.auditor):
        with pytest.raises(Problem):
            publish_round(actor=person, round=held)
    assert publish_round(actor=cast.province_officer, round=held).state == Round.State.PUBLISHED
    with pytest.raises(Problem, match="đã được công bố"):
        publish_round(actor=cast.province_officer, round=held)
