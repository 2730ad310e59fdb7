"""Fixtures of the journeys: a server of their own, a browser, a page for a person, and what makes a page fine.

@pytest.mark.journey
def test_the_officer_finds_a_household(page_as, looks_fine):
    page = page_as(officer)
    page.goto("/ho/")
    looks_fine(page)
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect

from thoatngheo.accounts.models import User
from thoatngheo.config.browser import DESKTOP, HOW_TO_GET, PHONE, browser, chromium

PageAs = Callable[..., Page]
LooksFine = Callable[[Page], None]
GRAVE = {"serious", "critical"}
REFUSED = "Failed to load resource: the server responded with a status of 4"
PATIENCE_MS = 15_000
# What the page did behind our back, per page: console errors and requests to elsewhere.
TROUBLE: dict[Page, list[str]] = {}


@pytest.fixture(scope="session")
def running_browser() -> Iterator[Browser]:
    if chromium() is None:
        pytest.skip(HOW_TO_GET)
    # Playwright's loop lives in this thread; Django would take our plain database calls for asynchronous ones.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    expect.set_options(timeout=PATIENCE_MS)
    with browser() as running:
        yield running
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def page_as(running_browser: Browser, live_server: Any) -> Iterator[PageAs]:
    """`page_as(user, language="vi", phone=False)`: a fresh window in which the person (None: nobody) is signed in."""
    opened: list[Page] = []

    def open_page(user: User | None = None, language: str = "vi", phone: bool = False) -> Page:
        context = running_browser.new_context(
            base_url=live_server.url, viewport=PHONE if phone else DESKTOP, locale="vi-VN", timezone_id="Asia/Ho_Chi_Minh"
        )
        cookies: list[Any] = [{"name": settings.LANGUAGE_COOKIE_NAME, "value": language, "url": live_server.url}]
        if user is not None:
            client = Client()
            client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[-1])
            session = client.cookies[settings.SESSION_COOKIE_NAME].value
            cookies.append({"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url})
        context.add_cookies(cookies)
        context.set_default_timeout(PATIENCE_MS)
        page = context.new_page()
        watch(page, live_server.url)
        opened.append(page)
        return page

    yield open_page
    for page in opened:
        TROUBLE.pop(page, None)
        page.context.close()


def watch(page: Page, home: str) -> None:
    """Keep what a page must not do: errors in its console, requests to any other place."""
    found = TROUBLE.setdefault(page, [])

    def said(message: ConsoleMessage) -> None:
        own_status = message.text.startswith(REFUSED) and message.location["url"] == page.url
        if message.type == "error" and not own_status:  # a page of trouble rightly answers 403, 404, 422
            found.append(f"console: {message.text}")

    def asked(request: Request) -> None:
        if not request.url.startswith((home, "data:", "blob:")):
            found.append(f"outside: {request.url}")

    page.on("console", said)
    page.on("pageerror", lambda error: found.append(f"script: {error}"))
    page.on("request", asked)


@pytest.fixture
def looks_fine() -> LooksFine:
    """`looks_fine(page)`: fits 360 px, quiet console, nothing asked outside, no serious fault for people with a disability."""

    def check(page: Page) -> None:
        page.wait_for_load_state("networkidle")
        before = page.viewport_size
        page.set_viewport_size(PHONE)
        wide = page.evaluate("document.documentElement.scrollWidth")
        assert wide <= PHONE["width"], f"{page.url}: {wide} px wide on a phone of {PHONE['width']} px; too wide: {too_wide(page)}"
        if before:
            page.set_viewport_size(before)
        found = Axe().run(page).response["violations"]
        grave = [f"{one['id']}: {one['help']} {[node['target'] for node in one['nodes'][:3]]}" for one in found if one["impact"] in GRAVE]
        assert not grave, f"{page.url}: {grave}"
        assert not TROUBLE.get(page), f"{page.url}: {TROUBLE[page]}"

    return check


def too_wide(page: Page) -> list[str]:
    """The elements that stick out, for the message."""
    stick_out: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('body *')]
            .filter((e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.table-frame, .band-frame'))
            .slice(0, 5).map((e) => e.tagName + '.' + e.className)"""
    )
    return stick_out
