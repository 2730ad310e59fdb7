"""What changed between two versions, section by section, as the lines that were cut and the lines that came."""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from thoatngheo.plans.drafting.wording.comparing import merged
from thoatngheo.plans.drafting.wording.model import Section, Wording
from thoatngheo.plans.drafting.wording.telling import lines_of


@dataclass(frozen=True, slots=True)
class Changed:
    """A section that is not the same in both: its number and title in each, the lines only the old one has, and only the new one."""

    key: str
    old_title: str
    new_title: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def changes(old: Wording, new: Wording) -> list[Changed]:
    """The sections that differ, in the order of the new version."""
    before = {section.key: (label, section) for label, section in old.labelled()}
    after = {section.key: (label, section) for label, section in new.labelled()}
    made = [_one(key, before.get(key), after.get(key)) for key in merged(list(before), list(after))]
    return [each for each in made if each is not None]


def _one(key: str, old: tuple[str, Section] | None, new: tuple[str, Section] | None) -> Changed | None:
    lines = [lines_of(side[1]) if side else [] for side in (old, new)]
    titles = [f"{side[0]}. {side[1].title}".strip(". ") if side else "" for side in (old, new)]
    cut: list[str] = []
    came: list[str] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, lines[0], lines[1], autojunk=False).get_opcodes():
        if tag != "equal":
            cut += lines[0][a:b]
            came += lines[1][c:d]
    renamed = old is not None and new is not None and old[1].title != new[1].title
    if not cut and not came and not renamed and old is not None and new is not None:
        return None
    return Changed(key, titles[0], titles[1], tuple(cut), tuple(came))
