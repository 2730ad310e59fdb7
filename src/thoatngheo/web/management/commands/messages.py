"""`./thoatngheo manage messages`: bring the English catalogues up to date with the sources and say what is missing."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from thoatngheo.web.messages import compile_stale, missing, rooms, update


class Command(BaseCommand):
    help = "Cập nhật các tệp dịch locale/en/LC_MESSAGES/django.po từ mã nguồn, rồi nêu câu nào chưa có bản tiếng Anh."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("room", nargs="*", help="chỉ các phòng này, ví dụ: registry reviews")

    def handle(self, *args: Any, **options: Any) -> None:
        for room in rooms():
            if options["room"] and room.name not in options["room"]:
                continue
            lacking = update(room)
            self.stdout.write(f"{room.name}: {'đủ' if not lacking else f'thiếu {lacking} câu'}")
            for message in missing(room):
                self.stdout.write(f"    {message.text!r}")
        compile_stale()
