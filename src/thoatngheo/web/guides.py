"""The guides by role, read from docs/user: one text for the screen and for the project's pages."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.urls import reverse
from django.utils.safestring import SafeString

from thoatngheo.web.prose import first_paragraph, title_of, to_html

FOLDER = Path(__file__).resolve().parents[3] / "docs" / "user"
COMMON = "README"
ORDER = (
    "ra-soat-vien",
    "truong-thon",
    "cong-chuc-xa",
    "chu-tich-xa",
    "can-bo-cap-tren",
    "co-quan-nganh",
    "kiem-tra-giam-sat",
    "quan-tri",
    "ke-hoach",
)


@dataclass(frozen=True, slots=True)
class Guide:
    """One guide: its name in the address, its title, what it is about, its text as HTML."""

    name: str
    title: str
    says: str
    text: SafeString


def address(target: str) -> str | None:
    """Links between guides lead to their pages; what is written for developers has no page here."""
    name = target.removesuffix(".md")
    return reverse("web:guide", kwargs={"name": name}) if name in ORDER else None


@lru_cache
def guide_named(name: str) -> Guide | None:
    """The guide, or None; the folder does not change while the system runs."""
    file = FOLDER / f"{name}.md"
    if name not in (*ORDER, COMMON) or not file.is_file():
        return None
    text = file.read_text(encoding="utf-8")
    return Guide(name, title_of(text), first_paragraph(text), to_html(text, address))


def guides() -> list[Guide]:
    """In the order of the roles."""
    return [guide for name in ORDER if (guide := guide_named(name))]


def common() -> Guide | None:
    """What holds for every role."""
    return guide_named(COMMON)
