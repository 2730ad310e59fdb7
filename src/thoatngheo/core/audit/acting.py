"""Who is at work: told to the database, so that its triggers can write it beside each change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pghistory
import pghistory.runtime
from django.db import connection

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@contextmanager
def acting(*, user: Person | None = None, request: str = "", job: str = "", command: str = "") -> Iterator[None]:
    """Everything changed inside is changed by this person, in this request, job or command.

    The name is copied: it stays readable when the account is renamed or gone. Blocks may be nested;
    the inner one adds to the outer.
    """
    told = {"request": request, "job": job, "command": command}
    if user is not None and user.pk:
        told |= {"user": str(user.pk), "name": str(user)}
    with pghistory.context(**{key: value for key, value in told.items() if value}):
        yield


def stamp() -> None:
    """Tell the transaction who is at work, before COPY: the copy protocol passes by Django's cursors.

    Ordinary statements do this by themselves. Needs an open transaction; outside `acting` it does nothing.
    """
    context = getattr(pghistory.runtime._tracker, "value", None)
    if context is None:
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('pghistory.context_id', %s, true), set_config('pghistory.context_metadata', %s, true)",
            [str(context.id), json.dumps(context.metadata)],
        )
