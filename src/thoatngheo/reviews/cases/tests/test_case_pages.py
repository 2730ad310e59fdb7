"""The list of a round and one case's page; requests and expected escapes, as the people of the cast see them."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case, CaseStep, Request
from thoatngheo.reviews.cases.services.requesting import accept_escape, record_request, refuse_request, weigh_request, withdraw_request
from thoatngheo.reviews.decisions.models import ExpectedEscape
from thoatngheo.reviews.decisions.services.escapes import expect_escape, outcomes
from thoatngheo.reviews.decisions.testing import make_household, make_results
from thoatngheo.reviews.rounds.models import Result, Round, StatusEntry

DAY = date(2026, 12, 14)
RECEIVED = date(2026, 10, 1)


@pytest.fixture
def round(cast: Cast) -> Round:
    return Round.objects.create(unit=cast.commune, path=cast.commune.path, year=2026, day=DAY, standards=["VN-2022"])


def ledger(household: Household, category: str, flow: str = "first", *, year: int = 2025, kind: str = "yearly") -> StatusEntry:
    held, _ = Round.objects.get_or_create(
        unit=household.unit, path=household.path, kind=kind, year=year, day=date(year, 12, 14), standards=["VN-2022"], on_paper=True
    )
    return StatusEntry.objects.create(
        household=household, path=household.path, standard="VN-2022", category=category, since=held.day, flow=flow, round=held
    )


def test_the_list_filters_by_the_address_and_says_what_each_household_waits_for(cast: Cast, round: Round, client: Client) -> None:
    poor, open_one, listed = (make_household(code, cast.hamlet) for code in ("H1", "H2", "H3"))
    make_results(round, {poor: "poor", open_one: "undetermined"})
    Case.objects.filter(household=open_one).update(state="surveyed")
    Case.objects.create(round=round, household=listed, path=listed.path, why="request")
    client.force_login(cast.officer)
    address = reverse("reviews:cases", args=[round.pk])
    page = client.get(address).content.decode()
    for words in ("Chờ họp thôn", "Thiếu thông tin để phân loại", "Chờ thu thập", "Có giấy đề nghị", "Phân loại 1 hộ đã thu thập"):
        assert words in page
    cases: list[tuple[dict[str, str], set[str]]] = [
        ({"ket-qua": "poor"}, {"H1"}),
        ({"ket-qua": "chua-co"}, {"H3"}),
        ({"buoc": "surveyed"}, {"H2"}),
        ({"vi-sao": "request"}, {"H3"}),
        ({"thon": str(cast.hamlet.pk), "tim": "van ho h2"}, {"H2"}),
        ({"thon": str(cast.other_commune.pk)}, set()),
    ]
    for asked, codes in cases:
        shown = client.get(address, asked).content.decode()
        assert {code for code in ("H1", "H2", "H3") if f"Hồ Văn {code}" in shown} == codes, asked


def test_the_export_has_exactly_what_is_shown(cast: Cast, round: Round, client: Client) -> None:
    make_results(round, {make_household("H1", cast.hamlet): "poor", make_household("H2", cast.hamlet): "not_poor"})
    client.force_login(cast.officer)
    answer: Any = client.get(reverse("reviews:cases-export", args=[round.pk]), {"ket-qua": "poor"})
    book = CalamineWorkbook.from_filelike(io.BytesIO(b"".join(answer.streaming_content)))
    rows = book.get_sheet_by_index(0).to_python()
    assert [row[:3] for row in rows[1:]] == [[1.0, "Hồ Văn H1", "H1"]]
    assert rows[1][-1] == "Hộ nghèo"


def test_an_empty_list_says_what_to_do_first_and_makes_the_legal_list(cast: Cast, round: Round, client: Client) -> None:
    ledger(make_household("H1", cast.hamlet), "poor")
    client.force_login(cast.officer)
    address = reverse("reviews:cases", args=[round.pk])
    assert "Lập danh sách theo luật" in client.get(address).content.decode()
    answer = client.post(reverse("reviews:list-legally", args=[round.pk]), follow=True)
    assert "Đã thêm 1 hộ đang có trong danh sách" in answer.content.decode()
    client.force_login(cast.chairman)
    assert client.post(reverse("reviews:list-legally", args=[round.pk])).status_code == 403


def test_the_province_sees_the_households_of_a_round_without_their_names(cast: Cast, round: Round, client: Client) -> None:
    make_results(round, {make_household("H1", cast.hamlet): "poor"})
    client.force_login(cast.province_officer)
    for name, key in (("reviews:cases", round.pk), ("reviews:case", Case.objects.get().pk)):
        page = client.get(reverse(name, args=[key])).content.decode()
        assert ("Hồ Văn H1" in page, "Hồ V. H." in page) == (False, True), name


def test_a_case_shows_its_steps_and_what_is_missing(cast: Cast, round: Round, client: Client) -> None:
    make_results(round, {make_household("H1", cast.hamlet): "undetermined"})
    Result.objects.update(missing="income;water_source")
    case = Case.objects.get()
    CaseStep.objects.create(case=case, path=case.path, event="list", state_after="listed", by=cast.officer)
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:case", args=[case.pk])).content.decode()
    for words in ("còn thiếu", "Đưa vào danh sách", "Lê Thị Ánh", "Ghi thông tin còn thiếu"):
        assert words in page
    client.force_login(cast.other_officer)
    assert client.get(reverse("reviews:case", args=[case.pk])).status_code == 404


def asks(cast: Cast, household: Household, kind: str = "review") -> Request:
    return record_request(
        actor=cast.officer, household=household, kind=Request.Kind(kind), received_on=RECEIVED, applicant="Hồ Văn H1", how="trực tiếp"
    )


@pytest.mark.parametrize(("signs", "outcome"), [(0, "listed"), (3, "listed"), (4, "not_listed"), (9, "not_listed")])
def test_fewer_than_four_signs_of_phieu_a_put_a_household_on_the_list(cast: Cast, round: Round, signs: int, outcome: str) -> None:
    """07/2021/TT-BLĐTBXH, Phụ lục II: dưới 4 dấu hiệu thì đưa vào danh sách rà soát."""
    request = asks(cast, make_household("H1", cast.hamlet))
    done = weigh_request(actor=cast.officer, request=request, signs=signs, answer="Lý do")
    assert (done.outcome, done.signs) == (outcome, signs)
    assert Case.objects.filter(round=round, why="request", request=request).exists() == (outcome == "listed")


def test_a_request_without_an_open_round_waits_for_the_next_list(cast: Cast) -> None:
    done = weigh_request(actor=cast.officer, request=asks(cast, make_household("H1", cast.hamlet)), signs=1)
    assert (done.outcome, done.round) == ("listed", None)


def test_requests_that_cannot_be_are_refused_with_the_reason(cast: Cast, round: Round) -> None:
    household = make_household("H1", cast.hamlet)
    request = asks(cast, household)
    refusals: dict[str, Callable[[], object]] = {
        "reviews.request.waits": lambda: asks(cast, household),
        "reviews.request.not_on_list": lambda: asks(cast, household, "escape"),
        "reviews.request.signs": lambda: weigh_request(actor=cast.officer, request=request, signs=10),
        "reviews.request.answer_needed": lambda: refuse_request(actor=cast.officer, request=request, answer=" "),
        "core.denied": lambda: weigh_request(actor=cast.other_officer, request=request, signs=1),
    }
    for code, deed in refusals.items():
        with pytest.raises(Problem) as refused:
            deed()
        assert refused.value.code == code
    weigh_request(actor=cast.officer, request=request, signs=1)
    with pytest.raises(Problem) as taken:
        withdraw_request(actor=cast.officer, request=request, reason="Hộ không muốn nữa")
    assert taken.value.code == "reviews.request.under_review"
    with pytest.raises(Problem) as again:
        weigh_request(actor=cast.officer, request=request, signs=2)
    assert again.value.code == "reviews.request.answered"


def test_a_household_takes_its_request_back(cast: Cast) -> None:
    done = withdraw_request(actor=cast.officer, request=asks(cast, make_household("H1", cast.hamlet)), reason="Hộ chuyển đi")
    assert done.outcome == "withdrawn"


def test_who_is_poor_asks_for_the_recognition_of_its_escape(cast: Cast, round: Round) -> None:
    """Mẫu 04: the same steps as a review."""
    household = make_household("H1", cast.hamlet)
    ledger(household, "poor")
    done = accept_escape(actor=cast.officer, request=asks(cast, household, "escape"))
    assert (done.outcome, Case.objects.get(round=round).request) == ("listed", done)


def test_a_request_on_the_pages_from_search_to_answer(cast: Cast, round: Round, client: Client) -> None:
    household = make_household("H1", cast.hamlet)
    client.force_login(cast.officer)
    add = reverse("reviews:request-add")
    assert "Không tìm thấy hộ nào" in client.get(add, {"tim": "khong ai"}).content.decode()
    assert "Hồ Văn H1, H1" in client.get(add, {"tim": "ho van"}).content.decode()
    sent = {"household": household.pk, "kind": "review", "received_on": "01/10/2026", "how": "bưu chính", "applicant": "Hồ Văn H1"}
    answer = client.post(f"{add}?tim=ho+van", sent)
    request = Request.objects.get()
    assert answer.headers["Location"] == reverse("reviews:request", args=[request.pk])
    page = client.get(answer.headers["Location"]).content.decode()
    assert "chưa có trong hệ thống vì chưa đọc được văn bản" in page
    assert client.post(answer.headers["Location"], {"deed": "weigh"}).status_code == 422
    assert client.post(answer.headers["Location"], {"deed": "weigh", "signs": "5"}).status_code == 302
    request.refresh_from_db()
    assert (request.outcome, "từ 4 dấu hiệu trở lên" in request.answer) == ("not_listed", True)
    listed = client.get(reverse("reviews:requests"), {"ket-qua": "not_listed", "nam": "2026"}).content.decode()
    assert "Hồ Văn H1" in listed
    client.force_login(cast.other_officer)
    assert client.get(answer.headers["Location"]).status_code == 404


def test_a_hamlet_names_who_will_escape_and_later_sees_who_did(cast: Cast, client: Client) -> None:
    escaped, stayed, open_one = (make_household(code, cast.hamlet) for code in ("H1", "H2", "H3"))
    for household in (escaped, stayed, open_one):
        ledger(household, "poor")
        expect_escape(actor=cast.hamlet_head, household=household, year=2026, why="Con đã đi làm")
    ledger(escaped, "near_poor", "poor_to_near_poor", year=2026)
    ledger(stayed, "poor", "stayed", year=2026)
    told = outcomes(ExpectedEscape.objects.order_by("pk"), 2026)
    assert [each.escaped for each in told] == [True, False, None]
    client.force_login(cast.hamlet_head)
    page = client.get(reverse("reviews:escapes"), {"nam": "2026"}).content.decode()
    for words in ("Hồ Văn H1", "Đã thoát", "Chưa thoát", "Chưa quyết định", "Con đã đi làm"):
        assert words in page


def test_only_poor_or_near_poor_households_of_the_own_hamlet_are_named(cast: Cast) -> None:
    fine, poor = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    ledger(fine, "not_poor")
    ledger(poor, "near_poor")
    for person, household, why, code in (
        (cast.officer, fine, "Khá lên", "reviews.escape.not_poor"),
        (cast.officer, poor, " ", "reviews.escape.why"),
        (cast.other_officer, poor, "Khá lên", "core.denied"),
        (cast.reviewer, poor, "Khá lên", "core.denied"),
    ):
        with pytest.raises(Problem) as refused:
            expect_escape(actor=person, household=household, year=2026, why=why)
        assert refused.value.code == code
    named = expect_escape(actor=cast.officer, household=poor, year=2026, why="Khá lên")
    assert named.leaves == "near_poor"
