"""What each document of the review says, from frozen rows; in Word and PDF alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from thoatngheo.reviews.documents import certificates, decisions, letters, lists, minutes, postings, requests
from thoatngheo.reviews.documents.acts import bases, basis
from thoatngheo.reviews.documents.rows import Asked
from thoatngheo.reviews.documents.tests import samples
from vanban import Document, to_docx, to_pdf
from vanban.tests.reading import joined, pages, word, word_text

ALL: dict[str, Document] = {
    "mẫu 01": requests.review_request(samples.asked()),
    "mẫu 01 để trống": requests.review_request(Asked()),
    "mẫu 04": requests.escape_request(samples.asked()),
    "danh sách rà soát": lists.review_list(samples.REVIEW, samples.OFFICE, samples.SIGNED, samples.listed()),
    "biên bản": minutes.minutes(samples.met()),
    "niêm yết": postings.posted_list(samples.posted()),
    "quyết định": decisions.decision(samples.ruling()),
    "hủy bỏ": decisions.withdrawal(samples.withdrawing()),
    "giấy chứng nhận": certificates.certificate(samples.certified()),
    "không công nhận": letters.refusal(samples.told("refused")),
    "thoát nghèo": letters.escape(samples.told("escaped_poverty")),
    "biểu 15": lists.member_list(
        samples.REVIEW, samples.OFFICE, poor=True, day=samples.SIGNED, homes=[(samples.home(), "mới", frozenset({"merit"}))]
    ),
}


def text(name: str) -> str:
    return joined(word_text(to_docx(ALL[name])))


@pytest.mark.parametrize("name", list(ALL))
def test_every_document_says_the_same_in_word_and_pdf(name: str) -> None:
    in_pdf = joined("\n".join(page.text for page in pages(to_pdf(ALL[name]))))
    words = [word for word in text(name).replace("☐", "").replace("☒", "").split() if word.strip("….")]
    assert [word for word in words if word not in in_pdf] == []


@pytest.mark.parametrize("name", list(ALL))
def test_every_document_cites_decision_24_or_is_a_list(name: str) -> None:
    assert "24/2021/QĐ-TTg" in text(name) or ALL[name].kind.startswith("DANH SÁCH")


def test_a_posted_list_shows_number_head_hamlet_and_category_and_nothing_else_of_a_household() -> None:
    """Only the result is posted; no ID number, health or disability (law notes, §8)."""
    table = word(to_docx(ALL["niêm yết"])).tables[1]
    assert [cell.text for cell in table.rows[0].cells] == ["STT", "Họ và tên chủ hộ", "Thôn, tổ dân phố", "Kết quả rà soát"]


def test_a_posted_list_names_its_two_places_its_days_and_how_to_complain() -> None:
    """Three working days at two places; a re-check within seven (QĐ 24/2021/QĐ-TTg, Điều 4)."""
    said = text("niêm yết")
    assert "từ ngày 02 tháng 11 năm 2026 đến hết ngày 04 tháng 11 năm 2026 (3 ngày làm việc)" in said
    assert "nhà văn hóa thôn Ruộng; trụ sở Ủy ban nhân dân xã Hướng Hiệp" in said
    assert "tối đa 7 ngày làm việc" in said
    assert "NY-4F7K-2Q9T" in said


def test_minutes_are_made_out_in_two_copies_with_votes_and_three_signing_places() -> None:
    """Two copies, signed by chair, secretary and representatives of the households (Điều 4; Phụ lục V)."""
    said = text("biên bản")
    assert "lập thành 02 bản" in said
    assert "1 Hồ Thị Mơ 1 Hộ nghèo 38 2 Đồng ý" in said
    assert "1 hộ được đồng ý; 1 hộ chưa được đồng ý" in said
    assert all(place in said for place in ("THƯ KÝ", "ĐẠI DIỆN CÁC HỘ", "CHỦ TRÌ"))


def test_the_decision_counts_its_parts_and_lists_new_stayed_and_returned_households() -> None:
    said = text("quyết định")
    assert "Hộ nghèo: 3 hộ, 9 khẩu" in said
    assert "Hộ thoát nghèo: 1 hộ" in said
    assert "Kèm theo Quyết định số 07/QĐ-UBND ngày 09 tháng 12 năm 2026 của Chủ tịch Ủy ban nhân dân xã Hướng Hiệp" in said
    assert all(f"Hộ nghèo {word}" in said for word in ("Tiếp tục", "Mới", "Tái nghèo"))


def test_a_refused_household_is_not_in_the_decision_and_gets_its_reasons_by_letter() -> None:
    """Not eligible: a written answer with reasons (QĐ 24/2021/QĐ-TTg, Điều 4)."""
    assert "Hồ Thị Mơ 7" not in text("quyết định")
    assert "Lý do: thu nhập bình quân cao hơn mức chuẩn." in text("không công nhận")


def test_a_withdrawal_cites_the_old_decision_and_its_reason() -> None:
    said = text("hủy bỏ")
    assert "Hủy bỏ Quyết định số 07/QĐ-UBND ngày 09 tháng 12 năm 2026" in said
    assert "Lý do: Danh sách ghi nhầm hộ đã chuyển đi." in said


def test_the_escape_starts_thirty_six_months() -> None:
    assert "36 tháng kể từ ngày ký" in text("thoát nghèo")


def test_the_certificate_shows_the_fields_that_were_seen_and_the_number_only_as_it_was_given() -> None:
    """Law notes §3.3: commune, number …/GCN-HN.HCN, household, ethnicity, ID, residence, members."""
    said = text("giấy chứng nhận")
    assert "Số: 15/GCN-HN.HCN" in said
    assert "*********456" in said
    assert "Hồ Văn Ưng Bru - Vân Kiều Vợ, chồng 1968" in said


def test_a_deputy_signs_on_the_chairmans_behalf() -> None:
    said = joined(word_text(to_docx(decisions.decision(samples.ruling(signer_office="Phó Chủ tịch", signer="Hồ Thị Bé")))))
    assert "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in said


def test_a_decision_without_a_number_leaves_room_for_number_and_day() -> None:
    said = joined(word_text(to_docx(decisions.decision(samples.ruling(number=None, day=None)))))
    assert "Số: /QĐ-UBND" in said
    assert "ngày … tháng … năm …" in said


def test_two_standards_get_two_columns_in_minutes_and_on_the_wall() -> None:
    """Autumn 2026: one survey, two result lists."""
    both = ("Chuẩn 2022", "Chuẩn 2027")
    vote = replace(samples.met().votes[0], results=("Hộ nghèo", "Hộ cận nghèo"))
    said = joined(word_text(to_docx(minutes.minutes(replace(samples.met(), standards=both, votes=(vote,))))))
    assert "Chuẩn 2022 Chuẩn 2027" in said
    assert "Hồ Thị Mơ 1 Hộ nghèo Hộ cận nghèo 38" in said
    rows = tuple(replace(row, results=("Hộ nghèo", "Hộ cận nghèo")) for row in samples.posted().rows)
    assert "Chuẩn 2022 Chuẩn 2027" in joined(word_text(to_docx(postings.posted_list(replace(samples.posted(), standards=both, rows=rows)))))


def test_acts_are_cited_with_their_day_and_issuer_once_each() -> None:
    assert basis("24/2021/QĐ-TTg").startswith("Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ")
    assert len(bases("24/2021/QĐ-TTg; 351/2025/NĐ-CP", "VN-2027")) == 2
    assert basis("99/2030/QĐ-TTg") == "Căn cứ văn bản số 99/2030/QĐ-TTg"


def test_no_document_knows_todays_date() -> None:
    assert ALL["quyết định"].day == date(2026, 12, 9)
    assert to_docx(ALL["quyết định"]) == to_docx(decisions.decision(samples.ruling()))
