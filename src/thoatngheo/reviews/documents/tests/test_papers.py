"""Documents of a review: who may fetch which, what they say, everything at once, and what is left behind."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django.fixtures import Settings

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core.jobs.running import run
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Disclosure
from thoatngheo.reviews.decisions.models import Certificate, Decision
from thoatngheo.reviews.documents import bundle
from thoatngheo.reviews.documents import jobs as paper_jobs
from thoatngheo.reviews.documents.services.papers import ask_for_certificates, ask_for_papers
from thoatngheo.reviews.documents.testing import make_review, make_template
from thoatngheo.reviews.rounds.models import Round
from vanban.tests.reading import joined, pages, word_text

OUTCOMES = ["poor", "near_poor", "escaped_poverty", "refused"]


@pytest.fixture
def review(cast: Cast, settings: Settings, tmp_path: Path) -> tuple[Round, Decision]:
    settings.MEDIA_ROOT = tmp_path
    return make_review(cast.commune, cast.officer, OUTCOMES)


def fetch(user: User, name: str, key: object, method: str = "get") -> Any:
    client = Client()
    client.force_login(user)
    return getattr(client, method)(reverse(f"reviews:{name}", args=[key]))


def text_of(user: User, name: str, key: object, method: str = "get") -> str:
    """The words of a document, in Word and in PDF alike."""
    in_word = joined(word_text(fetch(user, f"{name}_docx", key, method).content))
    in_pdf = joined("\n".join(page.text for page in pages(fetch(user, f"{name}_pdf", key, method).content)))
    assert [word for word in in_word.split() if word not in in_pdf and word not in "☐☒"] == []
    return in_word


def test_every_document_of_a_decided_review_is_fetched_as_word_and_pdf(cast: Cast, review: tuple[Round, Decision]) -> None:
    round, decision = review
    assert "Hộ gia đình cần rà soát" in text_of(cast.officer, "review_list", round.pk)
    assert "38 2 Đồng ý" in text_of(cast.officer, "minutes", round.meetings.get().pk)
    assert "NY-19429" in text_of(cast.officer, "posted_list", round.postings.get().pk)
    assert "Số: 07/QĐ-UBND" in text_of(cast.chairman, "decision_paper", decision.pk)
    assert "Hồ Thị Mơ 1" in text_of(cast.officer, "poor_details", decision.pk)
    assert "Hồ Thị Mơ 2" in text_of(cast.officer, "near_poor_details", decision.pk)
    assert "GCN-HN.HCN" in text_of(cast.officer, "certificate_paper", decision.certificates.get(number=1).pk)
    assert "thu nhập cao hơn mức chuẩn" in text_of(cast.officer, "letter", decision.items.get(outcome="refused").pk)
    assert "36 tháng" in text_of(cast.officer, "letter", decision.items.get(outcome="escaped_poverty").pk)


def test_a_request_is_filled_with_what_the_registry_knows_of_the_household(cast: Cast, review: tuple[Round, Decision]) -> None:
    household = review[1].items.get(outcome="poor").household
    said = text_of(cast.officer, "request", household.pk)
    assert "Hồ Thị Mơ 1" in said
    assert "Bru - Vân Kiều" in said
    assert "Công nhận hộ thoát nghèo" in text_of(cast.officer, "escape_request", household.pk)


@pytest.mark.django_db
@pytest.mark.parametrize("name", ["blank_request_docx", "blank_request_pdf", "blank_escape_request_docx", "blank_escape_request_pdf"])
def test_blank_forms_are_open_to_everybody(name: str) -> None:
    assert Client().get(reverse(f"reviews:{name}")).status_code == 200


def test_national_ids_are_masked_on_a_certificate(cast: Cast, review: tuple[Round, Decision]) -> None:
    certificate = Certificate.objects.get(number=1)
    said = text_of(cast.officer, "certificate_paper", certificate.pk)
    assert "019429000001" not in said
    assert "*********001" in said
    assert not Disclosure.objects.exists()


def test_the_officer_gets_a_certificate_with_the_number_in_full_and_the_look_is_recorded(
    cast: Cast, review: tuple[Round, Decision]
) -> None:
    certificate = Certificate.objects.get(number=1)
    assert "019429000001" in text_of(cast.officer, "full_certificate", certificate.pk, "post").replace(" ", "")
    looks = Disclosure.objects.filter(what="national_id", user=cast.officer)
    assert {look.household_id for look in looks} == {certificate.household_id}
    assert "giấy chứng nhận" in looks[0].reason


@pytest.mark.parametrize("who", ["chairman", "auditor", "province_officer", "hamlet_head", "other_officer"])
def test_nobody_but_the_communes_officer_gets_the_number_in_full(who: str, cast: Cast, review: tuple[Round, Decision]) -> None:
    answer = fetch(getattr(cast, who), "full_certificate_pdf", Certificate.objects.get(number=1).pk, "post")
    assert answer.status_code in {403, 404}
    assert not Disclosure.objects.exists()


@pytest.mark.parametrize(
    ("who", "name", "allowed"),
    [
        ("officer", "certificate_paper_pdf", True),
        ("auditor", "certificate_paper_pdf", True),
        ("province_officer", "certificate_paper_pdf", False),
        ("hamlet_head", "certificate_paper_pdf", False),
        ("other_officer", "certificate_paper_pdf", False),
        ("reviewer", "certificate_paper_pdf", False),
    ],
)
def test_certificates_are_fetched_by_the_communes_own_people_and_the_auditor(
    who: str, name: str, allowed: bool, cast: Cast, review: tuple[Round, Decision]
) -> None:
    answer = fetch(getattr(cast, who), name, Certificate.objects.get(number=1).pk)
    assert (answer.status_code == 200) is allowed


def test_documents_stay_vietnamese_on_an_english_screen(cast: Cast, review: tuple[Round, Decision]) -> None:
    client = Client(headers={"accept-language": "en"})
    client.cookies["django_language"] = "en"
    client.force_login(cast.officer)
    data = client.get(reverse("reviews:decision_paper_docx", args=[review[1].pk])).content
    assert "Hộ nghèo" in word_text(data)
    assert "Poor" not in word_text(data)


def test_no_cache_keeps_a_document(cast: Cast, review: tuple[Round, Decision]) -> None:
    answer = fetch(cast.officer, "decision_paper_pdf", review[1].pk)
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="quyet-dinh-07.pdf"'


def names_in(job: Job) -> list[str]:
    with zipfile.ZipFile(bundle.file_of(str(job.pk), "zip")) as package:
        return package.namelist()


def test_everything_of_a_round_comes_as_one_zip_in_the_order_of_the_law(cast: Cast, review: tuple[Round, Decision]) -> None:
    job = run(str(ask_for_papers(actor=cast.officer, round=review[0]).pk))
    assert job.state == Job.State.DONE, job.message
    names = names_in(job)
    assert [name.split("/")[0].split(".")[0] for name in names] == sorted(name.split("/")[0].split(".")[0] for name in names)
    folders = {name.split("/")[0] for name in names if "/" in name}
    assert folders == {
        "02-bien-ban", "03-niem-yet", "04-quyet-dinh", "05-giay-chung-nhan", "06-khong-cong-nhan", "07-thoat-ngheo",
        "08-danh-sach-chi-tiet",
    }  # fmt: skip
    assert "05-giay-chung-nhan/quyet-dinh-07/0001-ho-thi-mo-1.docx" in names
    assert "05-giay-chung-nhan/quyet-dinh-07/tat-ca.pdf" in names
    assert job.result is not None
    assert job.result["files"] == len(names)


def test_the_zip_is_fetched_by_whoever_asked_and_by_nobody_else(cast: Cast, review: tuple[Round, Decision]) -> None:
    job = run(str(ask_for_papers(actor=cast.officer, round=review[0]).pk))
    answer = fetch(cast.officer, "written_file", job.pk)
    data = b"".join(answer.streaming_content)
    assert zipfile.is_zipfile(BytesIO(data))
    assert fetch(cast.chairman, "written_file", job.pk).status_code == 404


def test_a_worker_that_was_killed_goes_on_after_the_last_piece_and_doubles_nothing(
    cast: Cast, review: tuple[Round, Decision], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_jobs, "AT_A_TIME", 3)
    whole = run(str(ask_for_papers(actor=cast.officer, round=review[0]).pk))
    job = ask_for_papers(actor=cast.officer, round=review[0])
    made: list[int] = []
    put = bundle.put

    def put_until_killed(folder: Path, place: int, piece: bundle.Piece) -> None:
        if place == 7 and 7 not in made:
            made.append(place)
            raise KeyboardInterrupt
        made.append(place)
        put(folder, place, piece)

    monkeypatch.setattr(bundle, "put", put_until_killed)
    with pytest.raises(KeyboardInterrupt):
        run(str(job.pk))
    job.refresh_from_db()
    assert job.cursor == 6
    done = run(str(job.pk))
    assert done.state == Job.State.DONE
    assert sorted(set(made)) == list(range(len(names_in(whole))))
    assert [place for place in made if made.count(place) > 1] == [6, 7, 6, 7]
    one, other = (bundle.file_of(str(each.pk), "zip").read_bytes() for each in (whole, done))
    assert one == other


def test_the_file_goes_after_a_day(cast: Cast, review: tuple[Round, Decision]) -> None:
    job = run(str(ask_for_papers(actor=cast.officer, round=review[0]).pk))
    paper_jobs.remove(job=str(job.pk))
    assert not bundle.file_of(str(job.pk), "zip").exists()
    answer = fetch(cast.officer, "written_file", job.pk)
    assert answer.status_code == 404
    assert "24 giờ" in answer.content.decode()


def test_certificates_of_a_decision_come_as_one_pdf(cast: Cast, review: tuple[Round, Decision]) -> None:
    job = run(str(ask_for_certificates(actor=cast.officer, decision=review[1]).pk))
    found = pages(bundle.file_of(str(job.pk), "pdf").read_bytes())
    assert ["01/GCN-HN.HCN" in found[0].text, "02/GCN-HN.HCN" in found[1].text] == [True, True]


def test_a_decision_without_certificates_says_so(cast: Cast, review: tuple[Round, Decision]) -> None:
    decision = review[1]
    other = Decision.objects.create(
        round=decision.round, unit=decision.unit, path=decision.path, standard="VN-2027", prepared_by=cast.officer
    )
    with pytest.raises(Problem) as refused:
        ask_for_certificates(actor=cast.officer, decision=other)
    assert refused.value.code == "reviews.paper.no_certificates"


@pytest.mark.parametrize("who", ["province_officer", "auditor", "hamlet_head", "other_officer", "administrator"])
def test_everything_at_once_is_for_the_communes_officer_and_chairman(who: str, cast: Cast, review: tuple[Round, Decision]) -> None:
    with pytest.raises(Problem) as refused:
        ask_for_papers(actor=getattr(cast, who), round=review[0])
    assert refused.value.code == "core.denied"


def test_the_page_of_documents_lists_each_with_both_forms(cast: Cast, review: tuple[Round, Decision]) -> None:
    answer = fetch(cast.officer, "papers", review[0].pk)
    html = answer.content.decode()
    assert reverse("reviews:minutes_docx", args=[review[0].meetings.get().pk]) in html
    assert reverse("reviews:decision_paper_pdf", args=[review[1].pk]) in html
    assert "Hồ Thị Mơ 1" in html


def test_an_offices_own_template_takes_the_place_of_our_look_in_word_only(cast: Cast, review: tuple[Round, Decision]) -> None:
    make_template(
        cast.commune, cast.officer, "certificate", "GIẤY CỦA XÃ: {{ chu_ho }}, {{ phan_loai }}, {{ so_dinh_danh }}",
        "{%p for nguoi in thanh_vien %}", "+ {{ nguoi.ho_ten }}", "{%p endfor %}",
    )  # fmt: skip
    certificate = Certificate.objects.get(number=1)
    said = word_text(fetch(cast.officer, "certificate_paper_docx", certificate.pk).content)
    assert "GIẤY CỦA XÃ: Hồ Thị Mơ 1, hộ nghèo, *********001" in said
    assert "+ Hồ Văn Ưng" in said
    assert "GIẤY CHỨNG NHẬN" in pages(fetch(cast.officer, "certificate_paper_pdf", certificate.pk).content)[0].text


def test_the_province_reads_minutes_lists_and_decisions_with_masked_names(cast: Cast, review: tuple[Round, Decision]) -> None:
    round, decision = review
    for name, key in (("minutes", round.meetings.get().pk), ("posted_list", round.postings.get().pk), ("decision_paper", decision.pk)):
        said = text_of(cast.province_officer, name, key)
        assert "Hồ T. M. 1." in said, name
        assert "Hồ Thị Mơ" not in said, name
        assert "Hồ Thị Mơ 1" in text_of(cast.officer, name, key), name
