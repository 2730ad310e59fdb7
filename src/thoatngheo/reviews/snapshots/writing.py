"""Writing a snapshot: the figures of a decided standard, frozen."""

from __future__ import annotations

from dataclasses import asdict

from django.db import transaction

from thoatngheo.reviews.rounds.models import ClassificationRun, Round
from thoatngheo.reviews.snapshots import files
from thoatngheo.reviews.snapshots.building import build
from thoatngheo.reviews.snapshots.models import Snapshot
from thoatngheo.reviews.snapshots.periods import ground
from thoatngheo.reviews.snapshots.totals import stated

FORMAT = 1


@transaction.atomic
def write_snapshot(*, round: Round, standard: str, decision: int | None = None) -> Snapshot:
    """Freeze the figures of one standard of a round. Call it in the transaction that wrote the ledger, after its entries.

    Whoever calls has asked the gate. A second one for the same round and standard (a decision that withdraws or replaces
    another) points to the first. `decision` is the decision's key, none for a round on paper.

    Raises:
        Problem: `reviews.snapshot.not_written` where the file cannot be written; nothing is decided then.
    """
    asked = ground([round], standard, deciding={round.pk})
    built = build(asked)
    old = Snapshot.objects.filter(round=round, standard=standard, replaced_by=None).first()
    run = ClassificationRun.objects.filter(round=round, standard=standard, current=True).first()
    (period,) = asked.periods
    name = f"{round.year}/{round.pk}-{standard}"
    rulebook = run.rulebook if run else ""
    about: dict[str, object] = {
        "format": FORMAT,
        "round": round.pk,
        "kind": round.kind,
        "unit": round.path,
        "year": round.year,
        "day": round.day.isoformat(),
        "standard": standard,
        "rulebook": rulebook,
        "decision": decision,
        "replaces": old.digest if old else "",
        "known": period.known,
    }
    members = files.as_bytes(built.members, about)
    about |= {
        "members": files.digest_of(members),
        "totals": [asdict(total) for total in sorted(stated([round.path], round.day), key=lambda each: each.path)],
    }
    households = files.as_bytes(built.households, about)
    return Snapshot.objects.create(
        round=round,
        standard=standard,
        decision_id=decision,
        members_file=files.keep(f"{name}-members", members),
        members_digest=files.digest_of(members),
        file=files.keep(name, households),
        digest=files.digest_of(households),
        rows=built.households.num_rows,
        rulebook=rulebook,
        replaces=old,
    )
