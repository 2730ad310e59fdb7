"""The cast and the household of the rooms below."""

from thoatngheo.accounts.testing import cast
from thoatngheo.registry.households.tests.conftest import everything_is_assigned, family

__all__ = ["cast", "everything_is_assigned", "family"]
