"""Asking for a classification that a worker then runs."""

from __future__ import annotations

from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.jobs import start
from thoatngheo.core.models import Job
from thoatngheo.reviews.cases.services.classifying_legally import check_open
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND
from thoatngheo.reviews.rounds.services.rounds import check_standards

CLASSIFY = "reviews.classify"


def ask_for_classification(*, actor: User, round: Round, standard: str) -> Job:
    """Put the classification of a round under a standard into the queue; what cannot be run is refused at once.

    Of a legal round the standards are run together, whichever of them is named.
    """
    gate.require(actor, CLASSIFY_ROUND, round)
    check_standards([standard])
    check_open(round)
    told = round.standards if not round.on_paper and standard in round.standards else [standard]
    title = gettext("Phân loại %(unit)s năm %(year)s theo chuẩn %(standard)s") % {
        "unit": round.unit.full_name,
        "year": round.year,
        "standard": ", ".join(told),
    }
    return start(actor=actor, kind=CLASSIFY, title=title, arguments={"round": round.pk, "standard": standard})
