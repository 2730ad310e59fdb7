"""A whole commune's yearly review in the browser, from the province's opening to the published figures.

As QĐ 24/2021/QĐ-TTg, Điều 4 wants it: list, Phiếu B, classification, village meeting, posting, complaint, decision.
Everything a page offers is done by clicking and typing; only the worker's jobs are run by the test itself.
"""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection, transaction
from playwright.sync_api import Locator, Page, expect

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.chain import verify
from thoatngheo.core.codes import show_code
from thoatngheo.reviews.models import Case, Decision, Round

from .commune import (
    COMPLAINS_RIGHTLY,
    COMPLAINS_WRONGLY,
    ESCAPES,
    GOOD_INCOME,
    NEWLY_POOR,
    POOR_INCOME,
    REFUSED,
    STAYS_POOR,
    TOO_MANY_SIGNS,
    Commune,
    Home,
    make_commune,
)  # fmt: skip
from .conftest import LooksFine, PageAs
from .windows import Windows, fetched, follow, press, told, words_of_docx, words_of_pdf, work_off

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
OPENED, ASKED, SURVEYED, CLASSIFIED = date(2026, 9, 3), date(2026, 9, 10), date(2026, 10, 15), date(2026, 10, 16)
INVITED, FIRST_MEETING, SURVEYED_AGAIN, SECOND_MEETING = date(2026, 10, 19), date(2026, 10, 21), date(2026, 10, 22), date(2026, 10, 27)
POSTED, POSTED_UNTIL, COMPLAINED, RECHECKED = date(2026, 10, 29), date(2026, 11, 3), date(2026, 10, 30), date(2026, 11, 5)
TOO_EARLY, POSTED_AGAIN_UNTIL, PREPARED, SIGNED = date(2026, 11, 9), date(2026, 11, 10), date(2026, 11, 11), date(2026, 11, 12)
PUBLISHED = date(2026, 11, 20)
CHOICE = "Một lần rà soát, hai danh sách: khép lại năm 2026 theo chuẩn cũ, mở năm 2027 theo chuẩn mới."


@pytest.fixture
def commune(cast: Cast) -> Commune:
    return make_commune(cast)


@pytest.fixture
def windows(page_as: PageAs, looks_fine: LooksFine) -> Windows:
    return Windows(page_as, looks_fine)


def test_a_commune_reviews_its_households(windows: Windows, commune: Commune) -> None:
    the_province_opens_the_campaign(windows, commune)
    households_ask_for_a_review(windows, commune)
    the_officer_assigns_a_reviewer(windows, commune)
    households_are_surveyed(windows, commune)
    the_officer_classifies(windows, commune, CLASSIFIED, 6)
    a_meeting_fails_and_is_held_again(windows, commune)
    the_lists_are_posted(windows, commune)
    two_households_complain(windows, commune)
    no_decision_before_the_posting_has_ended(windows, commune)
    the_province_and_the_front_say_something(windows, commune)
    the_chairman_returns_once_and_signs(windows, commune)
    the_papers_are_written(windows, commune)
    the_figures_say_what_happened(windows, commune)
    the_province_publishes(windows, commune)
    the_ledger_proves_it(windows)


def the_province_opens_the_campaign(windows: Windows, commune: Commune) -> None:
    with windows.on(OPENED, commune.cast.province_officer) as page:
        page.goto("/")
        follow(page, "Đợt rà soát")
        windows.look(page, "Đợt rà soát")
        follow(page, "Mở đợt rà soát")
        windows.look(page, "Mở đợt rà soát")
        page.get_by_label("Ngày bắt đầu").fill("2026-09-03")
        page.get_by_label("Ngày chốt số liệu").fill("2026-10-15")
        page.get_by_label("Vì sao chọn các chuẩn này").fill(CHOICE)
        press(page, "Mở đợt và lập danh sách hộ")
        told(page, "Đã mở đợt cho 2 đơn vị")
        told(page, CHOICE)
        work_off()
        page.reload()
        windows.look(page)
        follow(page, "Xã Hiếu Giang")
        windows.look(page)
    held = Round.objects.get(unit=commune.cast.commune, year=2026)
    assert held.standards == ["VN-2022", "VN-2027"]
    assert set(heads_of(held)) == {STAYS_POOR.head, ESCAPES.head, COMPLAINS_RIGHTLY.head, COMPLAINS_WRONGLY.head}


