"""Long work that a person starts, watches, leaves and finds again.

A room declares in its `jobs.py` what the work is; a service starts it:

    @job("registry.import")
    def import_batch(progress: Progress, *, batch: str) -> dict[str, object]:
        for at in range(progress.cursor or 0, total, 5000):
            with progress.chunk():                      # one transaction; raises Stopped when asked to stop
                copy_rows(at, at + 5000)
                progress.step(at + 5000, total, "Đang nhập", cursor=at + 5000)
        return {"rows": total}

    start(actor=user, kind="registry.import", title="Nhập 1.411 hộ từ ho.xlsx", arguments={"batch": str(batch.pk)})

Arguments are ids and plain values, never objects. The chunk's work and its cursor are written in one
transaction, so a worker that is killed costs one chunk and doubles nothing: another takes the job and
goes on from the cursor. Trouble ends the job as failed with the problem's text; nobody sees a traceback.
"""

from thoatngheo.core.jobs.kinds import job
from thoatngheo.core.jobs.progress import Progress, Stopped
from thoatngheo.core.jobs.services import cancel, start

__all__ = ["Progress", "Stopped", "cancel", "job", "start"]
