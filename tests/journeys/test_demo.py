"""The demo as a new user finds it: one command, then the six things that the foundation promises.

The figures are those of the plan of Cam Lộ district for 2019: its table of nine communes (`cam_lo_printed.csv`,
as printed) and its text: 720 near-poor households (4.91 %), 80 of ethnic minorities, 50 of them poor and 24 near-poor.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect
from python_calamine import CalamineWorkbook

from thoatngheo.core.names import fold
from thoatngheo.core.sheets.writing import write_list
from thoatngheo.demo.generator import cam_lo_2018
from thoatngheo.demo.generator.marginals import DATA
from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST

from .conftest import LooksFine, watch
from .running_demo import RunningDemo

pytestmark = pytest.mark.journey
PASSWORD = "thu-thoat-ngheo"
SignIn = Callable[[str], Page]


@pytest.fixture(scope="module")
def demo() -> Iterator[RunningDemo]:
    with RunningDemo() as running:
        yield running


@pytest.fixture
def signed_in(demo: RunningDemo, running_browser: Browser) -> Iterator[SignIn]:
    """`signed_in("canbo.camlo")`: a window in which the person signed in with name and password."""
    contexts: list[BrowserContext] = []

    def sign_in(username: str) -> Page:
        context = running_browser.new_context(base_url=demo.url, viewport={"width": 1280, "height": 800}, locale="vi-VN")
        contexts.append(context)
        page = context.new_page()
        watch(page, demo.url)
        page.goto("/")
        page.get_by_label("Tên đăng nhập").fill(username)
        page.get_by_label("Mật khẩu").fill(PASSWORD)
        page.get_by_role("button", name="Đăng nhập").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Trang chính")
        return page

    yield sign_in
    for context in contexts:
        context.close()


def printed() -> dict[str, dict[str, str]]:
    """The printed table by the commune's code."""
    with (DATA / "cam_lo_printed.csv").open(encoding="utf-8", newline="") as file:
        return {row["area_code"]: row for row in csv.DictReader(file)}


def rate(part: int, whole: int) -> float:
    return float((Decimal(part) * 100 / whole).quantize(Decimal("0.01"), ROUND_HALF_UP))


def test_one_command_says_what_it_does_and_who_may_sign_in(demo: RunningDemo) -> None:
    for words in ("Đơn vị hành chính cả nước", "14653 hộ", demo.url, "canbo.camtuyen", "Cán bộ cấp huyện"):
        assert words in demo.said


def test_form_1_of_2018_is_the_printed_table(demo: RunningDemo) -> None:
    done = demo.command("form", "1", "--area", "468", "--year", "2018", "--format", "json")
    assert done.returncode == 0, done.stderr
    table = json.loads(done.stdout)
    found = {row["area_code"]: (row["c1"], row["c3"], row["c4"]) for row in table["rows"]}
    assert found == {
        code: (int(row["households"]), int(row["poor"]), rate(int(row["poor"]), int(row["households"]))) for code, row in printed().items()
    }
    total = table["total"]
    assert (total["c1"], total["c3"], total["c4"], total["c5"], total["c6"]) == (14653, 609, 4.16, 720, 4.91)


def test_the_district_officer_reads_the_same_table_on_the_page(signed_in: SignIn, looks_fine: LooksFine) -> None:
    page = signed_in("canbo.camlo")
    page.goto("/bieu-mau/?bieu=1&don_vi=468&nam=2018")
    table = page.locator("table[data-form='1']")
    expect(table.locator("tbody tr")).to_have_count(9)
    tuyen = table.locator("tbody tr", has_text="Xã Cam Tuyền")
    assert [tuyen.locator(f"[data-column={name}]").inner_text() for name in ("c1", "c3", "c4")] == ["1.411", "140", "9,92"]
    foot = table.locator("tfoot tr")
    assert [foot.locator(f"[data-column={name}]").inner_text() for name in ("c1", "c3", "c4", "c5", "c6")] == [
        "14.653",
        "609",
        "4,16",
        "720",
        "4,91",
    ]
    looks_fine(page)