def heads_of(held: Round) -> list[str]:
    return list(Case.objects.filter(round=held).values_list("household__head_name", flat=True))


def households_ask_for_a_review(windows: Windows, commune: Commune) -> None:
    """Mẫu 01 and Phiếu A: fewer than four signs and the household is listed; with five it gets an answer."""
    asking = ((NEWLY_POOR, 2, "Đưa vào danh sách"), (TOO_MANY_SIGNS, 5, "Không đưa vào danh sách"), (REFUSED, 1, "Đưa vào danh sách"))
    with windows.on(ASKED, commune.cast.officer) as page:
        for home, signs, outcome in asking:
            page.goto("/giay-de-nghi/")
            follow(page, "Ghi giấy đề nghị")
            page.get_by_label("Tìm hộ").fill(home.head)
            press(page, "Tìm")
            windows.look(page, "Ghi giấy đề nghị")
            press(page, "Ghi giấy đề nghị")
            page.get_by_label("Số dấu hiệu").fill(str(signs))
            press(page, "Lưu")
            windows.look(page, home.head)
            told(page, outcome)
        page.goto("/giay-de-nghi/")
        windows.look(page, "Giấy đề nghị")


def the_officer_assigns_a_reviewer(windows: Windows, commune: Commune) -> None:
    with windows.on(ASKED, commune.cast.officer) as page:
        open_round(page)
        follow(page, "Danh sách hộ")
        windows.look(page, "Danh sách hộ rà soát")
        follow(page, "Phân công rà soát viên")
        page.get_by_label("Thôn, tổ dân phố").select_option(label="Thôn Tân Hiếu")
        page.get_by_label("Rà soát viên").select_option(label="Hồ Thị Lý")
        page.get_by_label("Hạn").fill("20/10/2026")
        press(page, "Phân công")
        windows.look(page, "Phân công rà soát viên")
        expect(page.get_by_role("row", name="Thôn Tân Hiếu")).to_contain_text("Hồ Thị Lý")


def households_are_surveyed(windows: Windows, commune: Commune) -> None:
    """The reviewer one household on the phone, the officer the others."""
    with windows.on(SURVEYED, commune.cast.reviewer, phone=True) as page:
        page.goto("/ho-toi-ra-soat/")
        windows.look(page, "Hộ tôi rà soát")
        heads = page.locator("tbody th a").all_inner_texts()
        assert set(heads) == {STAYS_POOR.head, ESCAPES.head, NEWLY_POOR.head}
        follow(page, STAYS_POOR.head)
        windows.look(page, "Phiếu B")
        fill_in(page, STAYS_POOR, POOR_INCOME)
        parent, child = page.locator("details.member").nth(0), page.locator("details.member").nth(1)
        parent.get_by_label("Việc làm").select_option(label="Muốn làm mà chưa có việc")
        answer(parent, "Có khả năng lao động", "Có")
        child.locator("summary").click()
        answer(child, "Trẻ thấp còi", "Có")
        press(page, "Lưu phiếu")
        told(page, "Đã lưu Phiếu B")
        windows.look(page, STAYS_POOR.head)
    with windows.on(SURVEYED, commune.cast.officer) as page:
        survey(page, NEWLY_POOR, POOR_INCOME)
        for home in (ESCAPES, COMPLAINS_RIGHTLY, COMPLAINS_WRONGLY, REFUSED):
            survey(page, home, GOOD_INCOME)
        windows.look(page, REFUSED.head)


