"""Long work of the registry: checking and taking a large file."""

from __future__ import annotations

from typing import cast

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.registry.models import ImportBatch
from thoatngheo.registry.services import imports

CHECK, ACCEPT = "registry.check", "registry.import"


@job(CHECK)
def check_file(progress: Progress, *, batch: str) -> dict[str, object]:
    """Read a file and keep its problems; may be repeated."""
    row = ImportBatch.objects.get(pk=batch)
    checked = imports.check(
        actor=cast(User, progress.actor), batch=row, step=lambda done, total: progress.step(done, total, "Đang kiểm tra")
    )
    return {"batch": batch, "rows": checked.rows_read}


@job(ACCEPT)
def take_file(progress: Progress, *, batch: str) -> dict[str, object]:
    """Take the good rows in one transaction; killed half-way it leaves nothing and begins again."""
    row = ImportBatch.objects.get(pk=batch)
    if row.state == ImportBatch.State.IMPORTED:
        return {"batch": batch, "rows": row.rows_good}
    taken = imports.accept(actor=cast(User, progress.actor), batch=row)
    return {"batch": batch, "rows": taken.rows_good}
