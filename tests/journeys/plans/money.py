"""The money of a line, with what the books refuse; an activity whose outputs are counted and whose beneficiaries are named."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page, expect

from thoatngheo.accounts.testing import Cast
from thoatngheo.registry.households.models import Household

from ..review.windows import Windows, fetched, follow, press, told, words_of_docx
from .reading import choose
from .steering import open_plan

PLANNED, ALLOCATED, SPENT, SERVED = date(2026, 1, 20), date(2026, 2, 5), date(2026, 5, 6), date(2026, 6, 1)
CATTLE, MEALS = "Đa dạng hóa sinh kế", "Cải thiện dinh dưỡng"
ACTIVITY = "Bổ sung đa vi chất cho trẻ em dưới 16 tuổi"
DECISION = "52/QĐ-UBND"


def the_catalogue_is_opened(windows: Windows, cast: Cast) -> None:
    """No decision names the projects of 2026–2035 yet: the province enters those of its plan, with their source."""
    with windows.on(PLANNED, cast.province_officer) as page:
        page.goto("/kinh-phi/")
        windows.look(page, "Kinh phí")
        follow(page, "Danh mục dự án")
        windows.look(page, "Danh mục dự án")
        for number, name in ((2, CATTLE), (3, MEALS)):
            follow(page, "Thêm dự án")
            choose(page, "Chương trình", "2026")
            page.get_by_label("Số của dự án").fill(str(number))
            page.get_by_label("Tên", exact=True).fill(name)
            page.get_by_label("Văn bản", exact=True).fill("Kế hoạch số 27/KH-UBND ngày 12/01/2026 của UBND tỉnh Quảng Trị")
            page.locator("main form button[type=submit]").click()
            told(page, name)


def two_lines_are_opened(windows: Windows, cast: Cast) -> None:
    with windows.on(PLANNED, cast.officer) as page:
        open_plan(page, "Kinh phí")
        windows.look(page)
        for name, amount in ((CATTLE, "300 triệu"), (MEALS, "100.000.000")):
            open_plan(page, "Kinh phí")
            follow(page, "Thêm dòng vốn")
            choose(page, "Dự án", name)
            page.get_by_label("Nguồn vốn").select_option(label="Ngân sách trung ương")
            page.get_by_label("Số kế hoạch").fill(amount)
            page.get_by_label("Ngày giao kế hoạch").fill("20/01/2026")
            windows.look(page)
            press(page, "Thêm dòng vốn")
            told(page, "Các khoản đã ghi")
        windows.look(page)


def open_line(page: Page, number: int) -> None:
    open_plan(page, "Kinh phí")
    follow(page, f"Dòng vốn của dự án {number}")


def record(page: Page, stage: str, amount: str, on: date) -> None:
    follow(page, "Ghi số tiền")
    page.get_by_label("Loại số").select_option(label=stage)
    page.get_by_label("Số tiền ghi thêm").fill(amount)
    page.get_by_label("Ngày", exact=True).fill(f"{on:%d/%m/%Y}")
    press(page, "Ghi")


def more_than_allocated_is_not_spent(windows: Windows, cast: Cast) -> None:
    with windows.on(SPENT, cast.officer) as page:
        open_line(page, 2)
        record(page, "Đã phân bổ", "200 triệu", ALLOCATED)
        told(page, "200.000.000")
        record(page, "Đã giải ngân", "250 triệu", SPENT)
        expect(page.get_by_role("alert")).to_contain_text("nhiều hơn số đã phân bổ 200.000.000")
        windows.look(page, "Ghi số tiền")
        page.get_by_label("Số tiền ghi thêm").fill("150.000.000")
        press(page, "Ghi")
        told(page, "150.000.000")
        windows.look(page)


def nothing_moves_without_a_decision(windows: Windows, cast: Cast) -> None:
    with windows.on(SPENT, cast.officer) as page:
        open_line(page, 2)
        follow(page, "Điều chuyển")
        choose(page, "Sang dòng vốn", MEALS)
        page.get_by_label("Số tiền chuyển").fill("30 triệu")
        press(page, "Điều chuyển")
        expect(page.get_by_role("alert")).to_contain_text("Số quyết định")
        windows.look(page, "Điều chuyển")
        page.get_by_label("Số quyết định").fill(DECISION)
        page.get_by_label("Ngày quyết định").fill("05/05/2026")
        press(page, "Điều chuyển")
        told(page, "-30.000.000")
        told(page, DECISION)
        windows.look(page)
        open_plan(page, "Kinh phí")
        windows.look(page)
        told(page, "200")


def twenty_children_twice(windows: Windows, cast: Cast) -> None:
    """Twenty children in each of two rounds; in the first all of them, in the second twelve so far."""
    with windows.on(SERVED, cast.officer) as page:
        open_plan(page, "Hoạt động")
        windows.look(page)
        follow(page, "Thêm hoạt động")
        windows.look(page, "Thêm hoạt động")
        page.get_by_label("Hoạt động", exact=True).fill(ACTIVITY)
        page.get_by_label("Đối tượng thụ hưởng").fill("Trẻ em dưới 16 tuổi")
        page.get_by_label("Dưới tuổi").fill("16")
        page.get_by_label("Sản phẩm").fill("Trẻ được bổ sung đa vi chất")
        page.get_by_label("Đơn vị tính").fill("trẻ")
        page.get_by_label("Số lượng mỗi đợt").fill("20")
        page.get_by_label("Số đợt").fill("2")
        page.get_by_label("Phải xong trước").fill("30/11/2026")
        press(page, "Lưu hoạt động")
        told(page, "20 trẻ × 2 đợt")
        for number, quantity in (("1", "20"), ("2", "12")):
            follow(page, "Ghi kết quả")
            page.get_by_label("Đợt").select_option(number)
            page.get_by_label("Số lượng").fill(quantity)
            page.locator("main form button[type=submit]").click()
            told(page, "Đã ghi kết quả")
        expect(page.locator("tfoot").first).to_contain_text("32")
        expect(page.locator("tfoot").first).to_contain_text("40")
        windows.look(page)


def a_child_is_on_the_list(windows: Windows, cast: Cast, home: Household) -> None:
    with windows.on(SERVED, cast.officer) as page:
        open_plan(page, "Hoạt động")
        follow(page, ACTIVITY)
        follow(page, "Ghi người thụ hưởng")
        windows.look(page, "người thụ hưởng")
        page.get_by_label("Hồ Thị Lan").check()
        press(page, "Ghi vào danh sách thụ hưởng")
        told(page, "Hồ Thị Lan")
        windows.look(page)
        assert "Hồ Thị Lan" in words_of_docx(fetched(page, "đợt 1 (Word)"))
        page.goto(f"/ho/{home.pk}/")
        told(page, ACTIVITY)