def test_the_progress_of_the_plan_of_2019_is_counted_from_the_same_households(signed_in: SignIn, looks_fine: LooksFine) -> None:
    """609 at the start, 527 at the end: 82 fewer, as the plan printed it (Cam Lộ, plan of 2019, part III.2)."""
    page = signed_in("canbo.camlo")
    page.goto("/ke-hoach/")
    page.get_by_role("row", name="Đã ban hành").filter(has_text="Huyện Cam Lộ").get_by_role("link").click()
    page.get_by_role("link", name="Tiến độ", exact=True).click()
    targets = page.locator("main table").first
    fewer = targets.get_by_role("row").filter(has_text="Hộ nghèo giảm trong năm")
    expect(fewer.get_by_role("cell").first).to_have_text("82 hộ")
    expect(fewer).to_contain_text("Đạt hoặc sẽ đạt")
    expect(targets.get_by_role("row").filter(has_text="Hộ nghèo cuối năm").first.get_by_role("cell").first).to_have_text("527 hộ")
    looks_fine(page)


@pytest.mark.parametrize(("year", "communes"), [(2018, 9), (2021, 8), (2026, 2)])
def test_the_same_table_in_the_units_of_another_year(demo: RunningDemo, year: int, communes: int) -> None:
    """Cam An and Cam Thanh became Thanh An in 2020; in 2025 the district's communes became Cam Lộ and Hiếu Giang."""
    done = demo.command("form", "1", "--area", "468", "--year", "2018", "--units-of", str(year), "--format", "json")
    table = json.loads(done.stdout)
    assert len(table["rows"]) == communes
    assert (table["total"]["c1"], table["total"]["c3"], table["total"]["c5"]) == (14653, 609, 720)


def test_2019_came_out_as_the_plan_wanted(demo: RunningDemo) -> None:
    """82 fewer poor households, 30 to 40 newly poor; what forms 2 and 3 say balances."""
    poor = json.loads(demo.command("form", "2", "--area", "468", "--year", "2019", "--format", "json").stdout)["total"]
    near = json.loads(demo.command("form", "3", "--area", "468", "--year", "2019", "--format", "json").stdout)["total"]
    assert (poor["c1"], poor["c9"]) == (609, 527)
    assert 30 <= poor["c5"] + poor["c6"] + poor["c7"] <= 40
    for flows in (poor, near):
        gone, come = sum(flows[f"c{n}"] for n in (2, 3, 4)), sum(flows[f"c{n}"] for n in (5, 6, 7, 8))
        assert flows["c9"] == flows["c1"] - gone + come


@pytest.fixture(scope="module")
def poor_household(demo: RunningDemo) -> dict[str, str]:
    """One household of Cam Tuyền that the demo's generator made poor at the end of 2018: its code and its head's name."""
    home = next(
        home for home in cam_lo_2018().households if home.area_code == "19600" and home.category == "poor" and len(home.members) > 2
    )
    return {"code": home.code, "head": home.head.name}


def test_the_officer_finds_a_household_and_reads_why(signed_in: SignIn, looks_fine: LooksFine, poor_household: dict[str, str]) -> None:
    """A name typed without its marks is found; the page says the category under each standard, and why, with the source."""
    page = signed_in("canbo.camtuyen")
    page.goto("/ho/")
    page.get_by_label("Tên, mã hộ hoặc số định danh").fill(fold(poor_household["head"]))
    page.get_by_role("button", name="Tìm", exact=True).click()
    found = page.get_by_role("row", name=poor_household["code"]).get_by_role("link")
    expect(found).to_have_text(poor_household["head"])
    found.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(poor_household["head"])
    text = page.locator("main").text_content() or ""
    for words in (
        "2018",
        "2019",
        "Chuẩn nghèo tiếp cận đa chiều 2016-2020",
        "Chuẩn nghèo đa chiều 2022-2025",
        "Chuẩn nghèo đa chiều quốc gia 2027-2030",
    ):
        assert words in text
    for words in ("07/2021/NĐ-CP", "chưa đối chiếu văn bản gốc", "Điều gì làm thay đổi kết quả", "Bảo hiểm y tế", "15/11/2019"):
        assert words in text
    looks_fine(page)


