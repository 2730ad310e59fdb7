"""Who may compare standards and see an area at a glance. Counts only; who is behind a cell needs the right to see cases."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.areas.models import Unit
from thoatngheo.monitoring.policies import READERS

VIEW_TRANSITION = grant("insight.transition.view", Unit, says="So sánh kết quả giữa các chuẩn nghèo", who=READERS, where=in_area("path"))
VIEW_AREA = grant("insight.area.view", Unit, says="Xem tình hình địa bàn", who=READERS, where=in_area("path"))
