"""The decision: refused too early, returned once, signed; its papers."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from .commune import COMPLAINS_RIGHTLY, ESCAPES, NEWLY_POOR, REFUSED, STAYS_POOR, Commune
from .days import POSTED_AGAIN_UNTIL, PREPARED, SIGNED, TOO_EARLY
from .listing import open_round
from .windows import Windows, fetched, follow, press, told, words_of_docx, words_of_pdf


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
