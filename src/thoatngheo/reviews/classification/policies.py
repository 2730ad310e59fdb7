"""Who reads the standards: everybody with a role."""

from __future__ import annotations

from thoatngheo.accounts.grants import everywhere, grant
from thoatngheo.accounts.models import Role
from thoatngheo.areas.models import Unit

VIEW_STANDARDS = grant("reviews.standard.view", Unit, says="Xem chuẩn nghèo", who=Role, where=everywhere)
