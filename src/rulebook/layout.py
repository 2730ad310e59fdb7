"""How the files of a book lie: a folder for each standard, its indicators in the same file or each in one of its own.

```
vocabulary.yaml
vn-2022/standard.yaml
vn-2022/indicators/01-employment.yaml    the number gives the place in the law's annex, which is the order of the answer's columns
vn-2022/cases/
```
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from rulebook.source import Item, read_yaml
from rulebook.troubles import Troubles

VOCABULARY, STANDARD, INDICATORS, CASES = "vocabulary.yaml", "standard.yaml", "indicators", "cases"


def shown(path: Path) -> str:
    """The name of a file in messages: below the folder one works in, else in full."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def standard_files(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*/{STANDARD}"))


def read_whole(path: Path, troubles: Troubles) -> Item:
    """A standard's file with the indicators that stand in files of their own, each with its own file and line."""
    item = read_yaml(path, troubles, shown=shown(path))
    files = sorted((path.parent / INDICATORS).glob("*.yaml"))
    if not files or not isinstance(item.value, dict):
        return item
    if item.has("indicators"):
        says = f"Chỉ số đã có tệp riêng trong thư mục '{INDICATORS}', không ghi thêm ở đây."
        item.get("indicators").wrong("law.duplicate", says)
    indicators = [read_yaml(file, troubles, shown=shown(file)) for file in files]
    return replace(item, value={**item.value, "indicators": replace(item, value=[one for one in indicators if one.value is not None])})


def digest(folder: Path, read: Mapping[Path, Item]) -> str:
    """What a classification is kept with: a hash of all that the laws of a book say, in whichever files it stands.

    Comments, layout and the place of the indicators do not change it, so that a classification of before is explained by the same
    law; every value, word, order and note does. The cases are proofs, not law. `read`: files that were read before.
    """
    total = hashlib.sha256()
    for path in [folder / VOCABULARY, *sorted(folder.glob("*/*.yaml"))]:
        item = read.get(path) or read_yaml(path, Troubles())
        total.update(f"{path.relative_to(folder).as_posix()}\n{told(item)}\n".encode())
    return total.hexdigest()[:16]


def told(item: Item) -> str:
    """A value in one way of writing; keys of the top in the order of the alphabet, so that a key may move between files."""
    if isinstance(item.value, dict):
        return "{" + ",".join(f"{key!r}:{written(value)}" for key, value in sorted(item.value.items())) + "}"
    return written(item)


def written(item: Item) -> str:
    if isinstance(item.value, dict):
        return "{" + ",".join(f"{key!r}:{written(value)}" for key, value in item.value.items()) + "}"
    if isinstance(item.value, list):
        return "[" + ",".join(map(written, item.value)) + "]"
    return repr(item.value)