def survey(page: Page, home: Home, income: str) -> None:
    open_case(page, home)
    follow(page, "Ghi Phiếu B")
    fill_in(page, home, income)
    press(page, "Lưu phiếu")
    told(page, "Đã lưu Phiếu B")


def fill_in(page: Page, home: Home, income: str) -> None:
    page.get_by_label("Rà soát viên", exact=True).fill("Hồ Thị Lý")
    page.get_by_label("Người cung cấp thông tin").fill(home.head)
    page.get_by_label("Thu nhập bình quân đầu người một tháng").fill(income)


def answer(part: Locator, question: str, word: str) -> None:
    part.get_by_role("group", name=question).get_by_label(word, exact=True).check()


def the_officer_classifies(windows: Windows, commune: Commune, day: date, households: int) -> None:
    with windows.on(day, commune.cast.officer) as page:
        open_round(page)
        follow(page, "Danh sách hộ")
        press(page, f"Phân loại {households} hộ đã thu thập")
        work_off()
        open_round(page)
        windows.look(page)
        follow(page, "Danh sách hộ")
        windows.look(page, "Danh sách hộ rà soát")


def open_round(page: Page) -> None:
    held = Round.objects.get(unit__code="19429", year=2026)
    page.goto(f"/dot-ra-soat/{held.pk}/")


def open_case(page: Page, home: Home) -> None:
    open_round(page)
    follow(page, "Danh sách hộ")
    follow(page, home.head)


def a_meeting_fails_and_is_held_again(windows: Windows, commune: Commune) -> None:
    """Fewer than half of those ATTENDING agree about one household, though more than half of those who raised a hand."""
    with windows.on(INVITED, commune.cast.officer) as page:
        for hamlet in ("Thôn Tân Hiếu", "Thôn Tân Phú"):
            invite(page, hamlet, FIRST_MEETING)
        windows.look(page, "Họp Thôn Tân Phú")
    with windows.on(FIRST_MEETING, commune.cast.hamlet_head) as page:
        write_minutes(windows, page, {NEWLY_POOR: (18, 12)})
        told(page, NEWLY_POOR.head)  # the page says who has to be met about again before it is closed
        windows.look(page, "Họp Thôn Tân Hiếu")
        press(page, "Kết thúc cuộc họp")
        windows.look(page, "Họp Thôn Tân Hiếu")
        told(page, "2 hộ được thông qua, 1 hộ phải rà soát lại và họp lại")
        minutes = words_of_docx(fetched(page, "Biên bản (Word)"))
        for words in ("BIÊN BẢN", NEWLY_POOR.head, "18", "Trần Văn Toàn", "Cộng hòa xã hội chủ nghĩa Việt Nam".upper()):
            assert words in minutes
    with windows.on(FIRST_MEETING, commune.second_head) as page:
        write_minutes(windows, page, {})
        press(page, "Kết thúc cuộc họp")
        told(page, "3 hộ được thông qua")
    with windows.on(SURVEYED_AGAIN, commune.cast.officer) as page:
        survey(page, NEWLY_POOR, POOR_INCOME)
    the_officer_classifies(windows, commune, SURVEYED_AGAIN, 1)
    with windows.on(SURVEYED_AGAIN, commune.cast.officer) as page:
        open_meetings(page)
        windows.look(page, "Họp thôn")
        invite(page, "Thôn Tân Hiếu", SECOND_MEETING)
    with windows.on(SECOND_MEETING, commune.cast.hamlet_head) as page:
        write_minutes(windows, page, {NEWLY_POOR: (20, 12)})
        press(page, "Kết thúc cuộc họp")
        told(page, "1 hộ được thông qua, 0 hộ phải rà soát lại")


def open_meetings(page: Page) -> None:
    open_round(page)
    follow(page, "Lập cuộc họp")


