"""Which file is used by which: imports as grimp reads them, and modules that are named in a text (addresses, jobs, places)."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import grimp

PACKAGES = ("rulebook", "thoatngheo", "vanban")
NAMED = re.compile(r"[\"']((?:thoatngheo|rulebook|vanban)(?:\.\w+)+)[\"']")

# They name every room; what is behind them would be everything.
SUMS = {"src/thoatngheo/config/settings.py", "src/thoatngheo/config/urls.py"}


@dataclass(frozen=True, slots=True)
class Imports:
    """`users`: file → the files that use it; `tests`: every file of tests. All paths are of the repository, with slashes."""

    users: Mapping[str, frozenset[str]]
    tests: frozenset[str]

    def reached_from(self, file: str) -> dict[str, tuple[str, ...]]:
        """Every file that uses this one, directly or not, with the shortest chain from it; the file itself included."""
        chains: dict[str, tuple[str, ...]] = {file: (file,)}
        waiting = [file]
        for at in waiting:
            for user in sorted(self.users.get(at, ())):
                if user not in chains:
                    chains[user] = (*chains[at], user)
                    waiting.append(user)
        return chains


def read_imports(root: Path) -> Imports:
    """The imports below `src` and of the tests beside it."""
    files = module_files(root)
    graph = grimp.build_graph(*PACKAGES, cache_dir=None)
    users: dict[str, set[str]] = defaultdict(set)
    for module in graph.modules & files.keys():
        users[files[module]] |= {files[user] for user in graph.find_modules_that_directly_import(module) if user in files}
        for named in NAMED.findall((root / files[module]).read_text(encoding="utf-8")):
            if (found := nearest(named, files)) and files[module] not in SUMS:
                users[files[found]].add(files[module])
    for path in [*root.glob("tests/**/*.py"), root / "conftest.py"]:
        for module in modules_in(path, files):
            users[files[module]].add(path.relative_to(root).as_posix())
    every = [path.relative_to(root).as_posix() for folder in ("src", "tests") for path in root.glob(f"{folder}/**/test_*.py")]
    return Imports({file: frozenset(those - {file}) for file, those in users.items()}, frozenset(every))


def module_files(root: Path) -> dict[str, str]:
    """Module → its file."""
    found = {}
    for package in PACKAGES:
        for path in (root / "src" / package).rglob("*.py"):
            parts = path.relative_to(root / "src").with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path.relative_to(root).as_posix()
    return found


def nearest(name: str, modules: Mapping[str, object]) -> str:
    """The module that a dotted path lies in: the path itself, or what is left of it."""
    parts = name.split(".")
    return next((cut for end in range(len(parts), 1, -1) if (cut := ".".join(parts[:end])) in modules), "")


def modules_in(path: Path, modules: Mapping[str, object]) -> Iterator[str]:
    """The modules of ours that a file outside the packages imports or names."""
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    for node in ast.walk(ast.parse(text)):
        names: Sequence[str] = ()
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        yield from (found for name in names if (found := nearest(name, modules)))
    yield from (found for name in NAMED.findall(text) if (found := nearest(name, modules)))
