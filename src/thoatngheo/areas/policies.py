"""Who may look at units: everyone who has signed in. Who changes them is said above, where roles are known (accounts)."""

from __future__ import annotations

from thoatngheo.areas.models import Unit
from thoatngheo.core.gate import declare, signed_in

# The list of units is public knowledge; it needs a sign-in only because the pages do.
VIEW_UNITS = declare("areas.unit.view", Unit, says="Xem danh mục đơn vị hành chính", may=signed_in)

EDIT_HAMLETS = declare("areas.hamlet.edit", Unit, says="Nhập, đổi tên thôn, tổ dân phố")
SET_AREA_TYPE = declare("areas.type.set", Unit, says="Ghi loại khu vực (nông thôn, thành thị)")
LOAD_COUNTRY = declare("areas.country.load", Unit, says="Nạp danh mục đơn vị hành chính cả nước")
