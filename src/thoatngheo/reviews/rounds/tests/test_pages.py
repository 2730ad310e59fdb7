"""The pages of rounds and standards, as the people of the cast see them."""

from __future__ import annotations

from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.jobs import Progress
from thoatngheo.core.models import Job
from thoatngheo.reviews.cases.jobs import classify_round
from thoatngheo.reviews.cases.services.asking import CLASSIFY
from thoatngheo.reviews.cases.services.listing import list_households
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.rounds.models import ClassificationRun, Round, StatusEntry


@pytest.fixture
def round(cast: Cast) -> Round:
    household = make_household("H1", cast.hamlet)
    round = make_round(cast.commune, 2026, standards=["VN-2022"], day=date(2026, 11, 1))
    make_results(round, {household: "poor"})
    return round


def test_the_list_shows_the_rounds_of_the_own_area(cast: Cast, round: Round, client: Client) -> None:
    make_round(cast.other_commune, 2026, standards=["VN-2022"], day=date(2026, 11, 1))
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:rounds")).content.decode()
    assert "Xã Hiếu Giang" in page
    assert "Xã Cam Lộ" not in page
    assert "1 trên 1" in page


def test_the_round_shows_its_results_and_what_can_be_done(cast: Cast, round: Round, client: Client) -> None:
    page = reverse("reviews:round", args=[round.pk])
    client.force_login(cast.officer)
    officer = client.get(page).content.decode()
    assert "Chạy phân loại" in officer
    assert reverse("reviews:decide", args=[round.pk]) not in officer
    client.force_login(cast.chairman)
    chairman = client.get(page).content.decode()
    assert reverse("reviews:decide", args=[round.pk]) in chairman
    assert "Chạy phân loại" not in chairman


def test_a_round_of_another_area_is_not_there(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.other_officer)
    assert client.get(reverse("reviews:round", args=[round.pk])).status_code == 404


def test_the_officer_opens_a_round_and_its_list(cast: Cast, client: Client) -> None:
    make_household("H1", cast.hamlet)
    client.force_login(cast.officer)
    wanted = {"unit": cast.commune.pk, "year": 2026, "day": "2026-11-01", "standards": ["VN-2022"]}
    answer = client.post(reverse("reviews:open"), wanted)
    made = Round.objects.get()
    assert answer.headers["Location"] == reverse("reviews:round", args=[made.pk])
    assert (made.cases.count(), made.created_by) == (1, cast.officer)
    assert client.post(reverse("reviews:open"), wanted).status_code == 422


def test_classification_is_asked_for_and_run_by_a_worker(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.officer)
    client.post(reverse("reviews:classify", args=[round.pk]), {"standard": "VN-2022"})
    job = Job.objects.get(kind=CLASSIFY)
    assert job.title == "Phân loại Xã Hiếu Giang năm 2026 theo chuẩn VN-2022"
    assert "Phân loại Xã Hiếu Giang" in client.get(reverse("reviews:round", args=[round.pk])).content.decode()
    assert classify_round(Progress(job), **job.arguments)["households"] == 1
    assert ClassificationRun.objects.get(round=round, current=True).results.get().category == "undetermined"


def test_the_chairman_enters_the_result_and_the_officer_may_not(cast: Cast, round: Round, client: Client) -> None:
    deed = reverse("reviews:decide", args=[round.pk])
    client.force_login(cast.officer)
    assert client.post(deed).status_code == 403
    client.force_login(cast.chairman)
    client.post(deed)
    assert StatusEntry.objects.get().category == "poor"
    assert "đã được ghi nhận" in client.post(deed, follow=True).content.decode()


def test_refused_deeds_say_why_on_the_page(cast: Cast, client: Client) -> None:
    empty = make_round(cast.commune, 2026, standards=["VN-2022"], day=date(2026, 11, 1))
    client.force_login(cast.officer)
    answer = client.post(reverse("reviews:classify", args=[empty.pk]), {"standard": "VN-2022"}, follow=True)
    assert "chưa có hộ nào" in answer.content.decode()
    list_households(actor=cast.officer, round=empty)


def test_the_standards_are_read_from_the_law_with_source_and_mark(cast: Cast, client: Client) -> None:
    """Decree 07/2021/NĐ-CP, article 3: 1.500.000 đ rural, 2.000.000 đ urban; Decree 351/2025/NĐ-CP from 2027."""
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:standards")).content.decode()
    for words in (
        "nông thôn: 1.500.000; thành thị: 2.000.000",
        "07/2021/NĐ-CP, Điều 3",
        "chưa đối chiếu văn bản gốc",
        "chưa có ngưỡng",
        "01/01/2027",
    ):
        assert words in page


def test_who_has_no_role_sees_nothing(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.nobody)
    for name in ("reviews:rounds", "reviews:standards", "reviews:open"):
        assert client.get(reverse(name)).status_code == 403
