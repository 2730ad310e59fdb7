"""The worker: takes jobs from the queue until it is told to stop."""

from __future__ import annotations

import asyncio
import contextlib

from procrastinate.contrib.django import app

# A worker shows that it lives every 3 seconds; jobs of one that has been silent for 15 are taken again.
HEARTBEAT = 3.0
SILENT = 15.0


def run_worker(*, until_empty: bool = False) -> None:
    """Take jobs one after another. Stops cleanly on SIGINT and SIGTERM, or when the queue is empty."""
    with app.replace_connector(app.connector.get_worker_connector()):
        asyncio.run(work(wait=not until_empty))


async def work(*, wait: bool) -> None:
    async with app.open_async():
        await take_again()
        watching = asyncio.create_task(watch())
        try:
            await app.run_worker_async(
                wait=wait,
                concurrency=1,
                update_heartbeat_interval=HEARTBEAT,
                stalled_worker_timeout=SILENT,
                fetch_job_polling_interval=2.0,
                shutdown_graceful_timeout=10.0,
                delete_jobs="successful",
            )
        finally:
            watching.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await watching


async def watch() -> None:
    while True:
        await asyncio.sleep(HEARTBEAT)
        await take_again()


async def take_again() -> None:
    """Put the jobs of workers that fell silent back into the queue; the lock in `running.take` refuses any that still lives."""
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=SILENT):
        await app.job_manager.retry_job(job)
