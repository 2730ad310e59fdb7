"""The pages of decisions: what the officer, the chairman and everybody else sees and does there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core.codes import new_code, show_code
from thoatngheo.reviews.decisions.models import Certificate, Decision
from thoatngheo.reviews.decisions.services.preparing import prepare_decision
from thoatngheo.reviews.decisions.services.returning import return_decision
from thoatngheo.reviews.decisions.services.signing import sign_decision
from thoatngheo.reviews.decisions.services.withdrawing import prepare_withdrawal
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.decisions.tests.posted import SIGNED, STANDARD, posted_round
from thoatngheo.reviews.decisions.views import verify
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.rounds.models import Round


@pytest.fixture(autouse=True)
def no_wrong_codes_yet() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


def browser(user: User | None = None) -> Client:
    client = Client()
    if user:
        client.force_login(user, settings.AUTHENTICATION_BACKENDS[-1])
    return client


def page(client: Client, name: str, *key: object, status: int = 200, **query: str) -> str:
    answer = client.get(reverse(f"reviews:{name}", args=key), query)
    assert answer.status_code == status, answer.content.decode()[:2000]
    return answer.content.decode()


@pytest.fixture
def held(cast: Cast) -> Round:
    homes = {make_household(code, cast.hamlet): category for code, category in (("H1", "poor"), ("H2", "near_poor"), ("H3", "not_poor"))}
    return posted_round(cast, homes)


def prepared(cast: Cast, held: Round) -> Decision:
    return prepare_decision(actor=cast.officer, round=held, standard=STANDARD, day=SIGNED, note="Thôn Tân Hiếu đã họp hai lần.")


def signed(cast: Cast, held: Round) -> Decision:
    return sign_decision(actor=cast.chairman, decision=prepared(cast, held), signed_on=SIGNED)


def test_the_officer_prepares_from_the_page_of_the_round(cast: Cast, held: Round) -> None:
    client = browser(cast.officer)
    assert "Có thể lập dự thảo quyết định" in page(client, "decisions", held.pk)
    assert "Trình Chủ tịch ký" in page(client, "prepare_decision", held.pk)
    answer = client.post(reverse("reviews:prepare_decision", args=[held.pk]), {"day": "2026-10-12", "note": ""})
    assert answer.headers["Location"] == reverse("reviews:decision", args=[Decision.objects.get().pk])
    assert "đang chờ Chủ tịch ký" in page(client, "decisions", held.pk)


def test_the_page_says_what_is_still_in_the_way(cast: Cast, held: Round) -> None:
    held.cases.update(state="meeting_held")
    text = page(browser(cast.officer), "decisions", held.pk)
    assert "3 hộ chưa niêm yết xong" in text
    assert "Lập dự thảo quyết định</a>" not in text
    answer = browser(cast.officer).post(reverse("reviews:prepare_decision", args=[held.pk]), {"day": "2026-10-12"})
    assert answer.status_code == 422


def test_the_chairman_reads_signs_and_everything_is_written(cast: Cast, held: Round) -> None:
    decision, client = prepared(cast, held), browser(cast.chairman)
    assert "Chờ ký" in client.get("/").content.decode()
    text = page(client, "decision", decision.pk)
    assert "Thôn Tân Hiếu đã họp hai lần." in text
    assert "Ký quyết định" in text
    client.post(reverse("reviews:sign_decision", args=[decision.pk]), {"ky-signed_on": "2026-10-12"})
    decision.refresh_from_db()
    assert (decision.state, decision.number, decision.signed_by) == ("signed", 1, cast.chairman)
    assert "Quyết định số 01/QĐ-UBND" in page(client, "decision", decision.pk)
    assert "01/QĐ-UBND" in page(client, "register")
    assert "Quyết định về hộ" in client.get(reverse("registry:household", args=[held.cases.first().household_id])).content.decode()  # type: ignore[union-attr]


def test_the_chairman_returns_and_the_officer_reads_why(cast: Cast, held: Round) -> None:
    decision, client = prepared(cast, held), browser(cast.chairman)
    back = client.post(reverse("reviews:return_decision", args=[decision.pk]), {"tra-reason": " "}, follow=True)
    assert "Chưa ghi lý do" in back.content.decode()
    client.post(reverse("reviews:return_decision", args=[decision.pk]), {"tra-reason": "Xem lại hộ H2"})
    assert "Xem lại hộ H2" in browser(cast.officer).get("/").content.decode()
    assert "Xem lại hộ H2" in page(browser(cast.officer), "decisions", held.pk)


def test_a_refused_signature_comes_back_with_the_reason(cast: Cast, held: Round) -> None:
    decision = prepared(cast, held)
    answer = browser(cast.chairman).post(reverse("reviews:sign_decision", args=[decision.pk]), {"ky-signed_on": "2026-10-09"}, follow=True)
    assert "niêm yết đến hết ngày 09/10/2026" in answer.content.decode()


def test_a_doubtful_case_is_told_and_found_by_the_filter(cast: Cast, held: Round) -> None:
    held.cases.filter(household__code="H2").update(attempt=2)
    decision = prepared(cast, held)
    text = page(browser(cast.chairman), "decision", decision.pk, nhom="can-xem")
    assert "cuộc họp thôn trước không đồng ý" in text
    assert "Hồ Văn H2" in text
    assert "Hồ Văn H1" not in text.split('id="danh-sach"')[1]


def test_the_province_sees_masked_names(cast: Cast, held: Round) -> None:
    text = page(browser(cast.province_officer), "decision", signed(cast, held).pk)
    assert "Hồ V. H." in text
    assert "Hồ Văn H1" not in text


def test_the_officer_drafts_a_withdrawal(cast: Cast, held: Round) -> None:
    decision, client = signed(cast, held), browser(cast.officer)
    assert "Lập dự thảo hủy bỏ" in page(client, "decision", decision.pk)
    client.post(reverse("reviews:withdraw_decision", args=[decision.pk]), {"reason": "Nhầm danh sách"})
    draft = Decision.objects.get(kind="withdraw")
    assert "Nhầm danh sách" in page(browser(cast.chairman), "decision", draft.pk)
    assert "dự thảo hủy bỏ" in page(client, "decision", decision.pk)


def test_newly_escaped_households_show_until_when(cast: Cast) -> None:
    home = make_household("H1", cast.hamlet)
    first = posted_round(cast, {home: "poor"}, year=2025)
    sign_decision(
        actor=cast.chairman,
        decision=prepare_decision(actor=cast.officer, round=first, standard=STANDARD, day=date(2025, 10, 13)),
        signed_on=date(2025, 10, 13),
    )
    signed(cast, posted_round(cast, {home: "not_poor"}))
    text = page(browser(cast.officer), "newly_escaped", ngay="2027-01-01")
    assert "1 hộ đang trong thời hạn" in text
    assert "12/10/2029" in text
    assert "Không có hộ nào" in page(browser(cast.officer), "newly_escaped", ngay="2029-10-12")
    assert "Không có hộ nào" in page(browser(cast.other_officer), "newly_escaped", ngay="2027-01-01")
    assert browser(cast.officer).get(reverse("reviews:newly_escaped"), {"ngay": "khong", "don-vi": "x"}).status_code == 200


class TestVerify:
    """Anybody with the code sees which paper it is and that it agrees; nobody sees a household."""

    def codes(self, cast: Cast, held: Round) -> dict[str, str]:
        decision = signed(cast, held)
        assert decision.code is not None
        certificate = Certificate.objects.filter(category="poor").get()
        return {"posting": Posting.objects.get().code, "decision": decision.code, "certificate": certificate.code}

    @pytest.mark.parametrize(
        ("paper", "says"),
        [
            ("posting", ["Danh sách niêm yết", "Số hộ trong danh sách", "09/10/2026"]),
            ("decision", ["Công nhận kết quả rà soát", "01/QĐ-UBND", "12/10/2026"]),
            ("certificate", ["Giấy chứng nhận hộ nghèo", "theo Quyết định số 01/QĐ-UBND"]),
        ],
    )
    def test_a_code_proves_its_paper_and_shows_nobody(self, cast: Cast, held: Round, paper: str, says: list[str]) -> None:
        text = page(browser(), "verify_code", show_code(self.codes(cast, held)[paper]))
        assert "Khớp với sổ" in text
        assert "Xã Hiếu Giang, Tỉnh Quảng Trị" in text
        for sentence in says:
            assert sentence in text
        assert "Hồ Văn" not in text
        assert not [case for case in held.cases.all() if str(case.household_id) in text or f"{case.household.code}<" in text]

    def test_what_was_typed_leads_to_the_codes_own_address(self, cast: Cast, held: Round) -> None:
        code = self.codes(cast, held)["decision"]
        answer = browser().get(reverse("reviews:verify"), {"ma": code.lower()})
        assert answer.headers["Location"] == reverse("reviews:verify_code", args=[show_code(code)])

    def test_an_altered_row_no_longer_agrees(self, cast: Cast, held: Round) -> None:
        code = self.codes(cast, held)["certificate"]
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("ALTER TABLE reviews_decisionitem DISABLE TRIGGER USER")
            cursor.execute("UPDATE reviews_decisionitem SET category = 'poor' WHERE category = 'near_poor'")
            cursor.execute("ALTER TABLE reviews_decisionitem ENABLE TRIGGER USER")
        text = page(browser(), "verify_code", show_code(code))
        assert "Không khớp với sổ" in text

    def test_a_withdrawn_decision_says_so(self, cast: Cast, held: Round) -> None:
        codes = self.codes(cast, held)
        draft = prepare_withdrawal(actor=cast.officer, decision=Decision.objects.get(), reason="Nhầm")
        sign_decision(actor=cast.chairman, decision=draft, signed_on=SIGNED)
        for paper in ("decision", "certificate"):
            assert "Đã bị hủy bỏ bởi Quyết định số 02/QĐ-UBND" in page(browser(), "verify_code", show_code(codes[paper]))

    def test_an_unknown_or_misspelt_code_says_what_to_do(self, cast: Cast) -> None:
        assert "Không có văn bản nào mang mã này" in page(browser(), "verify_code", show_code(new_code()), status=404)
        assert "Mã gồm 16" in page(browser(), "verify", status=404, ma="xin chào")
        assert "Mã trên văn bản" in page(browser(), "verify")

    def test_who_tries_many_codes_waits(self, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(verify, "WRONG_CODES", 2)
        for _ in range(2):
            page(browser(), "verify_code", show_code(new_code()), status=404)
        assert "Hãy chờ 10 phút" in page(browser(), "verify_code", show_code(new_code()), status=429)


def test_a_returned_draft_shows_its_reason(cast: Cast, held: Round) -> None:
    decision = return_decision(actor=cast.chairman, decision=prepared(cast, held), reason="Thiếu thôn Hai")
    assert "trả lại ngày" in page(browser(cast.officer), "decision", decision.pk)
