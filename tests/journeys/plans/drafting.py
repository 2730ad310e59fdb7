"""A draft is written from its figures, sent for comment, changed, issued, and read again from its Word file; its tasks are reported on."""

from __future__ import annotations

import io
from datetime import date

import docx
from playwright.sync_api import Page, expect

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from vanban.reading import read_bytes

from ..review.windows import Windows, fetched, follow, press, told

WRITTEN, SENT, ANSWERED, SETTLED, ISSUED, REPORTED = (
    date(2026, 1, 5), date(2026, 1, 7), date(2026, 1, 12), date(2026, 1, 15), date(2026, 1, 20), date(2026, 6, 15),
)  # fmt: skip
NUMBER = "18/KH-UBND"
HEALTH = "Trạm Y tế"
CHECKED, CHECKED_TWICE = "Kiểm tra việc thực hiện ở các thôn một lần trong năm.", "Kiểm tra việc thực hiện ở các thôn hai lần trong năm."
TASK = "Tổ chức khám sức khỏe cho trẻ em thuộc hộ nghèo"


def open_draft(page: Page, tab: str) -> None:
    page.goto("/ke-hoach/")
    page.locator("main").get_by_role("link", name="Thực hiện công tác giảm nghèo năm 2026").first.click()
    page.get_by_role("navigation", name="Các phần của kế hoạch").get_by_role("link", name=tab, exact=True).click()


def a_plan_is_made_by_hand(windows: Windows, cast: Cast) -> None:
    with windows.on(WRITTEN, cast.officer) as page:
        page.goto("/ke-hoach/")
        follow(page, "Lập kế hoạch")
        page.get_by_label("Từ năm").fill("2026")
        page.get_by_label("Đến năm").fill("2026")
        page.get_by_label("Trích yếu").fill("Thực hiện công tác giảm nghèo năm 2026 trên địa bàn xã Hiếu Giang")
        windows.look(page, "Lập kế hoạch")
        press(page, "Lập dự thảo")
        told(page, "Đã lập dự thảo")
        windows.look(page)
        follow(page, "Thêm chỉ tiêu")
        page.get_by_label("Chỉ tiêu", exact=True).fill("Hộ nghèo giảm trong năm")
        page.get_by_label("So sánh").select_option(">=")
        page.get_by_label("Đơn vị tính").fill("hộ")
        page.get_by_label("Cách đo").select_option("poor_decrease")
        windows.look(page, "Thêm chỉ tiêu")
        press(page, "Lưu")
        told(page, "Đã lưu chỉ tiêu")
        follow(page, "Sửa số của Xã Hiếu Giang")
        windows.look(page, "Xã Hiếu Giang")
        page.get_by_label("Hộ nghèo giảm trong năm").fill("30")
        press(page, "Lưu")
        told(page, "Đã lưu số")
        open_draft(page, "Nhiệm vụ")
        follow(page, "Thêm nhiệm vụ")
        page.get_by_label("Nhiệm vụ", exact=True).fill(TASK)
        page.get_by_label("Cơ quan chủ trì").fill(HEALTH)
        page.get_by_label("Thời hạn").fill("2026-06-30")
        windows.look(page)
        page.locator("main form button[type=submit]").first.click()
        told(page, TASK)


def the_text_is_written(windows: Windows, cast: Cast) -> None:
    with windows.on(WRITTEN, cast.officer) as page:
        open_draft(page, "Soạn thảo")
        press(page, "Bắt đầu soạn thảo")
        told(page, "ít nhất 30 hộ")
        windows.look(page)
        follow(page, "Sửa Phần đầu và nơi nhận")
        page.get_by_label("Căn cứ").fill("Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định chuẩn nghèo đa chiều")
        page.get_by_label("Nơi nhận").fill("Các thôn\nLưu: VT")
        page.get_by_label("Ngày báo cáo hằng năm").fill("15/6, 30/11")
        windows.look(page)
        press(page, "Lưu")
        write_measures(page, CHECKED)
        keep(page, "gửi lấy ý kiến")


def write_measures(page: Page, words: str) -> None:
    open_draft(page, "Soạn thảo")
    follow(page, "Sửa Giải pháp thực hiện")
    page.get_by_label("Nội dung").fill(f"- {words}")
    press(page, "Lưu mục này")
    told(page, words)


def keep(page: Page, note: str) -> None:
    follow(page, "Lưu thành bản mới")
    page.get_by_label("Ghi chú").fill(note)
    page.locator("main form button[type=submit]").first.click()
    told(page, note)


