"""The worker: takes jobs from the queue until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import dataclass
from typing import cast

from procrastinate.contrib.django import app
from procrastinate.contrib.django.django_connector import DjangoConnector

from thoatngheo.core.jobs.kinds import load_all


@dataclass(frozen=True, slots=True)
class Pulse:
    """A worker shows every `beat` seconds that it lives; jobs of one that has been silent for `silent` are taken again."""

    beat: float = 3.0
    silent: float = 15.0


def run_worker(*, until_empty: bool = False, pulse: Pulse = Pulse()) -> None:
    """Take jobs one after another. Stops cleanly on SIGINT and SIGTERM, or when the queue is empty."""
    load_all()
    connector = cast(DjangoConnector, app.connector).get_worker_connector()
    with app.replace_connector(connector):
        asyncio.run(work(wait=not until_empty, pulse=pulse))


async def work(*, wait: bool, pulse: Pulse) -> None:
    async with app.open_async():
        await take_again(pulse)
        watching = asyncio.create_task(watch(pulse))
        try:
            await app.run_worker_async(
                wait=wait,
                concurrency=1,
                update_heartbeat_interval=pulse.beat,
                stalled_worker_timeout=pulse.silent,
                fetch_job_polling_interval=2.0,
                shutdown_graceful_timeout=10.0,
                delete_jobs="successful",
            )
        finally:
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching


async def watch(pulse: Pulse) -> None:
    while True:
        await asyncio.sleep(pulse.beat)
        await take_again(pulse)


async def take_again(pulse: Pulse) -> None:
    """Put the jobs of workers that fell silent back into the queue; the lock in `running.take` refuses any that still lives."""
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=pulse.silent):
        await app.job_manager.retry_job(job)
