"""The tables of a new installation in one file: laid into an empty database in a second, where migrating takes a minute.

`schema.sql` is what the migrations of this checkout make, written by `./thoatngheo lock --schema`; a test compares
the two. It serves the empty database of one major version of PostgreSQL only; every other case migrates.
"""

from thoatngheo.config.schema.adopting import adopt
from thoatngheo.config.schema.laying import after_laying, lay, pending
from thoatngheo.config.schema.writing import written

__all__ = ["adopt", "after_laying", "lay", "pending", "written"]
