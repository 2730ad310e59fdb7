"""Where the built styles and scripts are: Vite's manifest, read once per build."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings

BUILD = Path(__file__).parent / "static" / "build"
MANIFEST = BUILD / "manifest.json"


@lru_cache(maxsize=2)
def read_manifest(file: Path, changed: float) -> dict[str, dict[str, Any]]:
    """The manifest of one build; `changed` (the file's time) makes the next build be read anew."""
    content: dict[str, dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return content


def manifest() -> dict[str, dict[str, Any]]:
    """Entries by source name; empty before the first build."""
    try:
        return read_manifest(MANIFEST, MANIFEST.stat().st_mtime)
    except FileNotFoundError:
        return {}


def address(file: str) -> str:
    """The address of a file of the build, by its name in the manifest."""
    return f"{settings.STATIC_URL}build/{file}"


def files(entry: str) -> tuple[list[str], list[str]]:
    """Scripts and styles of an entry (`main.ts`), as addresses; both empty before the first build."""
    found = manifest().get(f"src/{entry}")
    if not found:
        return [], []
    scripts = [address(found["file"])] if found["file"].endswith(".js") else []
    styles = [address(found["file"])] if found["file"].endswith(".css") else []
    return scripts, styles + [address(file) for file in found.get("css", [])]


def named(source: str) -> str:
    """The address of a picture or font of the build, by its source name; empty before the first build."""
    found = manifest().get(source)
    return address(found["file"]) if found else ""