def invite(page: Page, hamlet: str, day: date) -> None:
    open_meetings(page)
    follow(page.get_by_role("row", name=hamlet), "Mời họp", exact=False)
    page.get_by_label("Ngày họp").fill(f"{day:%d/%m/%Y}")
    page.get_by_label("Giờ họp").fill("19:30")
    press(page, "Mời họp")
    told(page, "Đã mời họp")


def write_minutes(windows: Windows, page: Page, counts: dict[Home, tuple[int, int]]) -> None:
    """Forty came; everybody agrees but where `counts` says otherwise. Ends on the page that asks whether to close."""
    open_meetings(page)
    follow(page, "Ghi kết quả họp", exact=False)
    page.get_by_label("Thư ký").fill("Hồ Thị Mai")
    page.get_by_label("Đại diện các hộ").fill("Lê Thị Bình, Hồ Văn Cam")
    page.get_by_label("Số hộ được mời").fill("60")
    page.get_by_label("Số người dự họp").fill("40")
    for home, (agree, disagree) in counts.items():
        page.get_by_label(f"Đồng ý: {home.head}", exact=True).fill(str(agree))
        page.get_by_label(f"Không đồng ý: {home.head}", exact=True).fill(str(disagree))
    press(page, "Mọi người đồng ý")
    told(page, "Đã lưu nháp")
    windows.look(page, "Họp")
    press(page, "Lưu và kết thúc cuộc họp")


def the_lists_are_posted(windows: Windows, commune: Commune) -> None:
    """From Thursday: three working days with a weekend between; a passer-by checks the code and sees nobody's name."""
    with windows.on(POSTED, commune.cast.officer) as page:
        open_round(page)
        follow(page, "Niêm yết danh sách")
        windows.look(page, "Niêm yết")
        follow(page.get_by_role("row", name="Thôn Tân Hiếu"), "Niêm yết", exact=False)
        expect(page.get_by_label("Nơi niêm yết")).to_have_value("Nhà văn hóa Thôn Tân Hiếu\nTrụ sở UBND Xã Hiếu Giang")
        windows.look(page, "Niêm yết: Thôn Tân Hiếu")
        press(page, "Niêm yết")
        windows.look(page, "Danh sách niêm yết")
        told(page, f"từ {POSTED:%d/%m/%Y} đến hết {POSTED_UNTIL:%d/%m/%Y} (3 ngày làm việc)")
        code = page.locator("dd strong").first.inner_text()
        wall = words_of_pdf(fetched(page, "Bản in để treo (PDF)"))
        assert all(home.head in wall for home in (STAYS_POOR, ESCAPES, NEWLY_POOR))
        assert not any(number in wall for number in commune.national_ids())
        open_round(page)
        follow(page, "Niêm yết danh sách")
        follow(page, "Niêm yết ở mọi thôn")
        press(page, "Niêm yết")
        work_off()
        told(page, "Thôn Tân Phú")
        windows.look(page, "Niêm yết")
    with windows.on(POSTED, None, phone=True) as page:
        page.goto("/xac-minh/")
        page.get_by_label("Mã trên văn bản").fill(code.lower().replace("-", " "))
        press(page, "Kiểm tra")
        told(page, "Khớp với sổ")
        windows.look(page, "Kiểm tra mã")
        seen = page.content()
        assert not any(home.head in seen for home in commune.homes)


