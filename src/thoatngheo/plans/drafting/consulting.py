"""What came of a consultation: how many answered, and the table old text, new text, who asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q
from django.utils.translation import gettext

from thoatngheo.plans.drafting.models import Asked, Comment, Consultation, Version
from thoatngheo.plans.drafting.plan_wording import kept, newest
from thoatngheo.plans.drafting.wording.changes import Changed, changes

OWN = "Cơ quan soạn thảo"
TAKEN = (Comment.Outcome.TAKEN, Comment.Outcome.PARTLY)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many agencies were asked, agree, commented and are silent; how many answered late; comments, and unsettled ones."""

    asked: int
    agree: int
    commented: int
    late: int
    said: int
    unsettled: int

    @property
    def answered(self) -> int:
        return self.agree + self.commented

    @property
    def silent(self) -> int:
        return self.asked - self.answered


def is_late(asked: Asked, consultation: Consultation, today: date) -> bool:
    """Answered after the due day, or not answered and the day is over."""
    return (asked.answered_on or today) > consultation.due_on


def tally(consultation: Consultation) -> Tally:
    """The figures of a consultation, in one query."""
    answer = Asked.Answer
    told = Asked.objects.filter(consultation=consultation).aggregate(
        asked=Count("pk", distinct=True),
        agree=Count("pk", filter=Q(answer=answer.AGREES), distinct=True),
        commented=Count("pk", filter=Q(answer=answer.COMMENTS), distinct=True),
        late=Count("pk", filter=Q(answered_on__gt=consultation.due_on), distinct=True),
        said=Count("comments", distinct=True),
        unsettled=Count("comments", filter=Q(comments__outcome=Comment.Outcome.OPEN), distinct=True),
    )
    return Tally(**told)


def summary(figures: Tally) -> str:
    """ "Đã lấy ý kiến 24 cơ quan, 22 trả lời …": the sentence below the table."""
    return gettext(
        "Đã lấy ý kiến %(asked)s cơ quan, %(answered)s cơ quan trả lời: %(agree)s nhất trí, %(commented)s có ý kiến (%(comments)s ý kiến)."
    ) % {
        "asked": figures.asked,
        "answered": figures.answered,
        "agree": figures.agree,
        "commented": figures.commented,
        "comments": figures.said,
    }


def comments_of(consultation: Consultation) -> list[Comment]:
    """The comments in the order of the draft, then as they came; with agency, settler and version."""
    order = {section.key: place for place, section in enumerate(kept(consultation.version).sections)}
    rows = Comment.objects.filter(asked__consultation=consultation).select_related("asked__agency", "by", "settled_by", "version")
    return sorted(rows.order_by("pk"), key=lambda comment: order.get(comment.section, -1))


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table: the section, its text before and after, and on whose comment."""

    changed: Changed
    asked_by: tuple[str, ...]

    @property
    def who(self) -> str:
        return "; ".join(self.asked_by) or OWN


def old_and_new(consultation: Consultation, comments: Sequence[Comment]) -> tuple[list[Line], Version | None]:
    """The sections that changed between the version sent and the newest one, with the agencies whose comments were taken in."""
    new = newest(consultation.plan)
    if new is None or new.pk == consultation.version_id:
        return [], None
    takers: dict[str, dict[str, None]] = {}
    for comment in comments:
        if comment.outcome in TAKEN:
            takers.setdefault(comment.section, {})[comment.asked.agency.name] = None
    found = changes(kept(consultation.version), kept(new))
    return [Line(each, tuple(takers.get(each.key, ()))) for each in found], new
