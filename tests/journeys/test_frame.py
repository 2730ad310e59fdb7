"""Anybody's first minutes: sign-in, home, help, a wrong address; by mouse, by keyboard, in both languages, on a phone."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from thoatngheo.accounts.models import User
from thoatngheo.web.assets import BUILD

from .conftest import LooksFine, PageAs

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]
MAIN_FILES = 4  # styles, script, icons, at least one font
SHOTS = os.environ.get("THOATNGHEO_SHOTS")


def shoot(page: Page, name: str) -> None:
    """Keep a picture when somebody wants to look (THOATNGHEO_SHOTS names a folder)."""
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


@pytest.fixture
def lan() -> User:
    return User.objects.create_user("lan", password="Mat-khau-thu-1", full_name="Nguyễn Phúc Tôn Nữ Thị Huyền Trang")


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("phone", [False, True], ids=["desktop", "phone"])
@pytest.mark.parametrize("path", ["/", "/huong-dan/", "/khong-co/", "/mau-giao-dien/", "/huong-dan/cong-chuc-xa/"])
def test_pages_of_the_frame_look_fine(page_as: PageAs, looks_fine: LooksFine, lan: User, path: str, phone: bool, language: str) -> None:
    page = page_as(lan, language=language, phone=phone)
    page.goto(path)
    shoot(page, f"{path.strip('/').replace('/', '-') or 'home'}-{language}-{'phone' if phone else 'desktop'}")
    expect(page.locator("h1")).to_have_count(1)
    looks_fine(page)


def test_one_signs_in_with_the_keyboard_and_comes_back_to_the_page_asked_for(page_as: PageAs, looks_fine: LooksFine, lan: User) -> None:
    page = page_as()
    page.goto("/?x=1")
    expect(page).to_have_url("/tai-khoan/login/?next=/%3Fx%3D1")
    shoot(page, "sign-in")
    looks_fine(page)
    page.get_by_label("Tên đăng nhập").focus()
    page.keyboard.type("lan")
    page.keyboard.press("Tab")
    page.keyboard.type("sai mật khẩu")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Tên đăng nhập hoặc mật khẩu không đúng")
    shoot(page, "sign-in-wrong")
    looks_fine(page)
    page.get_by_label("Mật khẩu").fill("Mat-khau-thu-1")
    page.keyboard.press("Enter")
    expect(page).to_have_url("/?x=1")
    expect(page.get_by_role("heading", level=1)).to_have_text("Trang chính")


def test_the_language_is_switched_in_place(page_as: PageAs, lan: User) -> None:
    page = page_as(lan)
    page.goto("/huong-dan/")
    page.get_by_role("button", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Guides")
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_the_menu_opens_on_a_phone_and_closes_with_escape(page_as: PageAs, lan: User) -> None:
    page = page_as(lan, phone=True)
    page.goto("/")
    menu = page.get_by_role("navigation", name="Mục lục")
    expect(menu).to_be_hidden()
    page.get_by_role("link", name="Mục lục").click()
    expect(menu).to_be_visible()
    shoot(page, "menu-phone")
    page.keyboard.press("Escape")
    expect(menu).to_be_hidden()


def test_the_first_page_weighs_less_than_200_kb(page_as: PageAs) -> None:
    page = page_as()
    page.goto("/")
    page.wait_for_load_state("networkidle")
    sources = page.evaluate("performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname)")
    weights = {source: weight(source) for source in sources}
    total = len(gzip.compress(page.content().encode())) + sum(weights.values())
    assert len(weights) >= MAIN_FILES, weights
    assert total < 200_000, weights


def weight(path: str) -> int:
    """What the real server sends for a file of the build: the compressed copy beside it, where there is one."""
    file = BUILD / path.removeprefix("/static/build/")
    pressed = file.with_name(f"{file.name}.gz")
    return (pressed if pressed.exists() else file).stat().st_size
