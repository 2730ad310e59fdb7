"""The demo as a new user finds it: one command, then the six things that the foundation promises.

The figures are those of the plan of Cam Lộ district for 2019: its table of nine communes (`cam_lo_printed.csv`,
as printed) and its text: 720 near-poor households (4.91 %), 80 of ethnic minorities, 50 of them poor and 24 near-poor.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from decimal import ROUND_HALF_UP, Decimal

import pytest
from playwright.sync_api import Browser, Page, expect

from thoatngheo.config.demo.generator.marginals import DATA

from .conftest import LooksFine, watch
from .running_demo import RunningDemo

pytestmark = pytest.mark.journey
PASSWORD = "thu-thoat-ngheo"


@pytest.fixture(scope="module")
def demo() -> Iterator[RunningDemo]:
    with RunningDemo() as running:
        yield running


@pytest.fixture
def signed_in(demo: RunningDemo, running_browser: Browser) -> Iterator[object]:
    """`signed_in("canbo.camlo")`: a window in which the person signed in with name and password."""
    contexts = []

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


def test_the_district_officer_reads_the_same_table_on_the_page(signed_in, looks_fine: LooksFine) -> None:  # type: ignore[no-untyped-def]
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
