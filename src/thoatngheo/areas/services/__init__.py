"""What may be done to units. One function, one use case; the gate is asked first."""

from thoatngheo.areas.services.country import Loaded, load_country
from thoatngheo.areas.services.hamlets import HamletRow, add_hamlet, add_hamlets, end_hamlet, rename_hamlet
from thoatngheo.areas.services.types import set_area_type

__all__ = ["HamletRow", "Loaded", "add_hamlet", "add_hamlets", "end_hamlet", "load_country", "rename_hamlet", "set_area_type"]
