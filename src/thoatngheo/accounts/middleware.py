"""Who is behind a request: told to the change tables, and to the database's row-level security."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, cast

from django.conf import settings
from django.http import StreamingHttpResponse
from structlog.contextvars import get_contextvars

from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.paths import below
from thoatngheo.core.audit import acting
from thoatngheo.core.once import reading, writing
from thoatngheo.core.rls import limited

if TYPE_CHECKING:
    from django.http import HttpRequest
    from django.http.response import HttpResponseBase

    from thoatngheo.core.gate import Person


class StillHere:
    """Puts off the end of the session, once a minute: writing it down on every request would cost each page three statements."""

    EVERY = 60  # seconds at most; the session may end so much earlier than the setting says
    SEEN = "seen"

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        now = int(time.time())
        every = min(self.EVERY, settings.SESSION_COOKIE_AGE // 10)  # a session of one minute must not end under somebody's hands
        if request.user.is_authenticated and now - request.session.get(self.SEEN, 0) >= every:
            request.session[self.SEEN] = now
        return self.get_response(request)


class OncePerPage:
    """While a page is read, a question to the database is asked once; while one writes, the gate's until the next write (`core.once`)."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        with reading() if request.method in {"GET", "HEAD"} else writing():
            return self.get_response(request)


class WhoIsActing:
    """Every change in the request carries the person's id and name and the request's id, the one of the logs."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if request.method in {"GET", "HEAD", "OPTIONS"} and not request.user.is_authenticated:
            return self.get_response(request)
        with acting(user=request.user, request=get_contextvars().get("request_id") or str(uuid.uuid4())):
            return self.get_response(request)


class RowsOfTheArea:
    """The request sees the rows of the person's area, whatever the query says.

    The whole answer is made inside one transaction: templates read lazily, after the view. Rows that
    are streamed afterwards are read under the same limit.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        ranges = ranges_of(request.user)
        if ranges is None:
            return self.get_response(request)
        with limited(ranges):
            response = self.get_response(request)
        if isinstance(response, StreamingHttpResponse) and not response.is_async:
            response.streaming_content = streamed(cast("Iterable[bytes]", response.streaming_content), ranges)
        return response


def ranges_of(user: Person) -> list[tuple[str, str]] | None:
    """The ranges of paths that the person may see; None for the whole country."""
    paths = scope(user)
    return None if paths == WHOLE_COUNTRY else [below(path) for path in paths]


def streamed(parts: Iterable[bytes], ranges: list[tuple[str, str]]) -> Iterator[bytes]:
    with limited(ranges):
        yield from parts
