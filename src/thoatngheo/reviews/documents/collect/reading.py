"""How rows are read for documents: in Vietnamese, and without the row limits of the request."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

from django.utils.translation import override

from thoatngheo.core.rls import lifted

P = ParamSpec("P")
T = TypeVar("T")


@contextmanager
def for_paper() -> Iterator[None]:
    with override("vi"), lifted():
        yield


def paper(read: Callable[P, T]) -> Callable[P, T]:
    """A function that reads for a document."""

    @wraps(read)
    def within(*args: P.args, **kwargs: P.kwargs) -> T:
        with for_paper():
            return read(*args, **kwargs)

    return within