def two_households_complain(windows: Windows, commune: Commune) -> None:
    """One brings new facts and is right, one is not; both are posted again."""
    texts = {
        COMPLAINS_RIGHTLY: "Vợ tôi mất việc từ tháng 8, nhà không còn tiền gửi về.",
        COMPLAINS_WRONGLY: "Hộ tôi phải là hộ cận nghèo.",
    }
    with windows.on(COMPLAINED, commune.cast.officer) as page:
        for home, text in texts.items():
            open_round(page)
            follow(page, "Xem danh sách niêm yết")
            follow(page, "Thôn Tân Phú")
            follow(page.get_by_role("row", name=home.head), "Nhận khiếu nại", exact=False)
            page.get_by_label("Người khiếu nại").fill(home.head)
            page.get_by_label("Nội dung khiếu nại").fill(text)
            windows.look(page, "Nhận khiếu nại")
            press(page, "Ghi vào sổ khiếu nại")
            told(page, "Đã ghi khiếu nại số")
            windows.look(page, "Khiếu nại số")
    with windows.on(RECHECKED, commune.cast.officer) as page:
        recheck(windows, page, COMPLAINS_RIGHTLY, POOR_INCOME, "khiếu nại đúng")
        recheck(windows, page, COMPLAINS_WRONGLY, "", "giữ nguyên")
        open_round(page)
        windows.look(page)
        follow(page, "Niêm yết lại")
        windows.look(page, "Niêm yết")
        follow(page, "Niêm yết lại ở mọi thôn")
        press(page, "Niêm yết")
        work_off()
        follow(page, "Thôn Tân Phú")
        windows.look(page, "Danh sách niêm yết")


def recheck(windows: Windows, page: Page, home: Home, income: str, outcome: str) -> None:
    open_complaint(page, home)
    if income:
        follow(page, "Phiếu rà soát của hộ")
        fill_in(page, home, income)
        windows.look(page, "Phiếu B")
        press(page, "Lưu phiếu")
        told(page, "Đã lưu Phiếu B")
        open_complaint(page, home)
    follow(page, "Ghi kết quả phúc tra")
    page.get_by_label("Những người phúc tra").fill("Lê Thị Ánh, Hoàng Văn Lợi")
    page.get_by_label("Kết quả phúc tra").fill("Đã đến hộ, hỏi lại từng nguồn thu.")
    page.get_by_label("Trả lời người khiếu nại").fill("Thu nhập được tính lại theo lời khai và xác nhận của thôn.")
    press(page, "Ghi kết quả phúc tra")
    told(page, outcome)
    windows.look(page, "Khiếu nại số")


def open_complaint(page: Page, home: Home) -> None:
    open_round(page)
    follow(page, "Phúc tra khiếu nại")
    page.get_by_role("row", name=home.head).get_by_role("link").click()


def no_decision_before_the_posting_has_ended(windows: Windows, commune: Commune) -> None:
    with windows.on(TOO_EARLY, commune.cast.officer) as page:
        open_round(page)
        follow(page, "Lập quyết định")
        windows.look(page, "Quyết định")
        told(page, f"được niêm yết đến hết ngày {POSTED_AGAIN_UNTIL:%d/%m/%Y}")
        expect(page.get_by_role("link", name="Lập dự thảo quyết định")).to_have_count(0)
        page.goto(f"{page.url}lap/")  # an address kept from last year
        press(page, "Trình Chủ tịch ký")
        told(page, f"được niêm yết đến hết ngày {POSTED_AGAIN_UNTIL:%d/%m/%Y}")
        windows.look(page, "Lập dự thảo quyết định")


def the_province_and_the_front_say_something(windows: Windows, commune: Commune) -> None:
    """The province returns the round with a comment, the Front comments; the commune answers both before anything is signed."""
    with windows.on(TOO_EARLY, commune.cast.province_officer) as page:
        open_round(page)
        follow(page, "Trả lại kèm ý kiến")
        page.get_by_label("Nội dung").fill("Đề nghị xem lại biên bản họp lần hai của thôn Tân Hiếu.")
        press(page, "Trả lại kèm ý kiến")
        told(page, "Đã trả lại")
    with windows.on(TOO_EARLY, commune.front) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        follow(page, "Định kỳ hằng năm 2026, Xã Hiếu Giang")
        windows.look(page, "Định kỳ hằng năm 2026")
        follow(page, "Nêu ý kiến giám sát")
        page.get_by_label("Nội dung").fill("Đề nghị thông báo trên loa thêm một buổi tối.")
        windows.look(page, "Nêu ý kiến giám sát")
        press(page, "Gửi ý kiến")
        told(page, "Đã gửi ý kiến")
    with windows.on(TOO_EARLY, commune.cast.officer) as page:
        open_round(page)
        told(page, "Cấp trên đã trả lại đợt này kèm ý kiến")
        windows.look(page)
        for _ in range(2):
            follow(page.locator("#y-kien"), "Trả lời")
            page.get_by_label("Nội dung").fill("Đã xem lại và bổ sung theo ý kiến.")
            press(page, "Trả lời")
            told(page, "Đã trả lời.")
        expect(page.locator("#y-kien").get_by_role("link", name="Trả lời")).to_have_count(0)


