"""The office that issues, and the review a document belongs to."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.names import fold
from thoatngheo.reviews.documents.rows import Office, Review
from thoatngheo.reviews.process import law as process
from thoatngheo.reviews.rounds.models import Round

HALF = Fraction(1, 2)


def office_of(unit: Unit) -> Office:
    """The people's committee of a commune, or of the commune a hamlet belongs to."""
    commune = unit.parent if unit.level == Level.HAMLET and unit.parent else unit
    above = commune.parent
    while above is not None and above.level != Level.PROVINCE:
        above = above.parent
    return Office(commune.title, commune.name, above.full_name if above else "")


def review_of(round: Round) -> Review:
    """The round's name and the terms of the process in force when it began."""
    law = process.in_force(round.starts_on or round.day)
    share = law.quorum
    basis = law.basis.value
    return Review(
        name=round_name(round),
        year=round.year,
        acts=basis if isinstance(basis, str) else "",
        minutes_copies=law.minutes_copies,
        quorum="một nửa" if share == HALF else f"{share.numerator}/{share.denominator}",
        posting_days=law.posting_days,
        recheck_days=law.recheck_days,
        escape_months=law.escape_months,
    )


def round_name(round: Round) -> str:
    """ "định kỳ hằng năm 2026", "thường xuyên tháng 3 năm 2026", "đột xuất năm 2026": after the word "đợt"."""
    if round.kind == Round.Kind.YEARLY:
        return f"định kỳ hằng năm {round.year}"
    month = round.campaign.month if round.campaign else None
    when = f"tháng {month or round.day.month} năm {round.year}"
    return f"thường xuyên {when}" if round.kind == Round.Kind.AD_HOC else f"đột xuất {when}"


def hamlets(paths: Iterable[str]) -> dict[str, str]:
    """The names of hamlets by path; a household whose hamlet is not known has none (one query)."""
    found = Unit.objects.filter(path__in=set(paths), level=Level.HAMLET)
    return {unit.path: unit.full_name for unit in found}


def slug(text: str) -> str:
    """A name for a file: letters without marks, joined by hyphens."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in fold(text)).split())
