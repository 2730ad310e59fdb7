"""A statement's rows as an Arrow table, by COPY."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pyarrow as pa
import pyarrow.csv as pacsv
from django.db import connection

from thoatngheo.core.rls import lifted
from thoatngheo.registry.households.facts import BLOCK, CopiedOut


def copied(query: str, parameters: Mapping[str, object], schema: pa.Schema) -> pa.Table:
    """The rows of a query whose columns have these names and types.

    Read without the limits of the request's area: the figures of an area must not depend on who asks for them, and
    where a household lived before decides its column. Whoever shows them asks the gate.
    """
    # Django's own cursor in debug mode takes no parameters for COPY, so they are put in before.
    command = f"COPY ({query}) TO STDOUT (FORMAT csv, HEADER)"
    with lifted(), connection.cursor() as cursor, cursor.copy(cursor.mogrify(command, dict(parameters))) as source:
        reader = pacsv.open_csv(
            io.BufferedReader(CopiedOut(source), BLOCK),
            read_options=pacsv.ReadOptions(block_size=BLOCK, use_threads=False),
            parse_options=pacsv.ParseOptions(newlines_in_values=True),
            convert_options=pacsv.ConvertOptions(
                column_types=schema,
                null_values=[""],
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
                true_values=["t"],
                false_values=["f"],
            ),
        )
        return reader.read_all()
