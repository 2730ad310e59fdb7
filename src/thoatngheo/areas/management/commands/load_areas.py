"""`./thoatngheo manage load_areas`: the national list of units into the database."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from thoatngheo.areas.services import load_country
from thoatngheo.core.audit import acting


class Command(BaseCommand):
    help = "Nạp danh mục đơn vị hành chính cả nước (trước và sau 01/07/2025). Chạy lại không làm mất dữ liệu đã nhập."

    def handle(self, *args: Any, **options: Any) -> None:
        with acting(command="load_areas"):
            done = load_country(actor=None, progress=self.tell)
        self.stdout.write(
            f"{done.units:,} đơn vị (thêm {done.added:,}), thêm {done.links_added:,} quan hệ, {done.types_added:,} loại khu vực."
        )

    def tell(self, done: int, total: int, what: str) -> None:
        self.stdout.write(f"  {what}: {done:,}/{total:,}")
