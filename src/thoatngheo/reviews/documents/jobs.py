"""Long work with documents: a commune's whole review as one zip, the certificates of a decision as one PDF.

The files hold personal data: they are removed after a day, and on the way to that only whoever asked can fetch them.
"""

from __future__ import annotations

from procrastinate.contrib.django import app

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.jobs import Progress, job
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.documents import bundle, collect
from thoatngheo.reviews.documents.papers import PDF, in_one_pdf
from thoatngheo.reviews.documents.policies import ALL_PAPERS
from thoatngheo.reviews.documents.services.papers import ALL, CERTIFICATES, identities
from thoatngheo.reviews.rounds.models import Round

AT_A_TIME = 20
REMOVE = "reviews.papers.remove"
LINK = "/van-ban/tep/{job}/"


@job(ALL)
def write_everything(progress: Progress, *, round: int, with_ids: bool = False) -> dict[str, object]:
    """All documents of a round; a worker that takes it over goes on after the last whole piece."""
    key, actor = str(progress.job.pk), progress.actor
    assert isinstance(actor, User)
    reviewed = Round.objects.select_related("unit__parent", "campaign").get(pk=round)
    gate.require(actor, ALL_PAPERS, reviewed)
    given = identities(actor=actor, certificates=bundle.certificates_of(reviewed)) if with_ids else {}
    pieces = bundle.pieces_of(reviewed, given)
    folder = bundle.folder_of(key)
    for at in range(int(progress.cursor or 0), len(pieces), AT_A_TIME):
        until = min(at + AT_A_TIME, len(pieces))
        with progress.chunk():
            for place in range(at, until):
                bundle.put(folder, place, pieces[place])
            progress.step(until, len(pieces), "Đang lập văn bản", cursor=until)
    size = bundle.zipped(folder, pieces, bundle.file_of(key, "zip"))
    remove_later(key)
    return {"files": len(pieces), "bytes": size, "link": LINK.format(job=key)}


@job(CERTIFICATES)
def write_certificates(progress: Progress, *, decision: int, with_ids: bool = False) -> dict[str, object]:
    """All certificates of a decision in one PDF; killed half-way it begins again."""
    key, actor = str(progress.job.pk), progress.actor
    assert isinstance(actor, User)
    signed = Decision.objects.select_related("unit__parent", "round__campaign", "round__unit", "cites").get(pk=decision)
    gate.require(actor, ALL_PAPERS, signed.round)
    given = identities(actor=actor, certificates=signed.certificates.all()) if with_ids else {}
    certified = collect.certified_by(signed, identities=given)
    progress.step(0, len(certified), "Đang lập giấy chứng nhận")
    bundle.folder_of(key).rmdir()
    target = bundle.file_of(key, PDF)
    target.write_bytes(in_one_pdf("certificate", certified, f"Giấy chứng nhận, quyết định số {signed.number}"))
    target.chmod(0o600)
    progress.step(len(certified), len(certified), "Đã lập giấy chứng nhận")
    remove_later(key)
    return {"certificates": len(certified), "link": LINK.format(job=key)}


def remove_later(key: str) -> None:
    app.configure_task(REMOVE, schedule_in={"hours": bundle.KEPT_HOURS}).defer(job=key)


@app.task(name=REMOVE)
def remove(job: str) -> None:
    """The day is over: the file goes."""
    bundle.forget(job)
