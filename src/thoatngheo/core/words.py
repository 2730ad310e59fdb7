"""A field says its words once: they stand with the model, and everyone else reads them there.

    decision_on = DayField(label=label_of(MoneyEntry, "decision_on"))      a form
    Column(label_of(MoneyEntry, "decision_on"), …)                         a table of a page, a column of a sheet

The words are the field's `verbose_name`; rooms whose models have none name their fields in `journal.py`, beside the models.
The English stands once too: in the catalogue of the room that owns the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import FieldDoesNotExist
from django.db.models import Field, Model

from thoatngheo.core.audit.kinds import KINDS

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


def label_of(model: type[Model], field: str) -> StrOrPromise:
    """What the field is called, in the language of the reader when it is shown.

    Raises FieldDoesNotExist for a misspelt name, and for a field that nobody named.
    """
    found = model._meta.get_field(field)
    if isinstance(found, Field) and found.verbose_name != unnamed(field):
        return found.verbose_name
    kind = KINDS.get(model._meta.label_lower)
    if kind is None or field not in kind.fields:
        raise FieldDoesNotExist(f"{model.__name__}.{field} has no words: give it a verbose_name")
    return kind.fields[field]


def unnamed(field: str) -> str:
    """What Django calls a field without a `verbose_name`."""
    return field.replace("_", " ")
