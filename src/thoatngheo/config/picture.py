"""The picture of the rooms in `docs/dev/architecture.md`, drawn from the imports: `./thoatngheo lock --picture` writes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import grimp

from thoatngheo.config.changed.imports import PACKAGES

FILE = "docs/dev/architecture.md"
# Rooms that are no Django application.
OTHERS = ("rulebook", "vanban", "thoatngheo.config", "thoatngheo.demo", "thoatngheo.bench")
HEAD = """# The rooms and what they import

Drawn from the imports by `./thoatngheo lock --picture`; a test holds it current. An arrow means “imports”; one that follows from others
is left out, and so are tests and migrations. What each room holds and where a new thing goes: [where-does-it-go.md](where-does-it-go.md).
"""


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every room and the rooms that it imports."""

    imports: Mapping[str, frozenset[str]]

    def below(self, room: str) -> set[str]:
        """The rooms that it imports, directly or not."""
        found: set[str] = set()
        waiting = [room]
        while waiting:
            for other in self.imports.get(waiting.pop(), frozenset()) - found:
                found.add(other)
                waiting.append(other)
        return found

    def arrows(self) -> Iterator[tuple[str, str]]:
        """The imports that do not follow from others; those of rooms that import each other stand as they are."""
        for room, others in sorted(self.imports.items()):
            for other in sorted(others):
                between = {each for each in others - {other} if room not in self.below(each) and each not in self.below(other)}
                if not any(other in self.below(each) for each in between):
                    yield room, other


def room_names(root: Path) -> list[str]:
    """The packages with an `apps.py`, and the few others."""
    source = root / "src"
    apps = (".".join(path.parent.relative_to(source).parts) for path in source.glob("thoatngheo/**/apps.py"))
    return sorted({*apps, *OTHERS})


def read_rooms(root: Path) -> Rooms:
    names = room_names(root)
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    imports: dict[str, set[str]] = defaultdict(set)
    for module in graph.modules:
        room = room_of(module, names)
        if room and not {"tests", "migrations", "testing"} & set(module.split(".")):
            imports[room] |= {room_of(other, names) for other in graph.find_modules_directly_imported_by(module)} - {room, ""}
    return Rooms({name: frozenset(imports[name]) for name in names})


def room_of(module: str, names: list[str]) -> str:
    """The innermost room that a module lies in; nothing for what lies in none."""
    return max((name for name in names if f"{module}.".startswith(f"{name}.")), key=len, default="")


def drawn(root: Path) -> str:
    """The document: the picture as mermaid, then the rooms with the sentence that each says of itself."""
    rooms = read_rooms(root)
    lines = [HEAD, "```mermaid", "flowchart TD"]
    lines += [f'    {mark(name)}["{short(name)}"]' for name in rooms.imports]
    lines += [f"    {mark(room)} --> {mark(other)}" for room, other in rooms.arrows()]
    lines += ["```", "", "| room | says of itself |", "|---|---|"]
    lines += [f"| `{short(name)}` | {sentence(root, name)} |" for name in rooms.imports]
    return "\n".join(lines) + "\n"


def short(name: str) -> str:
    return name.removeprefix("thoatngheo.").replace(".", "/")


def mark(name: str) -> str:
    """A name that mermaid takes."""
    return name.replace(".", "_")


def sentence(root: Path, name: str) -> str:
    """The first line of the package's docstring."""
    text = (root / "src" / Path(*name.split("."), "__init__.py")).read_text(encoding="utf-8")
    return text.split('"""')[1].strip().splitlines()[0].replace("|", "\\|") if text.startswith('"""') else ""


def write_picture(root: Path) -> None:
    (root / FILE).write_text(drawn(root), encoding="utf-8")
