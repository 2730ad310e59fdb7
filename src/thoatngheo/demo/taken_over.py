"""In the demo the new communes Cam Lộ and Hiếu Giang have taken over the households of the old ones, all but Cam Tuyền.

Cam Tuyền is left for whoever tries the page "Hộ còn ghi ở đơn vị cũ", and because the officers of the demo's old
communes work in it. Written as rows with the households, as the service would have done it on the day: moving 13,000 households
with all they have on record, after they were loaded, would make the first start a quarter of a minute longer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from thoatngheo.accounts.models import User
from thoatngheo.areas.lineage import origins_of
from thoatngheo.areas.models import Unit
from thoatngheo.areas.services import HamletRow, add_hamlets
from thoatngheo.demo.people import CAM_TUYEN
from thoatngheo.demo.rows import REFORM, DemoPlace
from thoatngheo.registry.households.models import TakeOver
from thoatngheo.registry.takeovers.old_places import offered


def take_over_rows(place: DemoPlace, communes: Sequence[Unit], root: User, actor: User) -> dict[int, TakeOver]:
    """The take-overs by the key of the old hamlet; enters the hamlets of the new communes. Call it before the place is loaded."""
    origins = origins_of(communes)
    homes = Counter(place.unit(stay).pk for stay in place.stays if stay.until is None)
    left = f".{CAM_TUYEN[1]}."
    old = sorted({unit for unit in place.hamlets.values() if homes[unit.pk] and left not in unit.path}, key=lambda unit: unit.path)
    taken: list[TakeOver] = []
    for commune in communes:
        mine = [unit for unit in old if unit.path.startswith(origins[commune.pk].whole)]
        names = [offer for offer, _known in offered(commune, mine, []).values()]
        fresh = add_hamlets(actor=root, commune=commune, rows=[HamletRow(name) for name in names], source="Dữ liệu mẫu")
        about = {"commune": commune, "path": commune.path, "on": REFORM, "done_by": actor}
        taken += [TakeOver(**about, origin=one, unit=new, households=homes[one.pk]) for one, new in zip(mine, fresh, strict=True)]
    return {each.origin_id: each for each in TakeOver.objects.bulk_create(taken)}
