"""A service that writes for somebody is a use case: in one transaction, after the gate was asked, with the actor on record.

Found from the text of the services: a function with a keyword `actor` that calls something that writes. What a function has
written by another one is seen there. Where the rule does not fit, EXCEPTIONS says why.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from thoatngheo.core.gate import ACTIONS

SOURCES = Path(__file__).resolve().parents[2] / "src" / "thoatngheo"
WRITES = {"save", "create", "bulk_create", "bulk_update", "update", "delete", "get_or_create", "update_or_create", "execute", "copy"}
EXCEPTIONS = {
    "areas/services/country.py: load_country": "the command line loads the country without an actor",
    "core/jobs/services.py: start": "the caller has asked; the system itself starts jobs, too",
    "registry/sheets/services.py: check": "reads a file for minutes; what it found stays even where the file is refused",
}

CALLER_HAS_ASKED = {"reviews/cases/services/moving.py: move"}  # a step of many use cases


def services() -> Iterator[tuple[str, ast.FunctionDef]]:
    """Every function of the services with a keyword `actor`, as `file: name`."""
    for file in sorted(SOURCES.rglob("*.py")):
        parts = file.relative_to(SOURCES).parts
        if ("services" in parts or file.name == "services.py") and "tests" not in parts:
            for node in ast.parse(file.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.FunctionDef) and any(each.arg == "actor" for each in node.args.kwonlyargs):
                    yield f"{file.relative_to(SOURCES).as_posix()}: {node.name}", node


def writes(function: ast.FunctionDef) -> bool:
    calls = (node.func for node in ast.walk(function) if isinstance(node, ast.Call))
    return any(isinstance(called, ast.Attribute) and called.attr in WRITES for called in calls)


def is_use_case(function: ast.FunctionDef) -> bool:
    return any(ast.unparse(each).startswith("use_case(") for each in function.decorator_list)


def test_every_service_that_writes_is_a_use_case() -> None:
    bare = {name for name, function in services() if writes(function) and not is_use_case(function)}
    assert bare == EXCEPTIONS.keys()


def test_a_use_case_without_an_action_asks_the_gate_itself() -> None:
    silent = {name for name, function in services() if is_use_case(function) and not asks(function)}
    assert silent == CALLER_HAS_ASKED


def asks(function: ast.FunctionDef) -> bool:
    text = ast.unparse(function)
    return "@use_case()" not in text or "require(" in text


def test_an_action_is_named_after_its_room() -> None:
    rooms = {path.name for path in SOURCES.iterdir()}
    assert [code for code in ACTIONS if code.count(".") < 2 or code.split(".")[0] not in rooms] == []
