"""What the journal calls tables and columns. Each room registers its own in `journal.py`, read at the start:

register(Kind("registry.household", gettext_lazy("Hộ gia đình"), place="path", fields={"address": gettext_lazy("Địa chỉ"), …}))
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.apps import apps

if TYPE_CHECKING:
    from django.db.models import Model
    from django_stubs_ext import StrOrPromise

# Keys that only machines read: search and sort keys, the copied path, the id itself.
MACHINE = frozenset({"id", "path", "name_fold", "name_sort", "name_key", "head_fold", "head_sort"})


@dataclass(frozen=True, slots=True)
class Kind:
    """One table under audit.

    `model` is its label ("registry.household"); `place` leads from a change to the path of its area
    ("path", "unit__path"), empty where it has none and only who works for the whole country may read it.
    """

    model: str
    title: StrOrPromise
    place: str = ""
    fields: Mapping[str, StrOrPromise] = field(default_factory=dict)

    @property
    def changes(self) -> type[Model]:
        """The table of changes."""
        return apps.get_model(self.model + "change")

    def shown_fields(self) -> list[Any]:
        """The columns that a reader sees, in the order of the model."""
        return [column for column in self.changes._meta.fields if not column.name.startswith("pgh_") and column.name not in MACHINE]

    def label(self, name: str) -> StrOrPromise:
        return self.fields.get(name, name)


KINDS: dict[str, Kind] = {}


def register(kind: Kind) -> None:
    KINDS[kind.model] = kind
