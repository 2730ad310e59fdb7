"""A worker that dies: it posts a hamlet's list and is killed in the middle of the next one, before that is written.

Run as a program (see `test_postings_survive`) with the name of a file: while the file is there it dies, once.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import Any

import django


def main(flag: Path) -> None:
    django.setup()
    from django.db import transaction  # needs Django

    from thoatngheo.core.jobs.worker import Pulse, run_worker
    from thoatngheo.reviews.hearings.models import Posting
    from thoatngheo.reviews.hearings.services import posting_all
    from thoatngheo.reviews.hearings.services.postings import post_list

    posted: list[object] = []

    def deadly(**told: Any) -> Posting:
        dies = bool(posted) and flag.exists()
        with transaction.atomic():
            done = post_list(**told)
            if dies:
                flag.unlink()
                os.kill(os.getpid(), signal.SIGKILL)
        posted.append(done)
        return done

    vars(posting_all)["post_list"] = deadly
    run_worker(pulse=Pulse(beat=0.3, silent=1.0))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
