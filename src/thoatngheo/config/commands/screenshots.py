"""`./thoatngheo screenshots`: the pictures in docs/pictures, taken from a running demo, never by hand."""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize
from playwright.sync_api import Error as BrowserTrouble

from thoatngheo.config.browser import DESKTOP, HOW_TO_GET, PHONE, browser, chromium
from thoatngheo.config.postgres.place import project_root
from thoatngheo.core.problems import ProblemKind

NO_BROWSER = ProblemKind("screenshots.no_browser", says=HOW_TO_GET)
NO_DEMO = ProblemKind(
    "screenshots.no_demo",
    says="Không thấy bản chạy thử ở {url}.",
    do="Hãy chạy ./thoatngheo demo ở cửa sổ khác, rồi chạy lại với --url cho đúng cổng.",
)
NO_ACCOUNT = ProblemKind(
    "screenshots.no_account",
    says="Trang đăng nhập ở {url} không nêu tài khoản chạy thử {account}.",
    do="Hãy dùng bản chạy thử: ./thoatngheo demo",
)


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture: its name, the page, the account that looks (empty: nobody), what to press on the way there."""

    name: str
    path: str
    account: str = ""
    press: str = ""
    language: str = "vi"


FIRST_ROW = "main table.data tbody a"
SHOTS = (
    Shot("dang-nhap", "/tai-khoan/login/"),
    Shot("trang-chinh", "/", "canbo.camtuyen"),
    Shot("home", "/", "canbo.camtuyen", language="en"),
    Shot("tim-ho", "/ho/?tim=nguyen+van", "canbo.camtuyen"),
    Shot("ho", "/ho/?nhom=hard_core", "canbo.camtuyen", press=FIRST_ROW),
    Shot("household", "/ho/?nhom=hard_core", "canbo.camtuyen", press=FIRST_ROW, language="en"),
    Shot("tinh-hinh", "/tinh-hinh/", "canbo.camlo"),
    Shot("area", "/tinh-hinh/", "canbo.camlo", language="en"),
    Shot("so-sanh-chuan", "/so-sanh-chuan/", "canbo.camlo"),
    Shot("bieu-1", "/bieu-mau/?bieu=1&don_vi=468&nam=2018", "canbo.camlo"),
    Shot("form-1", "/bieu-mau/?bieu=1&don_vi=468&nam=2018", "canbo.camlo", language="en"),
    Shot("dot-ra-soat", "/dot-ra-soat/", "canbo.camlo"),
    Shot("chuan-ngheo", "/chuan-ngheo/", "canbo.camlo"),
    Shot("don-vi", "/don-vi/", "canbo.quangtri"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("names", nargs="*", help="chỉ chụp các ảnh này (only these)")
    parser.add_argument("--url", default="http://127.0.0.1:8000", help="địa chỉ của bản chạy thử (where the demo runs)")
    parser.add_argument("--out", type=Path, default=project_root() / "docs" / "pictures", help="thư mục ảnh (folder)")


def run(args: argparse.Namespace) -> int:
    if chromium() is None:
        raise NO_BROWSER()
    args.out.mkdir(parents=True, exist_ok=True)
    wanted = [shot for shot in SHOTS if not args.names or shot.name in args.names]
    with browser() as running:
        for shot in wanted:
            for suffix, size in (("", DESKTOP), ("-360", PHONE)):
                file = args.out / f"{shot.name}{suffix}.png"
                take(running, shot, args.url, size, file)
                print(file)
    return 0


def take(running: Browser, shot: Shot, url: str, size: ViewportSize, file: Path) -> None:
    """Open a window, sign in, go there, keep the picture.

    Raises:
        Problem: `screenshots.no_demo` where nobody answers at the address.
    """
    context = running.new_context(base_url=url, viewport=size, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh", reduced_motion="reduce")
    context.add_cookies([{"name": "django_language", "value": shot.language, "url": url}])
    page = context.new_page()
    try:
        page.goto("/tai-khoan/login/")
    except BrowserTrouble as trouble:
        raise NO_DEMO(url=url) from trouble
    if shot.account:
        sign_in(page, shot.account, url)
    page.goto(shot.path)
    if shot.press:
        page.locator(shot.press).first.click()
    page.wait_for_load_state("networkidle")
    page.screenshot(path=str(file))
    context.close()


def sign_in(page: Page, account: str, url: str) -> None:
    """With the password that the demo's own sign-in page tells."""
    line = page.locator(".accounts li", has=page.locator("code", has_text=re.compile(f"^{re.escape(account)}$")))
    if not line.count():
        raise NO_ACCOUNT(url=url, account=account)
    password = line.first.locator("code").nth(1).inner_text()
    page.locator("#id_login").fill(account)
    page.locator("#id_password").fill(password)
    page.locator("#id_password").press("Enter")
    page.wait_for_url(lambda address: "/login/" not in address)
