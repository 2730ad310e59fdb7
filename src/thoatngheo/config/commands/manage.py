"""`./thoatngheo manage …`: Django's own commands, with the database started."""

from __future__ import annotations

import argparse
import os

from django.core.management import execute_from_command_line

from thoatngheo.config.database import with_database


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="*")


def run(args: argparse.Namespace) -> int:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thoatngheo.config.settings")
    with with_database():
        execute_from_command_line(["./thoatngheo manage", *args.words])
    return 0
