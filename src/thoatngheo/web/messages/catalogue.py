"""The .po files of the rooms, and the .mo files made from them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import normalize, read_po

from thoatngheo.web.messages.extract import Message, messages

ROOMS = Path(__file__).resolve().parents[2]
# The command line speaks both languages in one sentence.
WITHOUT_SCREENS = {"config"}
HEAD = """msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: en\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


def rooms() -> list[Path]:
    """The folders of the rooms that show something to people."""
    return sorted(path.parent for path in ROOMS.rglob("apps.py") if path.parent.name not in WITHOUT_SCREENS)


def english(room: Path) -> Path:
    return room / "locale" / "en" / "LC_MESSAGES" / "django.po"


def read(file: Path) -> dict[Message, tuple[str, ...]]:
    """The translations of a .po file by message; a message without one is left out."""
    if not file.exists():
        return {}
    with file.open("rb") as source:
        catalogue: Catalog = read_po(source)
    found: dict[Message, tuple[str, ...]] = {}
    for entry in catalogue:
        if not entry.id:
            continue
        text, plural = (entry.id[0], entry.id[1]) if isinstance(entry.id, (list, tuple)) else (entry.id, "")
        written = tuple(entry.string) if isinstance(entry.string, (list, tuple)) else (entry.string,)
        if all(written) and not entry.fuzzy:
            found[Message(text, plural, entry.context or "")] = tuple(str(part) for part in written)
    return found


def known_anywhere() -> dict[Message, tuple[str, ...]]:
    """Every translation of every room: Django merges them, so one is enough."""
    found: dict[Message, tuple[str, ...]] = {}
    for room in rooms():
        found |= read(english(room))
    return found


def missing(room: Path) -> list[Message]:
    """The room's messages that have no English yet, in no room."""
    known = known_anywhere() | read(english(room))
    return sorted(message for message in messages(room) if message not in known)


def update(room: Path) -> int:
    """Write the room's .po file anew from its sources, keeping what is translated; returns how many are missing."""
    wanted, known = messages(room), known_anywhere() | read(english(room))
    if not wanted:
        return 0
    file = english(room)
    file.parent.mkdir(parents=True, exist_ok=True)
    entries = (entry(message, wanted[message], known.get(message)) for message in sorted(wanted))
    file.write_text("\n".join([HEAD, *entries]), encoding="utf-8")
    return sum(message not in known for message in wanted)


def entry(message: Message, files: set[str], translation: tuple[str, ...] | None) -> str:
    """One entry of a .po file; without line numbers, so that only real changes show."""
    lines = [f"#: {' '.join(sorted(files))}"]
    if "%(" in message.text:
        lines.append("#, python-format")
    if message.context:
        lines.append(f"msgctxt {normalize(message.context)}")
    lines.append(f"msgid {normalize(message.text)}")
    if message.plural:
        one, many = translation or ("", "")
        lines += [f"msgid_plural {normalize(message.plural)}", f"msgstr[0] {normalize(one)}", f"msgstr[1] {normalize(many)}"]
    else:
        lines.append(f"msgstr {normalize(translation[0] if translation else '')}")
    return "\n".join(lines) + "\n"


def written_catalogues() -> Iterator[Path]:
    """Every .po file of ours, whichever its language."""
    return ROOMS.rglob("locale/*/LC_MESSAGES/django.po")


def compile_stale() -> int:
    """Make the .mo file of every .po file that has changed since; returns how many. Without the right to write, nothing."""
    made = 0
    for file in written_catalogues():
        wanted = hashlib.sha256(file.read_bytes()).hexdigest()
        stamp, compiled = file.with_suffix(".mo.sha256"), file.with_suffix(".mo")
        if compiled.exists() and stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
            continue
        if not os.access(file.parent, os.W_OK):
            continue
        with file.open("rb") as source:
            catalogue = read_po(source)
        # Two processes may start together: each writes a file of its own and moves it into place.
        own = compiled.with_suffix(f".{os.getpid()}.mo")
        with own.open("wb") as target:
            write_mo(target, catalogue)
        own.replace(compiled)
        stamp.write_text(wanted, encoding="utf-8")
        made += 1
    return made
