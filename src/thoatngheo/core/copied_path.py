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
        func=f"SELECT path INTO NEW.path FROM {table} WHERE id = NEW.{key}; RETURN NEW;",
    )


def carried_to(tables: Sequence[str], key: str) -> pgtrigger.Trigger:
    """After paths of rows have changed: change the copies in `tables`, found by the column `key`.

    Once for a statement, not for a row: when a whole commune goes over to another, its thousands of households
    move their copies with one update a table. (A trigger that sees the rows of a statement takes no list of columns.)
    """
    updates = " ".join(
        f"UPDATE {table} SET path = new_rows.path FROM new_rows JOIN old_rows ON old_rows.id = new_rows.id"
        f" WHERE old_rows.path <> new_rows.path AND {table}.{key} = new_rows.id;"
        for table in tables
    )
    some = "SELECT FROM new_rows JOIN old_rows USING (id) WHERE old_rows.path <> new_rows.path"
    return pgtrigger.Trigger(
        name="path_carried",
        level=pgtrigger.Statement,
        when=pgtrigger.After,
        operation=pgtrigger.Update,
        referencing=pgtrigger.Referencing(old="old_rows", new="new_rows"),  # type: ignore[no-untyped-call]  # not annotated upstream
        func=f"IF EXISTS ({some}) THEN {updates} END IF; RETURN NULL;",
    )
