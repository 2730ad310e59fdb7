"""The village meeting: fails for one household, and is held again."""

from __future__ import annotations

from datetime import date

from playwright.sync_api import Page

from .commune import NEWLY_POOR, POOR_INCOME, Commune, Home
from .days import FIRST_MEETING, INVITED, SECOND_MEETING, SURVEYED_AGAIN
from .listing import open_round, survey, the_officer_classifies
from .windows import Windows, fetched, follow, press, told, words_of_docx


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
