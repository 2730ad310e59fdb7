"""A member of the cast goes through every page that a link leads to."""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from django.test import Client

from thoatngheo.accounts.models import User
from thoatngheo.config.recording.words import said, steady

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
KEY = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d+")
ALIKE = 3  # addresses of one shape that are opened: three households say what a thousand would
# Signing out, assets, the change of language; and one job, whose key is new each time (the list of jobs is opened).
NEVER = re.compile(r"/(dang-xuat|accounts/logout|static/|ngon-ngu|viec-dang-chay/.|ho/xuat/viec/)")


@dataclass(frozen=True, slots=True)
class Answer:
    """What stands at an address for a person."""

    address: str
    status: int
    lines: tuple[str, ...]


def plainly(client: Client, address: str) -> Any:
    """The answer of Django's test client."""
    return client.get(address)


def walk(person: User, get: Callable[[Client, str], Any] = plainly) -> Iterator[Answer]:
    """Every address that links reach from the first page, at most three of a shape, in the order of the links.

    `get` opens an address; one that measures may be given.
    """
    client = Client(raise_request_exception=False)
    client.force_login(person, backend=BACKEND)
    waiting, seen, shapes = deque(["/"]), {"/"}, Counter[str]()
    while waiting:
        address = waiting.popleft()
        answer = get(client, address)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        lines, links = said(answer.headers.get("Content-Type", ""), content)
        if answer.status_code in {301, 302}:
            lines, links = [f"→ {steady(answer.headers['Location'])}"], [answer.headers["Location"]]
        yield Answer(address, answer.status_code, tuple(lines))
        for link in links:
            target = local(address, link)
            if target and target not in seen and shapes[shape(target)] < ALIKE:
                seen.add(target)
                shapes[shape(target)] += 1
                waiting.append(target)


def local(here: str, link: str) -> str:
    """The address inside the system, its questions in one order; empty where the link leads away."""
    parts = urlsplit(urljoin(here, link))
    if parts.scheme or parts.netloc or NEVER.match(parts.path):
        return ""
    asked = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return f"{parts.path}?{asked}" if asked else parts.path


def shape(address: str) -> str:
    """The address without its keys, and of its questions only their names."""
    path, _, asked = address.partition("?")
    return KEY.sub("#", path) + "?" + "&".join(sorted(name for name, _ in parse_qsl(asked, keep_blank_values=True)))


def status_at(person: User, addresses: list[str]) -> list[tuple[str, int]]:
    """What the person is answered at addresses that others reached."""
    client = Client(raise_request_exception=False)
    client.force_login(person, backend=BACKEND)
    return [(address, client.get(address).status_code) for address in addresses]
