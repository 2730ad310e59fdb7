"""From changed files to the tests that they touch, each with its reason. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from thoatngheo.config.changed.imports import Imports

# A change here changes what every test stands on.
FOUNDATIONS = (
    "conftest.py", "pyproject.toml", "requirements.lock",
    "src/thoatngheo/config/settings.py", "src/thoatngheo/config/testing.py", "src/thoatngheo/accounts/testing.py",
)  # fmt: skip
EVERYTHING = ("src", "tests", "laws")
# They read the text of all files and take seconds.
QUICK = ("tests/architecture/test_layers.py", "tests/architecture/test_exceptions.py", "tests/architecture/test_no_addresses.py")
EVERY_URL = "tests/architecture/test_every_url.py"
OF_PAGES = {"views", "urls", "policies", "site", "navigation", "home"}
READERS_OF_LAWS = ("src/rulebook/load.py", "src/rulebook/layout.py")
JOURNEYS = "tests/journeys/"


@dataclass(frozen=True, slots=True)
class Chosen:
    """`tests` maps each file or folder to run to why; `everything`: the file that touches all tests; `untested`: files without any."""

    tests: dict[str, str] = field(default_factory=dict)
    everything: str = ""
    untested: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What pytest is given."""
        return EVERYTHING if self.everything else tuple(sorted(self.tests))


def choose(changed: Sequence[str], imports: Imports) -> Chosen:
    """The tests that the changed files touch. The first reason found for a test is the one that is told."""
    tests: dict[str, str] = {}
    untested = []
    for file in changed:
        if file in FOUNDATIONS:
            return Chosen(everything=file)
        found = list(touched(file, imports))
        if not found:
            untested.append(file)
        for test, why in found:
            tests.setdefault(test, why)
    for test in QUICK if tests else ():
        if test in imports.tests:
            tests.setdefault(test, "đọc mọi tệp nguồn")
    return Chosen(tests, untested=tuple(untested))


def touched(file: str, imports: Imports) -> Iterator[tuple[str, str]]:
    """The tests that one changed file touches."""
    path = PurePosixPath(file)
    if file in imports.tests:
        yield file, "chính tệp này đổi"
    elif path.suffix == ".py":
        yield from by_imports(file, imports)
        yield from of_room(file, imports)
    elif path.parts[0] == "laws":
        yield "laws", f"trường hợp của luật ({file})"
        for reader in READERS_OF_LAWS:
            yield from ((test, f"đọc luật ({file})") for test, _ in by_imports(reader, imports))
        yield from below("tests/docs", imports, f"tài liệu về luật ({file})")
    elif path.parts[0] == "docs" or path.suffix == ".md":
        yield from below("tests/docs", imports, f"tài liệu {file}")
    else:
        yield from of_room(file, imports)
    if path.parts[0] == "src" and OF_PAGES & {path.stem, *path.parts} and EVERY_URL in imports.tests:
        yield EVERY_URL, f"trang hoặc quyền ({file})"


def by_imports(file: str, imports: Imports) -> Iterator[tuple[str, str]]:
    """Tests that use the file, or a conftest that does: such a one serves every test below its folder."""
    for user, chain in imports.reached_from(file).items():
        path = PurePosixPath(user)
        if user in imports.tests and not user.startswith(JOURNEYS):
            yield user, " → ".join(map(short, chain))
        elif path.name == "conftest.py" and user != "conftest.py":
            yield from below(str(path.parent), imports, " → ".join(map(short, chain)))


def of_room(file: str, imports: Imports) -> Iterator[tuple[str, str]]:
    """The tests of the nearest folder with tests: pages are asked by address, templates and data by name, which no import shows."""
    for folder in PurePosixPath(file).parents:
        inside = [test for test in imports.tests if test.startswith(f"{folder}/tests/")]
        if inside and str(folder).startswith("src/"):
            yield from ((test, f"cùng phòng {short(str(folder))}") for test in sorted(inside))
            return


def below(folder: str, imports: Imports, why: str) -> Iterator[tuple[str, str]]:
    yield from ((test, why) for test in sorted(imports.tests) if test.startswith(f"{folder}/") and not test.startswith(JOURNEYS))


def short(file: str) -> str:
    """The name of a file as people say it."""
    return file.removeprefix("src/").removeprefix("thoatngheo/").removesuffix(".py").removesuffix("/__init__")
