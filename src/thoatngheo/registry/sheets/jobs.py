"""Long work of the registry: checking and taking a large file."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from django.conf import settings
from django.http import QueryDict
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, Stopped, job
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.households.selection import chosen
from thoatngheo.registry.sheets import services as imports
from thoatngheo.registry.sheets.exporters.area import export_households

CHECK, ACCEPT, EXPORT = "registry.check", "registry.import", "registry.export"


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
    """Take the good rows in one transaction; killed half-way it leaves nothing and begins again.

    Between pieces it looks whether the person wants it stopped; then nothing is taken. How far it has come is not told:
    what is written inside the transaction nobody sees before its end.
    """
    row = ImportBatch.objects.get(pk=batch)
    if row.state == ImportBatch.State.IMPORTED:
        return {"batch": batch, "rows": row.rows_good}
    actor = cast(User, progress.actor)
    try:
        taken = imports.accept(actor=actor, batch=row, step=lambda _done, _total: progress.stop_if_asked())
    except (Stopped, Problem):
        imports.let_go(actor=actor, batch=row)
        raise
    return {"batch": batch, "rows": taken.rows_good}


@job(EXPORT)
def write_list(progress: Progress, *, kind: str, asked: str) -> dict[str, object]:
    """Write a list as Excel for whoever asked; what the person may not see is not in it."""
    user = cast(User, progress.actor)
    rows = chosen(user, QueryDict(asked), timezone.localdate())
    file = export_file(str(progress.job.pk))
    file.parent.mkdir(parents=True, exist_ok=True)
    lines = export_households(file, ImportBatch.Kind(kind), user, rows)
    return {"rows": lines, "link": f"/ho/xuat/viec/{progress.job.pk}/"}


def export_file(job: str) -> Path:
    """Where the worker puts a list."""
    return Path(settings.MEDIA_ROOT) / "exports" / f"{job}.xlsx"
