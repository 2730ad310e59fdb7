"""What waits for me: the reviews of the own area that are open, on the home page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import get_language, gettext

from thoatngheo.accounts.scope import assignments
from thoatngheo.core import gate
from thoatngheo.reviews.cases.models import Case, ReviewerTask
from thoatngheo.reviews.cases.policies.listing import MY_TASKS
from thoatngheo.reviews.cases.reviewers import cases_of
from thoatngheo.reviews.rounds.drafts import kept_draft
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.rounds import CLASSIFY_ROUND, DECIDE_ROUND, VIEW_ROUND
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SHOWN = 3
SIZE = 1_000  # bytes of a card, about
# The yearly review ends on 14 December (QĐ 24/2021/QĐ-TTg).
LAST_DAY = (12, 14)


def open_rounds(user: Person) -> list[Card] | None:
    """Rounds of earlier years that are entered from paper: what is not classified yet, what is ready to be recorded.

    The rounds that walk the legal steps are in `board.cards`.
    """
    prepares, decides = (gate.allows(user, action) for action in (CLASSIFY_ROUND, DECIDE_ROUND))
    if not (prepares or decides):
        return None
    # Rounds and their cases are what drafts are made of; whose they are follows from the roles in force today.
    roles = frozenset((each.role, each.unit_id) for each in assignments(user))
    return kept_draft(("open rounds", roles, get_language()), lambda: cards_of(user, prepares), lambda cards: SIZE * (1 + len(cards)))


def cards_of(user: Person, prepares: bool) -> list[Card]:
    seen = gate.visible(user, VIEW_ROUND, Round.objects.all())
    seen = seen.filter(state=Round.State.OPEN, on_paper=True).select_related("unit").with_progress()
    action = CLASSIFY_ROUND if prepares else DECIDE_ROUND
    rounds = gate.visible(user, action, seen).order_by("-year", "path")[:SHOWN]
    return [card(round, decides=not prepares) for round in rounds if prepares or ready(round)]


def ready(round: Round) -> bool:
    """Whether everybody on the list has a result."""
    listed, classified = counts(round)
    return 0 < listed == classified


def counts(round: Round) -> tuple[int, int]:
    """Households listed and classified, as `with_progress` has counted them."""
    return int(getattr(round, "listed", 0)), int(getattr(round, "classified", 0))


def card(round: Round, *, decides: bool) -> Card:
    listed, classified = counts(round)
    if decides:
        waits, button = gettext("Mọi hộ đã được phân loại, chờ ghi nhận kết quả."), gettext("Xem và ghi nhận")
    elif not listed:
        waits, button = gettext("Chưa lập danh sách hộ."), gettext("Lập danh sách")
    elif classified < listed:
        waits, button = gettext("Còn %(count)s hộ chưa phân loại.") % {"count": number(listed - classified)}, gettext("Xem đợt rà soát")
    else:
        waits, button = gettext("Mọi hộ đã được phân loại."), gettext("Xem đợt rà soát")
    return Card(
        Place.WAITING,
        gettext("Rà soát năm %(year)s, %(unit)s") % {"year": round.year, "unit": round.unit.full_name},
        waits=waits,
        until=date(round.year, *LAST_DAY) if round.kind == Round.Kind.YEARLY else None,
        link=reverse("reviews:round", args=[round.pk]),
        button=button,
        picture="clipboard-check",
        done=classified,
        total=listed or None,
    )


def my_households(user: Person) -> Card | None:
    """For a reviewer: how many assigned households were surveyed, and the nearest due day."""
    if not gate.allows(user, MY_TASKS):
        return None
    cases = Case.objects.filter(cases_of(user))
    total, waiting = cases.count(), cases.filter(state=Case.State.LISTED).count()
    if not total:
        return None
    tasks = ReviewerTask.objects.filter(reviewer=user.pk, ended_on=None, round__state=Round.State.OPEN, due_on__isnull=False)
    until = tasks.order_by("due_on").values_list("due_on", flat=True).first()
    return Card(
        Place.WAITING,
        gettext("Hộ tôi rà soát"),
        waits=gettext("Đến từng hộ, ghi Phiếu B.") if waiting else gettext("Mọi hộ được giao đã có Phiếu B."),
        until=until if waiting else None,
        figure=number(waiting),
        unit=gettext("hộ chưa có phiếu"),
        link=reverse("reviews:mine"),
        button=gettext("Mở danh sách"),
        done=total - waiting,
        total=total,
    )