def the_chairman_returns_once_and_signs(windows: Windows, commune: Commune) -> None:
    """Who prepares does not sign; the chairman returns the first draft with a reason. Two standards, two decisions."""
    prepare(windows, commune, PREPARED, 0)
    with windows.on(PREPARED, commune.cast.officer) as page:
        open_decision(page)
        expect(page.get_by_role("button", name="Ký quyết định")).to_have_count(0)
    with windows.on(PREPARED, commune.cast.chairman) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        open_decision(page)
        told(page, ESCAPES.head)
        windows.look(page, "Dự thảo")
        page.get_by_label("Lý do trả lại").fill("Ghi rõ căn cứ thu nhập của hộ Hồ Văn Bảy.")
        press(page, "Trả lại kèm lý do")
        told(page, "Đã trả lại dự thảo")
        windows.look(page)
    with windows.on(SIGNED, commune.cast.officer) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        open_decisions(page)
        told(page, "Ghi rõ căn cứ thu nhập")
    for number in (0, 1):
        prepare(windows, commune, SIGNED, number)
        with windows.on(SIGNED, commune.cast.chairman, phone=bool(number)) as page:
            open_decision(page)
            windows.look(page, "Dự thảo")
            press(page, "Ký quyết định")
            told(page, f"Đã ký Quyết định số 0{number + 1}/QĐ-UBND")
            windows.look(page, "Quyết định số")


def prepare(windows: Windows, commune: Commune, day: date, number: int) -> None:
    """The draft of the first or second list that can be drafted now."""
    with windows.on(day, commune.cast.officer) as page:
        open_decisions(page)
        page.locator("section").nth(number).get_by_role("link", name="Lập dự thảo quyết định").click()
        page.get_by_label("Gửi kèm Chủ tịch").fill("Hộ Hồ Văn Bảy đã phúc tra ngày 05/11/2026.")
        windows.look(page, "Lập dự thảo quyết định")
        press(page, "Trình Chủ tịch ký")
        told(page, "Đã trình Chủ tịch")


def open_decisions(page: Page) -> None:
    open_round(page)
    follow(page, "Xem quyết định")


def open_decision(page: Page) -> None:
    """The draft that waits."""
    open_decisions(page)
    page.locator(".notice").get_by_role("link", name="Dự thảo").click()


def the_papers_are_written(windows: Windows, commune: Commune) -> None:
    """Decision, certificate, refusal: in Word and PDF, with number and names."""
    with windows.on(SIGNED, commune.cast.officer) as page:
        open_decisions(page)
        follow(page, "01/QĐ-UBND")
        windows.look(page, "Quyết định số")
        for text in (words_of_docx(fetched(page, "Tải Word")), words_of_pdf(fetched(page, "Tải PDF"))):
            assert "01/QĐ-UBND" in text
            assert all(home.head in text for home in (STAYS_POOR, NEWLY_POOR, COMPLAINS_RIGHTLY))
            assert not any(number in text for number in commune.national_ids())
        open_round(page)
        follow(page, "Văn bản của đợt")
        page.locator("summary", has_text="Từng giấy chứng nhận").first.click()
        page.locator("summary", has_text="Thông báo gửi từng hộ").first.click()
        windows.look(page, "Văn bản")
        certificate = words_of_docx(fetched(page.locator("p", has_text=f". {STAYS_POOR.head}").first, "Tải bản Word"))
        assert STAYS_POOR.head in certificate
        assert "Hồ Thị Lan" in certificate
        refusal = words_of_pdf(fetched(page.locator("details p", has_text=f"{REFUSED.head}: Không công nhận").first, "Tải bản PDF"))
        assert REFUSED.head in refusal
        assert not any(number in certificate + refusal for number in commune.national_ids())


