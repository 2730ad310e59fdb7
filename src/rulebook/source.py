"""YAML with the line of every value, so that an error can name its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path

import yaml

from rulebook.troubles import Place, Troubles

Scalar = str | int | Decimal | bool | date | None
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Item:
    """A YAML value and its place; `value` is a scalar, a list of items or a mapping of items."""

    value: Scalar | list[Item] | dict[str, Item]
    place: Place
    troubles: Troubles

    def wrong(self, code: str, says: str) -> None:
        self.troubles.add(self.place, code, says)

    def has(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def get(self, key: str) -> Item:
        """The item under a key; an empty item at this place when absent."""
        if isinstance(self.value, dict) and key in self.value:
            return self.value[key]
        return Item(None, self.place, self.troubles)

    def need(self, key: str) -> Item:
        if not self.has(key):
            self.wrong("law.key_missing", f"Thiếu mục '{key}'.")
        return self.get(key)

    def only(self, *keys: str) -> None:
        """Report keys that mean nothing here: a misspelt key must not be ignored."""
        for key, item in self.entries():
            if key not in keys:
                item.wrong("law.key_unknown", f"Không hiểu mục '{key}'; các mục dùng được: {', '.join(keys)}.")

    def entries(self) -> Iterator[tuple[str, Item]]:
        if isinstance(self.value, dict):
            yield from self.value.items()
        elif self.value is not None:
            self.wrong("law.type", "Chỗ này phải là một bảng 'tên: giá trị'.")

    def items(self) -> list[Item]:
        if isinstance(self.value, list):
            return self.value
        if self.value is not None:
            self.wrong("law.type", "Chỗ này phải là một danh sách.")
        return []

    def text(self) -> str:
        if isinstance(self.value, str):
            return self.value
        if self.value is not None:
            if isinstance(self.value, bool):  # YAML reads a bare yes or no as a boolean
                return "true" if self.value else "false"
            if isinstance(self.value, int | Decimal | date):
                return str(self.value)
            self.wrong("law.type", "Chỗ này phải là một dòng chữ.")
        return ""

    def flag(self) -> bool:
        if isinstance(self.value, bool):
            return self.value
        self.wrong("law.type", "Chỗ này phải là true hoặc false.")
        return False

    def day(self) -> date | None:
        if self.value is None or isinstance(self.value, date):
            return self.value
        self.wrong("law.date", f"'{self.value}' không phải là ngày dạng năm-tháng-ngày.")
        return None


def read_yaml(path: Path, troubles: Troubles, *, shown: str | None = None) -> Item:
    """Read one file. `shown` is the name used in messages. Faults go to `troubles`; the item is then empty."""
    name = shown or str(path)
    top = Place(name, 1)
    try:
        node = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    except OSError as error:
        troubles.add(top, "law.unreadable", f"Không đọc được tệp: {error.strerror or error}.")
    except UnicodeDecodeError as error:
        troubles.add(top, "law.encoding", f"Tệp không phải UTF-8 (byte thứ {error.start}).")
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        troubles.add(Place(name, line), "law.yaml", f"Sai cú pháp YAML: {error.problem or error.context or 'không rõ'}.")
    except yaml.YAMLError as error:
        troubles.add(top, "law.yaml", f"Sai cú pháp YAML: {error}.")
    else:
        if node is not None:
            return _item(node, name, troubles)
        troubles.add(top, "law.empty", "Tệp trống.")
    return Item(None, top, troubles)


def _item(node: yaml.Node, name: str, troubles: Troubles) -> Item:
    place = Place(name, node.start_mark.line + 1)
    if isinstance(node, yaml.SequenceNode):
        return Item([_item(part, name, troubles) for part in node.value], place, troubles)
    if isinstance(node, yaml.MappingNode):
        mapping: dict[str, Item] = {}
        for key, value in node.value:
            if key.value in mapping:
                line = Place(name, key.start_mark.line + 1)
                troubles.add(line, "law.duplicate", f"Mục '{key.value}' được ghi hai lần; chỉ một giá trị có thể đúng.")
            mapping[str(key.value)] = _item(value, name, troubles)
        return Item(mapping, place, troubles)
    return Item(_scalar(node, place, troubles), place, troubles)


def _scalar(node: yaml.Node, place: Place, troubles: Troubles) -> Scalar:
    kind, text = node.tag.rsplit(":", 1)[-1], str(node.value)
    try:
        if kind == "null":
            return None
        if kind == "bool":
            return text.lower() in ("true", "yes", "on")
        if kind == "int":
            return int(text.replace("_", ""), 10)
        if kind == "float":
            return Decimal(text.replace("_", ""))
        if kind == "timestamp":
            return date.fromisoformat(text)
    except (ValueError, InvalidOperation):
        troubles.add(place, "law.value", f"Không hiểu giá trị '{text}'.")
        return None
    return text
