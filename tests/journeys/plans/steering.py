"""Targets of the issued plan are handed down, committed to, reported on; progress tells light and why."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from thoatngheo.accounts.testing import Cast

from ..review.windows import Windows, fetched, follow, press, told, words_of_docx
from .paper import NUMBER, SCHOOL
from .reading import choose

HANDED, SIGNED, REPORTED, COMPUTED = date(2026, 2, 2), date(2026, 2, 10), date(2026, 6, 10), date(2026, 6, 30)
DECREASE = "giảm hộ nghèo"


def open_plan(page: Page, tab: str) -> None:
    page.goto("/ke-hoach/")
    page.locator("main").get_by_role("row", name=NUMBER).get_by_role("link").first.click()
    page.get_by_role("navigation", name="Các phần của kế hoạch").get_by_role("link", name=tab, exact=True).click()


def a_target_is_handed_down(windows: Windows, cast: Cast) -> None:
    """Fifty households: one commune has no part yet and is named; then the parts make the whole."""
    with windows.on(HANDED, cast.province_officer) as page:
        open_plan(page, "Giao chỉ tiêu")
        windows.look(page)
        page.locator("main").get_by_role("row", name="chưa chia").get_by_role("link").first.click()
        page.get_by_label("Xã Hiếu Giang").fill("30")
        expect(page.locator("#hand-sum")).to_contain_text("Chưa giao: Xã Cam Lộ")
        windows.look(page)
        page.get_by_label("Xã Cam Lộ").fill("15")
        expect(page.locator("#hand-sum")).to_contain_text("thiếu 5")
        page.get_by_label("Xã Cam Lộ").fill("20")
        expect(page.locator("#hand-sum")).to_contain_text("khớp")
        press(page, "Lưu")
        windows.look(page)
        by_decision(page)
        press(page, "Lưu")
        told(page, "Đã lưu phần của các đơn vị")
        follow(page, SCHOOL)
        for commune in ("Xã Hiếu Giang", "Xã Cam Lộ"):
            page.get_by_label(commune).fill("92")
        by_decision(page)
        press(page, "Lưu")
        told(page, "Đã lưu phần của các đơn vị")
        follow(page, "Giao xuống các đơn vị")
        windows.look(page)
        press(page, "Giao xuống")
        told(page, "Đã giao chỉ tiêu cho 2 đơn vị")
        windows.look(page)


def by_decision(page: Page) -> None:
    """An issued plan changes only by a decision."""
    page.get_by_label("Số quyết định điều chỉnh").fill("31/QĐ-UBND")
    page.get_by_label("Ngày quyết định").fill("2026-02-02")
    page.get_by_label("Lý do điều chỉnh").fill("Giao chi tiết cho từng xã")


def the_chairman_signs(windows: Windows, cast: Cast) -> None:
    with windows.on(HANDED, cast.province_officer) as page:
        open_plan(page, "Cam kết")
        follow(page, "Đề nghị ký cam kết")
        page.get_by_label("Ký trước ngày").fill("2026-02-28")
        windows.look(page, "Đề nghị ký cam kết")
        press(page, "Đề nghị các đơn vị ký cam kết")
        told(page, "Đã đề nghị 2 đơn vị")
        windows.look(page)
    with windows.on(SIGNED, cast.chairman, phone=True) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        page.locator("main").get_by_role("link", name="cam kết").first.click()
        windows.look(page, "Cam kết của Xã Hiếu Giang")
        page.get_by_role("button", name="Ký cam kết").click()
        told(page, "Đã ký cam kết")
        told(page, "Phan Văn Ước")
        assert "Phan Văn Ước" in words_of_docx(fetched(page, "Word"))


def the_commune_reports(windows: Windows, cast: Cast) -> None:
    """What nobody but the commune can count: 80 of 92 per cent."""
    with windows.on(REPORTED, cast.officer) as page:
        open_plan(page, "Tiến độ")
        windows.look(page)
        follow(page, "Báo cáo kết quả")
        choose(page, "Chỉ tiêu", SCHOOL)
        choose(page, "Đơn vị", "Hiếu Giang")
        page.get_by_label("Đã đạt").fill("80")
        page.get_by_label("Theo báo cáo nào").fill("Báo cáo số 41/BC-UBND ngày 10/06/2026")
        windows.look(page)
        press(page, "Gửi báo cáo")
        told(page, "Đã ghi báo cáo của Xã Hiếu Giang")
        windows.look(page)


def progress_is_computed_and_read(windows: Windows, cast: Cast) -> None:
    with windows.on(COMPUTED, cast.province_officer) as page:
        open_plan(page, "Tiến độ")
        press(page, "Tính tiến độ")
        told(page, "Số liệu đến ngày 30/06/2026")
        windows.look(page)
        follow(page, "Xã Hiếu Giang", exact=False)
        row = page.locator("main").get_by_role("row", name=SCHOOL).first
        expect(row).to_contain_text("80 %")
        row.get_by_text("Vì sao").click()
        expect(row).to_contain_text("Khó đạt")
        expect(row).to_contain_text("Theo báo cáo của đơn vị, số đến 10/06/2026")
        windows.look(page)
        follow(page, "Một trang để in")
        windows.look(page)
