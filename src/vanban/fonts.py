"""A font of the same widths as Times New Roman with every Vietnamese letter, for the PDF.

Looked for, in this order: folders given by the caller, Debian's `fonts-liberation2`, other systems' places of the same
font. (Debian's older `fonts-liberation` lacks ơ, ư and the letters with two marks, so a font is opened and asked.)
Where none is installed, `build_from_subsets` makes one from the web font Tinos, whose npm package cuts it by alphabet.
"""

from __future__ import annotations

import shutil
import tempfile
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont, TTLibError

from vanban.troubles import NO_FONT

PLACES = (
    Path("/usr/share/fonts/truetype/liberation2"),
    Path("/usr/share/fonts/truetype/liberation"),
    Path("/usr/share/fonts/liberation-serif-fonts"),
    Path("/usr/share/fonts/liberation-serif"),
    Path("/usr/share/fonts/liberation"),
)
FAMILIES = {"Liberation Serif": "LiberationSerif", "Tinos": "Tinos"}
FACES = ("Regular", "Bold", "Italic", "BoldItalic")
SUBSETS = ("latin", "latin-ext", "vietnamese")
FACE_OF = {"Regular": "400-normal", "Bold": "700-normal", "Italic": "400-italic", "BoldItalic": "700-italic"}
SIGNS = " 0123456789.,;:-–…/()“”%+=<>≤≥"


@dataclass(frozen=True, slots=True)
class Font:
    """A folder that holds the four faces, and the family's name inside them."""

    folder: Path
    family: str


def vietnamese_letters() -> str:
    """Every letter of Vietnamese, small and capital, with every tone: 2 × (12 vowels × 6 tones + đ and the consonants)."""
    tones = ("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323")
    vowels = (unicodedata.normalize("NFC", vowel + tone) for vowel, tone in product("aăâeêioôơuưy", tones))
    small = "".join(vowels) + "bcdđfghjklmnpqrstvwxz"
    return small + small.upper()


def has_vietnamese(file: Path) -> bool:
    """Whether a font file has a glyph for every Vietnamese letter and the signs of documents."""
    try:
        with TTFont(file, lazy=True) as font:
            letters = font.getBestCmap() or {}
    except (OSError, TTLibError):
        return False
    return all(ord(letter) in letters for letter in vietnamese_letters() + SIGNS.replace("≤", "").replace("≥", ""))


def find(folders: Sequence[Path] = ()) -> Font:
    """The first folder with the four faces of a usable family; the caller's `folders` first.

    Raises:
        VanbanError: `vanban.font` when no folder has one.
    """
    return find_in(tuple(folders) + PLACES)


@lru_cache(maxsize=8)
def find_in(folders: tuple[Path, ...]) -> Font:
    for folder in folders:
        for family, stem in FAMILIES.items():
            files = [folder / f"{stem}-{face}.ttf" for face in FACES]
            if all(file.is_file() for file in files) and all(has_vietnamese(file) for file in files):
                return Font(folder, family)
    raise NO_FONT(places=", ".join(str(folder) for folder in folders))


def build_from_subsets(subsets: Path, into: Path) -> Font:
    """Merge the Tinos subsets (`tinos-latin-400-normal.woff2` …) of its npm package into four TTF files in `into`.

    Tinos is under the SIL Open Font License 1.1; the package's licence file is copied beside the fonts.

    Raises:
        VanbanError: `vanban.font` when a subset is missing or the outcome still lacks a letter.
    """
    with tempfile.TemporaryDirectory() as work:
        for face in FACES:
            parts = [subsets / f"tinos-{subset}-{FACE_OF[face]}.woff2" for subset in SUBSETS]
            if not all(part.is_file() for part in parts):
                raise NO_FONT(places=str(subsets))
            merge(parts, Path(work), Path(work) / f"Tinos-{face}.ttf")
        into.mkdir(parents=True, exist_ok=True)
        for licence in licences(subsets):
            shutil.copy(licence, into / "LICENSE")
        for face in FACES:
            shutil.copy(Path(work) / f"Tinos-{face}.ttf", into / f"Tinos-{face}.ttf")
    find_in.cache_clear()
    return find_in((into,))


def licences(subsets: Path) -> Iterator[Path]:
    yield from (place for place in (subsets.parent / "LICENSE", subsets / "LICENSE") if place.is_file())


def merge(parts: Iterable[Path], work: Path, into: Path) -> None:
    """One TTF from the parts; tables for shaping are dropped, as composed Vietnamese letters need none."""
    loose = []
    for place, part in enumerate(parts):
        font = TTFont(part)
        font.flavor = None
        for table in ("GSUB", "GPOS", "GDEF", "DSIG"):
            if table in font:
                del font[table]
        loose.append(str(work / f"part{place}.ttf"))
        font.save(loose[-1])
    merged = Merger().merge(loose)
    merged["head"].created = merged["head"].modified = 0  # the same file on any day
    merged.recalcTimestamp = False
    merged.save(into)
