"""What must be there before the system runs: the database with its tables, the pages' assets, the translations."""

from __future__ import annotations

import os
from io import StringIO

import django
from django.core.management import call_command
from django.db import connection

from thoatngheo.config import schema
from thoatngheo.config.run.steps import Steps


def set_up_django() -> None:
    """Read the settings; call once the database's address is known."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thoatngheo.config.settings")
    django.setup()


def migrate(steps: Steps) -> None:
    """An empty database gets its tables from one file, one of before the new names of its migrations.

    One that lacks a migration is migrated; else one statement is asked.
    """
    with steps.step("Lập và cập nhật các bảng dữ liệu"):
        bring_up_to_date()


def bring_up_to_date() -> None:
    with connection.cursor() as cursor:
        bare = cursor.connection
    if schema.lay(bare):
        schema.after_laying()
    schema.adopt(bare)
    if schema.pending(bare):
        call_command("migrate", verbosity=0, interactive=False)


def check() -> None:
    """Django's own checks, ours included: a page without a declared action stops the start."""
    call_command("check", stdout=StringIO(), stderr=StringIO())
