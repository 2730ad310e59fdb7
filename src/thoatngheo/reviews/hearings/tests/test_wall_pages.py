"""The pages of posted lists and complaints, as the people of the cast use them."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.codes import show_code
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.hearings.models import Complaint, Posting
from thoatngheo.reviews.hearings.services import complaints
from thoatngheo.reviews.hearings.services.complaints import receive_complaint
from thoatngheo.reviews.hearings.tests.steps import MEETING_DAY, a_meeting, a_round, case_of, classified, it_is
from thoatngheo.reviews.rounds.models import Round

TUESDAY = date(2026, 10, 20)
NAME = "Nguyễn Thị Lài"


@pytest.fixture
def round(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Round:
    """The hamlet has met; its two households wait to be posted."""
    it_is(monkeypatch, MEETING_DAY)
    round = a_round(cast)
    classified(round, cast.hamlet, "poor", "near_poor")
    a_meeting(cast, round)
    return round


@pytest.fixture
def posting(cast: Cast, round: Round, client: Client, monkeypatch: pytest.MonkeyPatch) -> Posting:
    """Posted by the officer from Monday to Thursday; it is Tuesday."""
    client.force_login(cast.officer)
    page = f"{reverse('reviews:posting_new', args=[round.pk])}?thon={cast.hamlet.pk}"
    client.post(page, {"starts_on": "19/10/2026", "places": "Nhà văn hóa\nTrụ sở xã", "loudspeaker": "on"})
    it_is(monkeypatch, TUESDAY)
    client.force_login(cast.officer)  # the session of Thursday is over
    return Posting.objects.get()


def complain(cast: Cast, round: Round) -> Complaint:
    household = Case.objects.get(household__code="H1").household
    return receive_complaint(
        actor=cast.officer, round=round, household=household, complainant=NAME, text="Nhà có ti vi", received_on=TUESDAY
    )


def test_the_board_says_what_waits_and_what_hangs(cast: Cast, round: Round, client: Client, posting: Posting) -> None:
    page = client.get(reverse("reviews:postings", args=[round.pk])).content.decode()
    assert "Không có hộ nào chờ niêm yết" in page
    assert "còn 2 ngày làm việc" in page
    assert "19/10/2026 – 22/10/2026" in page


def test_every_hamlet_is_posted_with_one_button(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.officer)
    answer = client.post(reverse("reviews:posting_all", args=[round.pk]), {"starts_on": "19/10/2026"})
    assert answer.headers["Location"] == reverse("reviews:postings", args=[round.pk])
    assert Posting.objects.get().places == ["Nhà văn hóa Thôn Tân Hiếu", "Trụ sở UBND Xã Hiếu Giang"]


def test_a_day_off_is_refused_on_the_form_with_the_next_working_day(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.officer)
    page = f"{reverse('reviews:posting_new', args=[round.pk])}?thon={cast.hamlet.pk}"
    answer = client.post(page, {"starts_on": "17/10/2026", "places": "Nhà văn hóa\nTrụ sở xã"})
    assert answer.status_code == 422
    assert "19/10/2026" in answer.content.decode()


def test_the_posted_list_shows_its_rows_its_term_and_its_code(cast: Cast, posting: Posting, client: Client) -> None:
    page = client.get(reverse("reviews:posting", args=[posting.pk])).content.decode()
    for words in ("Hồ Văn H1", "Mới vào danh sách", "từ 19/10/2026 đến hết 22/10/2026", show_code(posting.code)):
        assert words in page


def test_the_province_sees_no_names_it_does_not_need(cast: Cast, posting: Posting, client: Client) -> None:
    client.force_login(cast.province_officer)
    page = client.get(reverse("reviews:posting", args=[posting.pk])).content.decode()
    assert "Hồ Văn H1" not in page
    assert "Hồ V. H." in page


def test_a_complaint_is_taken_down_from_the_list(cast: Cast, round: Round, posting: Posting, client: Client) -> None:
    asked = f"{reverse('reviews:complaint_new', args=[round.pk])}?ho=H1"
    assert asked in client.get(reverse("reviews:posting", args=[posting.pk])).content.decode()
    said = {"code": "H1", "complainant": NAME, "text": "Nhà có ti vi", "received_on": "20/10/2026"}
    answer = client.post(asked, said)
    complaint = Complaint.objects.get()
    assert answer.headers["Location"] == reverse("reviews:complaint", args=[complaint.pk])
    assert "Không có hộ mang mã" in client.post(asked, {**said, "code": "KHÔNG"}).content.decode()


def readers(cast: Cast) -> list[tuple[User, bool]]:
    """Who follows the round, and whether they may know who complained."""
    front = make_person("front", "Hồ Văn Mặt", Role.SECTOR_AGENCY, cast.commune, sector="front")
    know = [cast.officer, cast.chairman, cast.auditor]
    return [(person, person in know) for person in (*know, cast.province_officer, front)]


def test_the_complainant_is_known_to_few(cast: Cast, round: Round, posting: Posting, client: Client) -> None:
    complaint = complain(cast, round)
    for person, knows in readers(cast):
        client.force_login(person)
        for page in (reverse("reviews:complaints", args=[round.pk]), reverse("reviews:complaint", args=[complaint.pk])):
            answer = client.get(page)
            assert answer.status_code == 200, person
            assert (NAME in answer.content.decode()) is knows, person


def test_a_late_complaint_shows_red_with_words(
    cast: Cast,
    round: Round,
    posting: Posting,
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    complain(cast, round)
    it_is(monkeypatch, date(2026, 10, 30))
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:complaints", args=[round.pk])).content.decode()
    assert "1 khiếu nại đã quá hạn trả lời" in page
    assert "state-late" in page


def test_the_recheck_is_written_down_and_the_outcome_follows(
    cast: Cast,
    round: Round,
    posting: Posting,
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    complaint = complain(cast, round)
    monkeypatch.setattr(complaints, "reclassify", lambda **asked: {"VN-2022": "not_poor"})
    client.force_login(cast.officer)
    form = reverse("reviews:complaint_recheck", args=[complaint.pk])
    said = {"rechecked_on": "20/10/2026", "rechecked_by": "Võ Văn Kha", "found": "Có ti vi", "answer": "Đúng", "answered_on": "20/10/2026"}
    assert "upheld" not in client.get(form).content.decode()
    client.post(form, said)
    complaint.refresh_from_db()
    assert (complaint.state, case_of(round, complaint.household).state) == ("upheld", "rechecked")
    assert client.post(form, said).status_code == 422


def test_a_list_comes_down_when_its_time_is_over(
    cast: Cast,
    posting: Posting,
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    it_is(monkeypatch, date(2026, 10, 23))
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:posting", args=[posting.pk])).content.decode()
    down = reverse("reviews:posting_take_down", args=[posting.pk])
    assert down in page
    client.post(down, {"removed_on": "23/10/2026"})
    posting.refresh_from_db()
    assert posting.removed_on == date(2026, 10, 23)
