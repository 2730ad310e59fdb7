"""A row's place, copied from the row it belongs to: `path` of a household onto its members and statements.

Row-level security and the lists of an area read one column of one table instead of a join. Whoever
writes may give the path; where it is left empty the database fills it in, and when the household
moves, the database moves the copies.
"""

from __future__ import annotations

from collections.abc import Sequence

import pgtrigger


def filled_from(table: str, key: str) -> pgtrigger.Trigger:
    """Before an insert without a path: take it from the row of `table` whose id stands in the column `key`."""
    return pgtrigger.Trigger(
        name="path_filled",
        when=pgtrigger.Before,
        operation=pgtrigger.Insert,
        condition=pgtrigger.Q(new__path=""),
        func=f"SELECT path INTO NEW.path FROM {table} WHERE id = NEW.{key}; RETURN NEW;",  # noqa: S608 - names from our models
    )


def carried_to(tables: Sequence[str], key: str) -> pgtrigger.Trigger:
    """After the path of a row has changed: change the copies in `tables`, found by the column `key`."""
    updates = " ".join(f"UPDATE {table} SET path = NEW.path WHERE {key} = NEW.id;" for table in tables)  # noqa: S608 - names from our models
    return pgtrigger.Trigger(
        name="path_carried",
        when=pgtrigger.After,
        operation=pgtrigger.UpdateOf("path"),  # type: ignore[no-untyped-call]  # not annotated upstream
        condition=pgtrigger.AnyChange("path"),
        func=f"{updates} RETURN NULL;",
    )
