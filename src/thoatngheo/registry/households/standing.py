"""What other rooms have built on an import: asked before it is taken back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thoatngheo.registry.households.models import ImportBatch

# An import → what stands on it, in words that end the sentence "… depends on it"; empty where nothing does.
Asked = Callable[["ImportBatch"], str]
ASKED: dict[str, Asked] = {}


def register(name: str, asked: Asked) -> None:
    """Have `asked` looked at before an import is undone; the same name again replaces it."""
    ASKED[name] = asked


def stands_on(batch: ImportBatch) -> str:
    """The first thing of another room that stands on the import."""
    return next((what for asked in ASKED.values() if (what := asked(batch))), "")
