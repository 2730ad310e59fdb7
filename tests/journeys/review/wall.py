"""What hangs on the wall: posting, complaints, posting again."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .commune import COMPLAINS_RIGHTLY, COMPLAINS_WRONGLY, ESCAPES, NEWLY_POOR, POOR_INCOME, STAYS_POOR, Commune, Home
from .days import COMPLAINED, POSTED, POSTED_UNTIL, RECHECKED
from .listing import fill_in, open_round
from .windows import Windows, fetched, follow, press, told, words_of_pdf, work_off


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
