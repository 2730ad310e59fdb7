"""Publishing what the communes have decided."""

from __future__ import annotations

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.rounds.models import Campaign, Remark, Round
from thoatngheo.reviews.rounds.policies.campaigns import PUBLISH_CAMPAIGN, PUBLISH_ROUND
from thoatngheo.reviews.rounds.problems.campaigns import NOT_DECIDED, PUBLISHED_ALREADY


@use_case(PUBLISH_ROUND, on="round")
def publish_round(*, actor: User, round: Round) -> Round:
    """The office above publishes a round whose every list has been decided. Raises NOT_DECIDED, PUBLISHED_ALREADY."""
    held = Round.objects.select_for_update().get(pk=round.pk)
    if held.state == Round.State.PUBLISHED:
        raise PUBLISHED_ALREADY(unit=round.unit.full_name)
    if lacks := not_publishable([held]).get(held.pk):
        raise NOT_DECIDED(what=f"{round.unit.full_name} {lacks}")
    publish(actor, [held])
    return held


@use_case(PUBLISH_CAMPAIGN, on="campaign")
def publish_campaign(*, actor: User, campaign: Campaign) -> int:
    """Publish every decided round of the campaign that is not published yet; returns how many. The others stay as they are."""
    decided = list(campaign.rounds.select_for_update().filter(state=Round.State.DECIDED).order_by("pk"))
    lacking = not_publishable(decided)
    ready = [each for each in decided if each.pk not in lacking]
    if not ready:
        raise NOT_DECIDED(what="chưa xã nào quyết định xong mọi danh sách của đợt")
    publish(actor, ready)
    return len(ready)


def publish(actor: User, rounds: list[Round]) -> None:
    now = timezone.now()
    for each in rounds:
        each.state, each.published_by, each.published_at = Round.State.PUBLISHED, actor, now
    Round.objects.bulk_update(rounds, ["state", "published_by", "published_at"])


def not_publishable(rounds: list[Round]) -> dict[int, str]:
    """Why a round cannot be published, by its key: not decided, a list without a signed decision, a return not answered."""
    signed: dict[int, set[str]] = {}
    decisions = Decision.objects.filter(round__in=rounds, state=Decision.State.SIGNED, kind=Decision.Kind.RECOGNISE)
    decisions = decisions.exclude(withdrawn_by__state=Decision.State.SIGNED)
    for key, standard in decisions.values_list("round", "standard"):
        signed.setdefault(key, set()).add(standard)
    returned = set(Remark.objects.filter(round__in=rounds, kind=Remark.Kind.RETURN, settled_at=None).values_list("round", flat=True))
    found: dict[int, str] = {}
    for each in rounds:
        missing = [] if each.on_paper else [code for code in each.standards if code not in signed.get(each.pk, set())]
        if each.state == Round.State.OPEN:
            found[each.pk] = "chưa công nhận kết quả"
        elif missing:
            found[each.pk] = f"chưa quyết định danh sách theo {', '.join(missing)}"
        elif each.pk in returned:
            found[each.pk] = "chưa trả lời ý kiến của cấp trên"
    return found
