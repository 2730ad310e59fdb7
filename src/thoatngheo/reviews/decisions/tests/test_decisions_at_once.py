"""Two people at the same moment: one number each, no draft signed twice, no fork in the chained ledger."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import date

import pytest
from django.db import connection

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import make_cast, make_person
from thoatngheo.core.chain import verify
from thoatngheo.core.models import ChainEntry
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.decisions.models import Certificate, Decision, RegisterEntry
from thoatngheo.reviews.decisions.services.preparing import prepare_decision
from thoatngheo.reviews.decisions.services.returning import return_decision
from thoatngheo.reviews.decisions.services.signing import sign_decision
from thoatngheo.reviews.decisions.testing import make_household, make_results
from thoatngheo.reviews.decisions.tests.posted import SIGNED, STANDARD, UNTIL, open_legal_round, post, posted_round
from thoatngheo.reviews.rounds.models import StatusEntry

pytestmark = pytest.mark.django_db(transaction=True)


def together(*deeds: Callable[[], object]) -> list[str]:
    """Each deed in a thread of its own, begun at the same moment; the codes of the problems that came up."""
    gate, codes = threading.Barrier(len(deeds)), list[str]()

    def run(deed: Callable[[], object]) -> None:
        gate.wait()
        try:
            deed()
        except Problem as problem:
            codes.append(problem.code)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[deed]) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return codes


def test_two_chairmen_sign_one_draft_at_once_and_one_is_refused() -> None:
    cast = make_cast()
    deputy = make_person("deputy", "Hồ Văn Phó", Role.COMMUNE_CHAIRMAN, cast.commune)
    round = posted_round(cast, {make_household("H1", cast.hamlet): "poor"})
    draft = prepare_decision(actor=cast.officer, round=round, standard=STANDARD, day=SIGNED)
    codes = together(
        lambda: sign_decision(actor=cast.chairman, decision=draft, signed_on=SIGNED),
        lambda: sign_decision(actor=deputy, decision=draft, signed_on=SIGNED),
    )
    assert codes == ["reviews.decision.not_waiting"]
    assert RegisterEntry.objects.filter(series="QĐ").count() == 1
    assert (StatusEntry.objects.count(), Certificate.objects.count()) == (1, 1)


def test_signing_and_returning_at_once_leave_one_of_both() -> None:
    cast = make_cast()
    round = posted_round(cast, {make_household("H1", cast.hamlet): "poor"})
    draft = prepare_decision(actor=cast.officer, round=round, standard=STANDARD, day=SIGNED)
    codes = together(
        lambda: sign_decision(actor=cast.chairman, decision=draft, signed_on=SIGNED),
        lambda: return_decision(actor=cast.chairman, decision=draft, reason="Xem lại"),
    )
    assert codes == ["reviews.decision.not_waiting"]
    draft.refresh_from_db()
    assert (draft.state == "signed") == StatusEntry.objects.exists()


def test_two_decisions_of_a_commune_at_once_get_two_numbers_without_a_gap() -> None:
    cast = make_cast()
    one, two = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    drafts: list[Decision] = []
    for home, day in ((one, date(2026, 9, 15)), (two, date(2026, 9, 16))):
        month = open_legal_round(cast.commune, kind="ad_hoc", day=day)
        make_results(month, {home: "poor"})
        post(cast, month, list(month.cases.all()), until=UNTIL)
        drafts.append(prepare_decision(actor=cast.officer, round=month, standard=STANDARD, day=SIGNED))
    deeds = [lambda draft=draft: sign_decision(actor=cast.chairman, decision=draft, signed_on=SIGNED) for draft in drafts]
    assert together(*deeds) == []
    assert set(RegisterEntry.objects.values_list("series", "number")) == {("QĐ", 1), ("QĐ", 2), ("GCN", 1), ("GCN", 2)}
    assert list(ChainEntry.objects.order_by("seq").values_list("seq", flat=True)) == [1, 2, 3, 4]
    assert list(verify()) == []


def test_two_officers_prepare_at_once_and_one_draft_waits() -> None:
    cast = make_cast()
    other = make_person("second", "Lê Văn Hai", Role.COMMUNE_OFFICER, cast.commune)
    round = posted_round(cast, {make_household("H1", cast.hamlet): "poor"})
    codes = together(
        lambda: prepare_decision(actor=cast.officer, round=round, standard=STANDARD, day=SIGNED),
        lambda: prepare_decision(actor=other, round=round, standard=STANDARD, day=SIGNED),
    )
    assert codes == ["reviews.decision.waits"]
    assert Decision.objects.count() == 1
