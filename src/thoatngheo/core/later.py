"""What is named by its dotted path and imported when it is first used: the start of a command does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils.module_loading import import_string


def later(path: str) -> Callable[..., Any]:
    """A function that stands for the one at the dotted path, `package.module.name`; the first call imports it.

    `config/tests/test_start.py` holds that each path leads somewhere.
    """
    if path not in PATHS:
        PATHS.append(path)

    def named(*given: Any, **named_too: Any) -> Any:
        return import_string(path)(*given, **named_too)

    named.__qualname__ = named.__name__ = path.rpartition(".")[2]
    return named


PATHS: list[str] = []
