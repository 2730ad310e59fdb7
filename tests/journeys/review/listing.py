"""The list: opened by the province, asked for by households, surveyed, classified."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Locator, Page, expect

from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.rounds.models import Round

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
)
from .days import ASKED, OPENED, SURVEYED
from .windows import Windows, follow, press, told, work_off

CHOICE = "Một lần rà soát, hai danh sách: khép lại năm 2026 theo chuẩn cũ, mở năm 2027 theo chuẩn mới."


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
