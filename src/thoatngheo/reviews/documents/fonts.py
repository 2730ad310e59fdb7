"""Where this installation keeps the font of its PDFs: the system's, else one made from the locked web font, once."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from django.conf import settings

from vanban import VanbanError
from vanban.fonts import build_from_subsets, find


@cache
def font_folders() -> tuple[Path, ...]:
    """Folders for `vanban.to_pdf`; made on first use where the system has no such font and the web font's package is there."""
    own = Path(settings.DATA_HOME) / "fonts"
    try:
        find((own,))
    except VanbanError:
        subsets = Path(settings.ROOT) / "frontend" / "node_modules" / "@fontsource" / "tinos" / "files"
        if subsets.is_dir():
            build_from_subsets(subsets, own)
    return (own,)
