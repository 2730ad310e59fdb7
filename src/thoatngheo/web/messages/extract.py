"""What is to be translated: read from a room's templates and Python files.

Beside the calls of gettext these are messages, too: `says` and `do` of a ProblemKind, `says` of an action, and the
labels of a TextChoices. They are Vietnamese constants that are translated where they are shown.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation.template import templatize

# How many leading arguments of a call are messages; a context comes first where the name begins with p.
CALLS = {
    "gettext": 1, "gettext_lazy": 1, "gettext_noop": 1, "_": 1, "ngettext": 2, "ngettext_lazy": 2,
    "pgettext": 1, "pgettext_lazy": 1, "npgettext": 2, "npgettext_lazy": 2,
}  # fmt: skip
WITH_CONTEXT = {"pgettext", "pgettext_lazy", "npgettext", "npgettext_lazy"}
KINDS = {"ProblemKind": ("says", "do"), "grant": ("says",), "declare": ("says",)}
CHOICES = {"TextChoices", "IntegerChoices"}
SKIPPED = {"tests", "migrations", "locale", "static"}


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One message: its text, its plural where it counts something, its context where one word means two things."""

    text: str
    plural: str = ""
    context: str = ""


def messages(room: Path) -> dict[Message, set[str]]:
    """Every message of a room with the files that use it."""
    found: dict[Message, set[str]] = {}
    for file in sources(room):
        for message in in_file(file):
            if message.text.strip():
                found.setdefault(message, set()).add(file.relative_to(room).as_posix())
    return found


def sources(room: Path) -> Iterator[Path]:
    """Templates and Python files; tests and migrations show nothing to anybody."""
    for file in sorted(room.rglob("*")):
        if file.suffix in {".py", ".html", ".txt"} and not SKIPPED & set(file.relative_to(room).parts[:-1]):
            yield file


def in_file(file: Path) -> Iterator[Message]:
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".py":
        yield from in_python(text)
    elif "templates" in file.parts:
        # What Django leaves of a template is calls among crosses; each line stands for itself.
        yield from in_python_lines(templatize(text, origin=str(file)))


def in_python_lines(text: str) -> Iterator[Message]:
    """Calls in text that is Python only in parts."""
    for name in CALLS:
        start = 0
        while (at := text.find(f" {name}(", start)) >= 0:
            call = call_at(text, at + 1)
            start = at + 1
            if call is not None:
                yield from of_call(call)


def call_at(text: str, start: int) -> ast.Call | None:
    """The call that begins here: the shortest piece up to a closing bracket that is Python."""
    end = start
    while (end := text.find(")", end) + 1) > 0:
        try:
            tree = ast.parse(text[start:end], mode="eval")
        except SyntaxError:
            continue
        return tree.body if isinstance(tree.body, ast.Call) else None
    return None


def in_python(text: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call):
            yield from of_call(node)
        elif isinstance(node, ast.ClassDef):
            yield from of_class(node)


def name_of(node: ast.expr) -> str:
    """The last name of a dotted or subscripted expression: `models.TextChoices`, `QuerySet[Household]`."""
    if isinstance(node, ast.Subscript):
        return name_of(node.value)
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def constant(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def of_call(node: ast.Call) -> Iterator[Message]:
    name = name_of(node.func)
    if name in KINDS:
        for keyword in node.keywords:
            if keyword.arg in KINDS[name] and (text := constant(keyword.value)) is not None:
                yield Message(text)
    if name not in CALLS:
        return
    texts = [constant(argument) for argument in node.args]
    context = texts.pop(0) if name in WITH_CONTEXT and texts else ""
    wanted = texts[: CALLS[name]]
    if len(wanted) == CALLS[name] and None not in wanted and context is not None:
        yield Message(wanted[0] or "", (wanted[1] or "") if len(wanted) > 1 else "", context)


def of_class(node: ast.ClassDef) -> Iterator[Message]:
    bases = {name_of(base) for base in node.bases}
    for line in node.body:
        if not isinstance(line, ast.Assign):
            continue
        if bases & CHOICES and isinstance(line.value, ast.Tuple) and len(line.value.elts) > 1:
            label = constant(line.value.elts[-1])
        else:
            continue
        if label is not None:
            yield Message(label)