def the_figures_say_what_happened(windows: Windows, commune: Commune) -> None:
    """One escaped (followed for 36 months), one new, one refused; forms 2 and 3 balance, the reconciliation finds nothing."""
    with windows.on(SIGNED, commune.cast.officer) as page:
        page.goto("/ho-moi-thoat-ngheo/")
        windows.look(page, "mới thoát nghèo")
        expect(page.locator("tbody tr")).to_have_count(1)
        expect(page.get_by_role("row", name=ESCAPES.head)).to_contain_text("12/11/2029")
        poor = flows(windows, page, 2)
        assert (poor[1], poor[2] + poor[3] + poor[4], poor[5] + poor[6] + poor[7] + poor[8], poor[9]) == (3, 1, 1, 3)
        near = flows(windows, page, 3)
        assert (near[1], near[9]) == (1, 0)
        for each in (poor, near):
            assert each[9] == each[1] - each[2] - each[3] - each[4] + each[5] + each[6] + each[7] + each[8]
        page.goto("/bieu-mau/doi-chieu/?don_vi=19429&nam=2026")
        windows.look(page, "Đối chiếu các biểu")
        told(page, "đẳng thức đều khớp")
        page.goto("/ho/")
        page.get_by_label("Tên, mã hộ hoặc số định danh").fill(NEWLY_POOR.head)
        press(page, "Tìm")
        follow(page, NEWLY_POOR.head)
        windows.look(page, NEWLY_POOR.head)


def flows(windows: Windows, page: Page, form: int) -> dict[int, int]:
    """The sums of the form by column."""
    page.goto(f"/bieu-mau/?bieu={form}&don_vi=19429&nam=2026")
    windows.look(page)
    foot = page.locator(f"table[data-form='{form}'] tfoot tr").first
    return {column: int(foot.locator(f"[data-column=c{column}]").inner_text().replace(".", "") or 0) for column in range(1, 10)}


def the_province_publishes(windows: Windows, commune: Commune) -> None:
    with windows.on(PUBLISHED, commune.cast.province_officer) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        follow(page, "Xem các xã", exact=False)
        windows.look(page)
        follow(page, "Công bố 1 xã đã quyết định")
        windows.look(page, "Công bố kết quả")
        press(page, "Công bố")
        told(page, "Đã công bố kết quả của 1 xã")
        windows.look(page)


def the_ledger_proves_it(windows: Windows) -> None:
    """Nothing to find; then somebody with the database's keys changes a line of the decision, and the ledger names it."""
    assert list(verify()) == []
    decision = Decision.objects.get(number=1)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("ALTER TABLE reviews_decisionitem DISABLE TRIGGER USER")
        cursor.execute("UPDATE reviews_decisionitem SET category = 'near_poor' WHERE decision_id = %s AND number = 1", [decision.pk])
        cursor.execute("ALTER TABLE reviews_decisionitem ENABLE TRIGGER USER")
    finding = next(verify())
    assert finding.kind == "Quyết định"
    assert decision.code
    with windows.on(PUBLISHED, None, phone=True) as page:
        page.goto(f"/xac-minh/{show_code(decision.code)}/")
        told(page, "Không khớp với sổ")
        windows.look(page, "Kiểm tra mã")
