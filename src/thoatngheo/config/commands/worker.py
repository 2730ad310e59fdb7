"""`./thoatngheo worker`: take jobs from the queue; started by `demo` and `serve`, or by a service manager."""

from __future__ import annotations

import argparse

from thoatngheo.config.database import with_database
from thoatngheo.config.run.prepare import set_up_django


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """No arguments."""


def run(args: argparse.Namespace) -> int:
    with with_database():
        set_up_django()
        from thoatngheo.core.jobs.worker import run_worker  # needs Django's settings first

        run_worker()
    return 0
