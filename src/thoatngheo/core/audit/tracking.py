"""The decorators that put a model under audit.

`audited()` writes a row into `<model>change` at every insert, update and delete, by triggers of
statement level: one INSERT … SELECT for a statement of any size. The change tables refuse updates
and deletes (PGHISTORY_APPEND_ONLY).

`frozen()` is for tables that are their own record (facts, ledger): rows may be added, not altered.
Statement (a correction is a new statement) and Result (of a dated run) have no change table for that
reason; only the deletion of a statement, when an import is undone, is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import pghistory
import pgtrigger
from django.db.models import Model

ModelType = TypeVar("ModelType", bound=type[Model])


def audited(*, exclude: Sequence[str] = (), deletes_only: bool = False) -> Callable[[ModelType], ModelType]:
    """Keep every change of the model in the table `<model>change`, without the fields of `exclude`.

    Leave out what no reader of the journal may see (secrets, encrypted numbers) and what changes
    without meaning (the time of the last sign-in). An update that touches only such fields leaves no row.
    """

    def declare(model: ModelType) -> ModelType:
        trackers: list[pghistory.Tracker] = [pghistory.DeleteEvent()]
        if not deletes_only:
            trackers = [pghistory.InsertEvent(), pghistory.UpdateEvent(), *trackers]
        track = pghistory.track(
            *trackers,
            exclude=list(exclude),
            obj_field=pghistory.ObjForeignKey(related_name="changes", related_query_name="change", db_index=True),
            context_field=pghistory.ContextForeignKey(db_index=True),
            model_name=f"{model.__name__}Change",
            level=pgtrigger.Statement,
        )
        track(model)
        return model

    return declare


def frozen(*, but: Sequence[str] = (), deletable: bool = False) -> Callable[[ModelType], ModelType]:
    """Rows are never altered (but for the fields of `but`), nor deleted unless `deletable`."""

    def declare(model: ModelType) -> ModelType:
        pgtrigger.register(
            pgtrigger.Protect(name="frozen", operation=pgtrigger.Update, condition=pgtrigger.AnyChange(exclude=list(but))),
        )(model)
        if not deletable:
            pgtrigger.register(pgtrigger.Protect(name="kept", operation=pgtrigger.Delete))(model)
        return model

    return declare
