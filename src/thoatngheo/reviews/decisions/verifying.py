"""What a code on a paper proves to anybody: which list, decision or certificate it is, and that it is still the one. Shows nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Count
from django.utils.translation import gettext

from thoatngheo.core.chain import agrees
from thoatngheo.core.rls import lifted
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions.chain_contents import DECISION
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.hearings.chain_contents import POSTING
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.rounds.domain import Category

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

LISTED = (DecisionItem.Outcome.POOR, DecisionItem.Outcome.NEAR_POOR)


@dataclass(frozen=True, slots=True)
class Proof:
    """One paper: what it is, whose, of which day, how many households, the hash of its list, and whether it agrees.

    `standing` says in a sentence what has become of it since (withdrawn, taken down), empty where nothing has.
    """

    what: StrOrPromise
    unit: str
    number: str
    days: tuple[tuple[StrOrPromise, date], ...]
    standards: tuple[str, ...]
    counts: tuple[tuple[StrOrPromise, int], ...]
    digest: str
    agrees: bool
    standing: str = ""

    @property
    def hash_in_groups(self) -> str:
        """The hash as people compare it: eight letters at a time."""
        return " ".join(self.digest[at : at + 8] for at in range(0, len(self.digest), 8))


def prove(code: str) -> Proof | None:
    """The paper that carries the code (16 letters, `core.codes`); None where there is none. For everybody: no name, no household."""
    with lifted():
        posting = Posting.objects.filter(code=code).select_related("unit__parent").first()
        if posting is not None:
            return of_posting(posting)
        decision = Decision.objects.filter(code=code).select_related("unit__parent", "cites").first()
        if decision is not None:
            return of_decision(decision)
        found = Certificate.objects.filter(code=code).select_related("decision__unit__parent").first()
        return of_certificate(found) if found is not None else None


def of_posting(posting: Posting) -> Proof:
    return Proof(
        what=gettext("Danh sách niêm yết") if posting.turn == 1 else gettext("Danh sách niêm yết lại sau phúc tra"),
        unit=unit_of(posting),
        number="",
        days=((gettext("Niêm yết từ"), posting.starts_on), (gettext("đến hết ngày"), posting.ends_on)),
        standards=titles(posting.standards),
        counts=((gettext("Số hộ trong danh sách"), posting.items.count()),),
        digest=posting.digest,
        agrees=agrees(POSTING, str(posting.pk)),
    )


def of_decision(decision: Decision) -> Proof:
    assert decision.signed_on is not None
    found = dict(decision.items.filter(outcome__in=LISTED).values_list("outcome").annotate(Count("pk")))
    recognises = decision.kind == Decision.Kind.RECOGNISE
    counts = tuple((DecisionItem.Outcome(outcome).label, found.get(outcome, 0)) for outcome in LISTED) if recognises else ()
    return Proof(
        what=decision.get_kind_display(),
        unit=unit_of(decision),
        number=number_of(decision),
        days=((gettext("Ngày ký"), decision.signed_on),),
        standards=titles([decision.standard]),
        counts=counts,
        digest=decision.digest,
        agrees=agrees(DECISION, str(decision.pk)),
        standing=standing_of(decision),
    )


def of_certificate(certificate: Certificate) -> Proof:
    decision = certificate.decision
    assert decision.signed_on is not None
    poor = certificate.category == Category.POOR
    return Proof(
        what=gettext("Giấy chứng nhận hộ nghèo") if poor else gettext("Giấy chứng nhận hộ cận nghèo"),
        unit=unit_of(decision),
        number=gettext("{number}, theo Quyết định số {decision}").format(number=certificate.number, decision=number_of(decision)),
        days=((gettext("Ngày ký quyết định"), decision.signed_on),),
        standards=titles([decision.standard]),
        counts=(),
        digest=decision.digest,
        agrees=agrees(DECISION, str(decision.pk)),
        standing=standing_of(decision),
    )


def standing_of(decision: Decision) -> str:
    """Whether another decision has withdrawn it."""
    by = Decision.objects.filter(cites=decision, state=Decision.State.SIGNED).first()
    if by is None or by.signed_on is None:
        return ""
    return gettext("Đã bị hủy bỏ bởi Quyết định số {number} ngày {day}.").format(number=number_of(by), day=f"{by.signed_on:%d/%m/%Y}")


def number_of(decision: Decision) -> str:
    """As on the paper: a number below ten gets a zero (NĐ 30/2020/NĐ-CP)."""
    return f"{decision.number or 0:02d}/{decision.symbol}"


def unit_of(row: Posting | Decision) -> str:
    unit = row.unit
    return f"{unit.full_name}, {unit.parent.full_name}" if unit.parent else unit.full_name


def titles(standards: Iterable[str]) -> tuple[str, ...]:
    known = engine.standards()
    return tuple(str(known.get(code, code)) for code in standards)
