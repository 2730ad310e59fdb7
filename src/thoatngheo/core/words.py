"""A field says its words once: the label and the hint stand with the model's field, and everyone else reads them there.

    decision_on = DayField(**words(MoneyEntry, "decision_on"))      a form
    Column(label_of(MoneyEntry, "decision_on"), …)                     a table of a page, a column of a sheet
    {"decision_on": label_of(MoneyEntry, "decision_on")}               the journal

The English stands once too: in the catalogue of the room that owns the model.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Field, Model

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Owner = type[Model]


def label_of(model: Owner, field: str) -> StrOrPromise:
    """What the field is called; in the language of the reader when it is shown."""
    return owned(model, field).verbose_name


def words(model: Owner, field: str) -> dict[str, StrOrPromise]:
    """Label and hint as a form's field takes them."""
    found = owned(model, field)
    return {"label": found.verbose_name, "help_text": found.help_text}


def owned(model: Owner, field: str) -> Field[object, object]:
    """The model's own field. Raises FieldDoesNotExist for a misspelt name."""
    found = model._meta.get_field(field)
    assert isinstance(found, Field), f"{model.__name__}.{field} has no words of its own"
    return found