def the_draft_is_sent(windows: Windows, cast: Cast) -> None:
    with windows.on(SENT, cast.officer) as page:
        open_draft(page, "Lấy ý kiến")
        windows.look(page)
        follow(page, "Gửi lấy ý kiến")
        page.get_by_label(HEALTH).check()
        page.get_by_label("Hạn trả lời").fill("2026-01-14")
        page.get_by_label("Số công văn").fill("09/UBND-VX")
        windows.look(page, "Gửi lấy ý kiến")
        press(page, "Gửi lấy ý kiến")
        told(page, "Đã gửi lấy ý kiến 1 cơ quan")
        windows.look(page)


def the_agency_comments(windows: Windows, nurse: User) -> None:
    with windows.on(ANSWERED, nurse) as page:
        page.goto("/")
        windows.look(page, "Trang chính")
        told(page, "Dự thảo kế hoạch xin ý kiến")
        page.locator("main").get_by_role("link", name="Góp ý").first.click()
        windows.look(page)
        follow(page, "Góp ý Giải pháp thực hiện")
        page.get_by_label("Đoạn được góp ý").fill(CHECKED)
        page.get_by_label("Ý kiến").fill("Đề nghị kiểm tra hai lần trong năm.")
        windows.look(page, "Góp ý dự thảo")
        press(page, "Gửi ý kiến")
        told(page, "Đã ghi ý kiến")


def the_comment_is_taken(windows: Windows, cast: Cast) -> None:
    """Not without a reason; the next version carries it, old and new stand side by side with who asked."""
    with windows.on(SETTLED, cast.officer) as page:
        open_draft(page, "Lấy ý kiến")
        follow(page, "Bản 1")
        windows.look(page)
        page.locator(".comments").get_by_role("link", name="Xử lý").click()
        windows.look(page, f"Ý kiến của {HEALTH}")
        page.get_by_label("Tiếp thu", exact=True).check()
        press(page, "Ghi cách xử lý")
        expect(page.get_by_role("alert")).to_contain_text("giải trình")
        page.get_by_label("Lý do, giải trình").fill("Đã sửa thành hai lần.")
        windows.look(page)
        press(page, "Ghi cách xử lý")
        told(page, "Đã ghi cách xử lý ý kiến")
        write_measures(page, CHECKED_TWICE)
        keep(page, "đã tiếp thu góp ý")
        open_draft(page, "Lấy ý kiến")
        follow(page, "Bản 1")
        told(page, "trong bản 2")
        follow(page, "Bảng tổng hợp chỉnh sửa")
        row = page.locator("main tbody tr", has_text=CHECKED_TWICE)
        expect(row).to_contain_text(CHECKED)
        expect(row).to_contain_text(HEALTH)
        windows.look(page)
        page.go_back()
        press(page, "Kết thúc lấy ý kiến")
        told(page, "Đã kết thúc đợt lấy ý kiến")


def the_chairman_issues(windows: Windows, cast: Cast) -> None:
    """The Word file, read as anybody's would be read, is the plan again."""
    with windows.on(ISSUED, cast.chairman) as page:
        open_draft(page, "Văn bản")
        windows.look(page)
        follow(page, "Ban hành")
        page.get_by_label("Số, ký hiệu").fill(NUMBER)
        page.get_by_label("Người ký", exact=True).fill("Phan Văn Ước")
        windows.look(page, "Ban hành kế hoạch")
        press(page, "Ghi nhận đã ban hành")
        told(page, f"Kế hoạch số {NUMBER} đã ban hành")
        open_draft(page, "Văn bản")
        told(page, "giống hệt số liệu trong hệ thống, không có lỗi")
        content = fetched(page, "Tải bản Word")
    assert CHECKED_TWICE in "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(content)).paragraphs)
    plan = read_bytes(content).plan
    assert (plan.number, plan.date, plan.year) == (NUMBER, ISSUED, 2026)
    assert [(target.comparator, int(target.value), target.unit) for target in plan.targets if target.value is not None] == [
        (">=", 30, "hộ")
    ]
    assert [task.unit for task in plan.tasks] == [HEALTH]


def the_agency_reports_its_task(windows: Windows, nurse: User) -> None:
    with windows.on(REPORTED, nurse, phone=True) as page:
        page.goto("/nhiem-vu/")
        windows.look(page, "Việc của đơn vị tôi")
        follow(page, TASK, exact=False)
        page.get_by_label("Đã xong", exact=False).check()
        page.get_by_label("Kết quả, khó khăn").fill("Đã khám cho 64 trẻ tại ba thôn.")
        windows.look(page)
        press(page, "Ghi báo cáo")
        told(page, "64 trẻ")
        page.goto("/nhiem-vu/")
        told(page, "Việc đã xong")