def test_another_commune_is_not_seen(signed_in: SignIn) -> None:
    page = signed_in("canbo.huonghiep")
    page.goto("/ho/?tim=19600-")
    expect(page.locator("main")).not_to_contain_text("Cam Tuyền")


def test_the_same_households_under_other_standards(signed_in: SignIn, looks_fine: LooksFine) -> None:
    """The transition table: rows the category of 2016, columns that of 2022; every household stands in it once."""
    page = signed_in("canbo.camlo")
    page.goto("/so-sanh-chuan/?don_vi=468&nam=2018&chuan=VN-2016&chuan_hai=VN-2022")
    table = page.locator("table").first
    expect(table).to_contain_text("609")
    expect(table).to_contain_text("14.653")
    looks_fine(page)


def test_an_excel_list_is_checked_taken_and_taken_back(signed_in: SignIn, tmp_path: Path) -> None:
    """Every problem with row, column and value before anything is saved; the good rows go in; the whole import is undone."""
    rows = [
        {"number": 1, "name": "Trần Thị Thử Một", "hamlet": "Thôn 1", "commune": "Cam Tuyền", "income": "1.350.000"},
        {"number": 2, "name": "Lê Văn Thử Hai", "hamlet": "Thôn 1", "commune": "Cam Tuyền", "income": "abc"},
    ]
    file = tmp_path / "danh-sach.xlsx"
    with file.open("wb") as target:
        write_list(target, HOUSEHOLD_LIST, rows)
    page = signed_in("canbo.camtuyen")
    page.goto("/nhap-excel/tai-len/")
    page.get_by_label("Tệp Excel").set_input_files(file)
    fill_day(page.get_by_label("Ngày của số liệu"), date(2019, 12, 1))  # the commune existed until 30/06/2025
    page.get_by_role("button", name="Tải lên và kiểm tra").click()
    problem = page.get_by_role("row", name="abc")
    expect(problem).to_contain_text("Thu nhập bình quân đầu người")
    expect(problem).to_contain_text("5")
    assert households_named(page, "Trần Thị Thử Một") == 0
    page.get_by_role("button", name="Nhập các dòng tốt").click()
    expect(page.get_by_text("Hoàn tác cả lần nhập")).to_be_visible()
    assert households_named(page, "Trần Thị Thử Một") == 1
    page.get_by_text("Hoàn tác cả lần nhập").click()
    page.get_by_role("button", name="Hoàn tác", exact=True).click()
    expect(page.get_by_text("Đã hoàn tác").first).to_be_visible()
    assert households_named(page, "Trần Thị Thử Một") == 0


def fill_day(field: Locator, day: date) -> None:
    """A day as the field wants it: the browser's own calendar, or as people write it."""
    field.fill(day.isoformat() if field.get_attribute("type") == "date" else f"{day:%d/%m/%Y}")


def households_named(page: Page, name: str) -> int:
    """How many households a search finds, asked in a window beside."""
    beside = page.context.new_page()
    beside.goto(f"/ho/?tim={name}")
    count = beside.locator("main tbody tr").count()
    beside.close()
    return count


def test_a_form_is_downloaded_as_excel(signed_in: SignIn) -> None:
    page = signed_in("canbo.camlo")
    page.goto("/bieu-mau/?bieu=1&don_vi=468&nam=2018")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Tải Excel").click()
    cells = [cell for row in CalamineWorkbook.from_path(waiting.value.path()).get_sheet_by_index(0).to_python() for cell in row]
    assert {14653, 609, 720} <= {cell for cell in cells if isinstance(cell, int | float)}


def test_an_unknown_area_is_explained(demo: RunningDemo) -> None:
    done = demo.command("form", "1", "--area", "99999", "--year", "2018")
    assert done.returncode == 2
    assert "99999" in done.stderr
    assert "Traceback" not in done.stderr + done.stdout


def test_a_second_start_keeps_what_was_there(demo: RunningDemo) -> None:
    demo.stop()
    demo.start()
    assert "được giữ nguyên" in demo.said
    assert "Sinh các hộ" not in demo.said
