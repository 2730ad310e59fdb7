"""The province's officer has the printed plan read, goes through it beside its text, and takes it over."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from thoatngheo.accounts.testing import Cast

from ..review.windows import Windows, follow, press, told
from .paper import FARMING, NUMBER, SCHOOL, printed

UPLOADED = date(2026, 1, 15)


def the_document_is_read(windows: Windows, cast: Cast) -> None:
    """A clerk's slip in the total row is found with its arithmetic, at its line, beside the text."""
    with windows.on(UPLOADED, cast.province_officer) as page:
        page.goto("/")
        follow(page, "Kế hoạch")
        windows.look(page, "Kế hoạch")
        told(page, "Chưa có kế hoạch nào")
        follow(page, "Đọc một văn bản đã có")
        windows.look(page, "Đọc văn bản kế hoạch")
        page.get_by_label("Tệp kế hoạch").set_input_files(
            {"name": "ke-hoach-27.txt", "mimeType": "text/plain", "buffer": printed(wrong=True)}
        )
        press(page, "Đọc và kiểm tra")
        told(page, "120 + 80 = 200, dòng tổng ghi 201")
        expect(page.locator("dl.facts")).to_contain_text(NUMBER)
        finding = page.locator(".findings li", has_text="dòng tổng ghi 201").get_by_role("link")
        line = page.locator(str(finding.get_attribute("href")))
        expect(line).to_contain_text("Chỉ tiêu giảm nghèo năm 2026" if "201" not in line.inner_text() else "201")
        windows.look(page)


def the_items_are_gone_through(windows: Windows, cast: Cast) -> None:
    """Each page once: what is sure by one button, the slip and the money by their forms; nothing enters before the last item is seen."""
    with windows.on(UPLOADED, cast.province_officer) as page:
        page.goto("/ke-hoach/doc/")
        follow(page, "ke-hoach-27.txt")
        follow(page, "Đối chiếu, đưa vào hệ thống")
        windows.look(page, "Kế hoạch của đơn vị nào?")
        press(page, "Bắt đầu đối chiếu")
        windows.look(page, "Đầu văn bản, căn cứ")
        keep_what_is_sure(page)
        follow(page, "Đưa vào hệ thống")
        press(page, "Đưa vào hệ thống")
        expect(page.get_by_role("alert")).to_contain_text("chưa xem")
        windows.look(page, "Đưa vào hệ thống")
        open_section(page, "Chỉ tiêu")
        windows.look(page, "Chỉ tiêu")
        keep_what_is_sure(page)
        open_section(page, "Bảng số liệu")
        the_slip_is_mended(windows, page)
        open_section(page, "Dự án, kinh phí")
        the_money_gets_its_line(windows, page)
        for title in ("Nhiệm vụ", "Ngày báo cáo, nơi nhận"):
            open_section(page, title)
            windows.look(page, title)
            keep_what_is_sure(page)


def keep_what_is_sure(page: Page) -> None:
    """One button for all that was read with certainty; then "Đúng" for each that is left."""
    sure = page.get_by_role("button", name="mục chắc từ 90 %")
    if sure.count():
        sure.click()
        told(page, "Đã xác nhận")
    while waiting := page.get_by_role("button", name="Đúng", exact=True).count():
        page.get_by_role("button", name="Đúng", exact=True).first.click()
        expect(page.get_by_role("button", name="Đúng", exact=True)).to_have_count(waiting - 1)


def open_section(page: Page, title: str) -> None:
    page.get_by_role("navigation", name="Các trang đối chiếu").get_by_role("link", name=title).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def the_slip_is_mended(windows: Windows, page: Page) -> None:
    windows.look(page, "Bảng số liệu")
    follow(page, "Sửa các dòng")
    windows.look(page)
    row = page.locator("details", has_text="Tổng cộng")
    row.get_by_label("Hộ nghèo đầu năm", exact=False).fill("200")
    press(page, "Lưu các dòng")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bảng số liệu")
    keep_what_is_sure(page)


def the_money_gets_its_line(windows: Windows, page: Page) -> None:
    """Catalogue, source, kind and unit of money are nobody's guess."""
    windows.look(page, "Dự án, kinh phí")
    told(page, "Còn thiếu")
    follow(page, "Sửa")
    choose(page, "Dự án trong danh mục", "Đa dạng hóa sinh kế")
    page.get_by_label("Đơn vị tiền").select_option(label="đồng")
    page.get_by_label("Nguồn vốn").select_option(label="Ngân sách trung ương")
    page.get_by_label("Loại vốn").select_option(label="Vốn sự nghiệp")
    windows.look(page)
    press(page, "Lưu, đã đúng")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dự án, kinh phí")
    told(page, "276.000.000")


def choose(page: Page, label: str, words: str) -> None:
    """The option that holds the words."""
    field = page.get_by_label(label)
    value = field.locator("option", has_text=words).first.get_attribute("value")
    field.select_option(value)


def the_plan_is_taken_over(windows: Windows, cast: Cast) -> None:
    with windows.on(UPLOADED, cast.province_officer) as page:
        page.goto("/ke-hoach/doc/")
        follow(page, "ke-hoach-27.txt")
        follow(page, "Đối chiếu, đưa vào hệ thống")
        press(page, "Bắt đầu đối chiếu")
        follow(page, "Đưa vào hệ thống")
        windows.look(page, "Đưa vào hệ thống")
        press(page, "Đưa vào hệ thống")
        told(page, "Đã đưa kế hoạch vào hệ thống")
        told(page, NUMBER)
        windows.look(page)
        follow(page, "Xem trong văn bản gốc")
        windows.look(page)
        page.go_back()
        follow(page, "Chỉ tiêu")
        windows.look(page)
        expect(page.get_by_role("row", name="Xã Hiếu Giang")).to_contain_text("1.800")
        told(page, SCHOOL)
        follow(page, "Nhiệm vụ")
        told(page, FARMING)
        windows.look(page)
