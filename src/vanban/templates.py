"""An office's own Word file in place of our look: fields between {{ and }}, lists between {% for %} and {% endfor %}.

A template is somebody's file, so it is read with distrust: only fields, loops over lists and conditions are allowed in
it, nothing that calls, includes or reaches outside; a field that does not exist is refused with the nearest that does.
"""

from __future__ import annotations

import difflib
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import TemplateError, nodes
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import LxmlError

from vanban.docx.package import same_bytes
from vanban.troubles import BROKEN, SYNTAX, UNKNOWN_FIELD, UNSAFE, VanbanError

MOST_BYTES = 5_000_000
MOST_UNPACKED = 50_000_000
MOST_PARTS = 500
DEEPEST_LOOP = 2
ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.For, nodes.If, nodes.Const, nodes.Not,
    nodes.And, nodes.Or, nodes.Compare, nodes.Operand,
)  # fmt: skip
OPEN, CLOSE = "{{", "}}"


@dataclass(frozen=True, slots=True)
class TemplateField:
    """A field an office may use: what it holds, and for a list the fields of each of its rows."""

    says: str
    of_rows: Mapping[str, str] = field(default_factory=dict)


Known = Mapping[str, TemplateField]


def check_template(data: bytes, known: Known) -> list[str]:
    """The names of the fields a template uses, in alphabetical order.

    Raises:
        VanbanError: `…broken` (no Word file), `…unsafe` (macros, links outside, calls), `…syntax`, `…field` (unknown fields
            with the nearest known name of each).
    """
    used, unknown = set(), {}
    for tree in trees(data):
        for name, near in walk(tree, known, {}, 0):
            if near is None:
                used.add(name)
            else:
                unknown[name] = near
    if unknown:
        told = "; ".join(f"“{name}”{near}" for name, near in sorted(unknown.items()))
        raise UNKNOWN_FIELD(fields=told, known=", ".join(sorted(known)))
    return sorted(used)


def fill_template(data: bytes, values: Mapping[str, Any]) -> bytes:
    """The template with its fields filled; the same template and values give the same bytes.

    Raises:
        VanbanError: as `check_template` for a file that cannot be read or filled.
    """
    template = opened(data)
    try:
        template.render(dict(values), jinja_env=SandboxedEnvironment(), autoescape=True)
    except (TemplateError, LxmlError) as error:
        raise SYNTAX(where=str(error)[:200]) from error
    saved = BytesIO()
    template.save(saved)
    return same_bytes(saved.getvalue())


def opened(data: bytes) -> Any:
    """The template, once its package has been found harmless."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            look_inside(package, len(data))
        template = DocxTemplate(BytesIO(data))
        template.init_docx()
    except (zipfile.BadZipFile, PackageNotFoundError, LxmlError, KeyError, ValueError, OSError) as error:
        raise BROKEN(why="không phải tệp Word .docx nguyên vẹn") from error
    return template


def look_inside(package: zipfile.ZipFile, size: int) -> None:
    """Refuse what a plain Word file does not have: macros, embedded programs, links to outside files, swollen parts."""
    parts = package.infolist()
    if size > MOST_BYTES or len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise UNSAFE(what=f"tệp quá lớn (tối đa {MOST_BYTES // 1_000_000} MB)")
    names = [part.filename for part in parts]
    if "word/document.xml" not in names:
        raise BROKEN(why="không phải tệp Word .docx")
    for name in names:
        if "vbaProject" in name or "/embeddings/" in name or "activeX" in name:
            raise UNSAFE(what="macro hoặc tệp nhúng")
        if name.endswith(".rels") and b'TargetMode="External"' in package.read(name).replace(b"'", b'"'):
            raise UNSAFE(what="liên kết ra ngoài tệp")


def trees(data: bytes) -> Iterator[nodes.Template]:
    """The parsed body, headers and footers."""
    template = opened(data)
    environment = SandboxedEnvironment()
    sources = [template.patch_xml(template.get_xml())]
    for link in (template.HEADER_URI, template.FOOTER_URI):
        sources += [template.patch_xml(template.get_part_xml(part)) for _, part in template.get_headers_footers(link)]
    for source in sources:
        try:
            yield environment.parse(source)
        except TemplateError as error:
            raise SYNTAX(where=shown(source, getattr(error, "lineno", 0) or 0, str(error))) from error


def shown(source: str, line: int, why: str) -> str:
    """The words around a mistake, without the marks of Word."""
    near = source.splitlines()[line - 1] if 0 < line <= len(source.splitlines()) else ""
    found = near.find(OPEN)
    return f"{near[found : found + 60]} ({why})" if found >= 0 and len(near) > 0 else why[:200]


def walk(node: nodes.Node, known: Known, rows: dict[str, TemplateField], depth: int) -> Iterator[tuple[str, str | None]]:
    """Every field used below a node: its name, and None when it is known, else what is nearest.

    `rows` are the loop variables in force and the lists they run over.
    """
    if not isinstance(node, ALLOWED):
        raise UNSAFE(what=f"lệnh “{type(node).__name__}”; mẫu chỉ được có trường, vòng lặp và điều kiện")
    if isinstance(node, nodes.For):
        yield from walk_loop(node, known, rows, depth)
        return
    if isinstance(node, nodes.Getattr):
        yield looked_up(node, rows)
        return
    if isinstance(node, nodes.Name):
        if node.name not in rows:
            yield node.name, None if node.name in known else nearest(node.name, known)
        return
    for child in node.iter_child_nodes():
        yield from walk(child, known, rows, depth)


def walk_loop(node: nodes.For, known: Known, rows: dict[str, TemplateField], depth: int) -> Iterator[tuple[str, str | None]]:
    if depth >= DEEPEST_LOOP or not isinstance(node.iter, nodes.Name) or not isinstance(node.target, nodes.Name) or node.recursive:
        raise UNSAFE(what="vòng lặp phức tạp; viết: {% for dong in danh_sach %}")
    name = node.iter.name
    yield name, None if name in known else nearest(name, known)
    inner = {**rows, node.target.name: known.get(name, TemplateField(""))}
    for child in [*node.body, *node.else_]:
        yield from walk(child, known, inner, depth + 1)


def looked_up(node: nodes.Getattr, rows: Mapping[str, TemplateField]) -> tuple[str, str | None]:
    if not isinstance(node.node, nodes.Name) or node.node.name not in rows:
        raise UNSAFE(what=f"“.{node.attr}” ngoài vòng lặp")
    fields = rows[node.node.name].of_rows
    return f"{node.node.name}.{node.attr}", None if node.attr in fields or not fields else nearest(node.attr, fields)


def nearest(name: str, known: Mapping[str, Any]) -> str:
    """ " (gần nhất: “ho_ten”)", marks left aside, or "" when nothing is near."""
    by_fold = {fold(each): each for each in known}
    found = difflib.get_close_matches(fold(name), list(by_fold), n=1, cutoff=0.5)
    return f" (gần nhất: “{by_fold[found[0]]}”)" if found else ""


def fold(name: str) -> str:
    """Small letters without marks, đ as d."""
    bare = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


__all__ = ["Known", "TemplateField", "VanbanError", "check_template", "fill_template"]
