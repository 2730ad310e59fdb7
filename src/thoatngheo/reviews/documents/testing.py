"""A small decided review with every row that a document is made from; for tests."""

from __future__ import annotations

import hashlib
from datetime import date, time
from io import BytesIO

import docx
from django.db.models import Model

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.models import Job
from thoatngheo.core.names import fold, sort_key
from thoatngheo.registry.households.models import Household, Membership, Person
from thoatngheo.registry.households.national_id import sealed
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.documents.models import OfficeTemplate
from thoatngheo.reviews.hearings.models import Meeting, MeetingVote, Posting
from thoatngheo.reviews.rounds.models import Round

DAY = date(2026, 9, 1)
SIGNED = date(2026, 12, 9)
STANDARD = "VN-2022"
PEOPLE = (("Hồ Thị Mơ", "head", "female", 1970), ("Hồ Văn Ưng", "spouse", "male", 1968), ("Hồ Thị Ánh", "child", "female", 2012))


def make_home(unit: Unit, number: int, *, identity: str = "") -> Household:
    """A household of three with an invented national ID of its head."""
    name = f"{PEOPLE[0][0]} {number}"
    home = Household.objects.create(
        code=f"VB{unit.code}{number:04d}",
        unit=unit,
        path=unit.path,
        head_name=name,
        head_fold=fold(name),
        head_sort=sort_key(name),
        started_on=date(2010, 1, 1),
    )
    for place, (who, relation, sex, year) in enumerate(PEOPLE, 1):
        person = Person(
            name=name if place == 1 else who, name_fold=fold(who), name_sort=sort_key(who), sex=sex, birth_year=year, ethnicity="23"
        )
        if identity and place == 1:
            kept = sealed(identity)
            person.id_cipher, person.id_index, person.id_tail = kept.cipher, kept.index, kept.tail
        person.save()
        Membership.objects.create(household=home, person=person, member_no=place, relation=relation, joined_on=date(2010, 1, 1))
    return home


def make_round(unit: Unit) -> Round:
    return Round.objects.create(
        unit=unit, path=unit.path, year=2026, kind="special", day=DAY, starts_on=DAY, ends_on=date(2026, 12, 14), standards=[STANDARD]
    )


def make_meeting(round: Round, unit: Unit, user: User, cases: list[Case]) -> Meeting:
    meeting = Meeting.objects.create(
        round=round, unit=unit, path=unit.path, state="held", held_on=date(2026, 10, 20), starts_at=time(19, 30), place="nhà văn hóa thôn",
        chair="Hồ Văn Bình", chair_office="Trưởng thôn", secretary="Hồ Thị Ly", representatives="Hồ Văn Sáu", attending=41,
        present={"Đại diện các hộ": 39}, created_by=user,
    )  # fmt: skip
    for case in cases:
        MeetingVote.objects.create(
            meeting=meeting, case=case, path=case.path, results={STANDARD: "poor"}, agree=38, disagree=2, agreed=True
        )
    return meeting


def make_posting(round: Round, unit: Unit, user: User, homes: list[Household]) -> Posting:
    told = {STANDARD: {"category": "poor", "before": "", "change": "new"}}
    rows = [{"number": number, "head": home.head_name, "hamlet": "Thôn Ruộng", "results": told} for number, home in enumerate(homes, 1)]
    return Posting.objects.create(
        round=round, unit=unit, path=unit.path, standards=[STANDARD], starts_on=date(2026, 11, 2), ends_on=date(2026, 11, 4),
        places=["nhà văn hóa thôn", "trụ sở Ủy ban nhân dân xã"], digest="9b1c33", code=f"NY-{unit.code}", posted_by=user,
        content={"unit": unit.full_name, "year": 2026, "turn": 1, "standards": [{"code": STANDARD, "title": "Chuẩn 2022"}], "rows": rows},
    )  # fmt: skip


def make_decision(round: Round, unit: Unit, user: User, homes: list[Household], outcomes: list[str]) -> Decision:
    """A signed decision: poor and near-poor households with certificates, the others told by letter."""
    decision = Decision.objects.create(
        round=round, unit=unit, path=unit.path, standard=STANDARD, state="signed", prepared_by=user, number=7, signed_by=user,
        signed_on=SIGNED, effective_on=SIGNED, signer_name="Phan Văn Ước", signer_office="Chủ tịch", digest="3f9c2e71",
        code=f"QD-{unit.code}",
    )  # fmt: skip
    cases = {case.household_id: case for case in round.cases.all()}
    for number, (home, outcome) in enumerate(zip(homes, outcomes, strict=True), 1):
        listed = outcome in {"poor", "near_poor"}
        DecisionItem.objects.create(
            decision=decision, case=cases[home.pk], household=home, path=home.path, number=number, outcome=outcome,
            category=outcome if listed else "not_poor", category_before="poor", flow="stayed" if listed else "poor_to_above",
            reason="thu nhập cao hơn mức chuẩn" if outcome == "refused" else "",
        )  # fmt: skip
        if listed:
            Certificate.objects.create(
                decision=decision, household=home, path=home.path, category=outcome, number=number, year=2026, code=f"GCN-{home.code}"
            )
    return decision


def make_review(unit: Unit, user: User, outcomes: list[str]) -> tuple[Round, Decision]:
    """A round with one household for each outcome, met, posted and decided."""
    round = make_round(unit)
    homes = [make_home(unit, number, identity=f"0{unit.code}{number:06d}") for number in range(1, len(outcomes) + 1)]
    cases = [Case.objects.create(round=round, household=home, path=home.path, why="on_list", state="decided") for home in homes]
    make_meeting(round, unit, user, cases)
    make_posting(round, unit, user, homes)
    return round, make_decision(round, unit, user, homes, outcomes)


def make_template(unit: Unit, user: User, kind: str, *lines: str) -> OfficeTemplate:
    """A template in use, made of lines."""
    file = word_file(*lines)
    return OfficeTemplate.objects.create(
        unit=unit, path=unit.path, kind=kind, file=file, file_name="mau.docx", digest=hashlib.sha256(file).hexdigest(), uploaded_by=user
    )


def word_file(*lines: str) -> bytes:
    made = docx.Document()
    for line in lines:
        made.add_paragraph(line)
    saved = BytesIO()
    made.save(saved)
    return saved.getvalue()


def make_review_with_papers(unit: Unit, user: User) -> dict[str, Model]:
    """The beginning of each address of a document with a key, and the row that the key names."""
    round, decision = make_review(unit, user, ["poor", "refused"])
    return {
        "van-ban/bien-ban-hop/": round.meetings.get(),
        "van-ban/niem-yet/": round.postings.get(),
        "van-ban/quyet-dinh/": decision,
        "van-ban/giay-chung-nhan/": decision.certificates.get(),
        "van-ban/thong-bao/": decision.items.get(outcome="refused"),
        "van-ban/tep/": Job.objects.create(kind="test", title="Việc thử", asked_by=user),
        "mau-van-ban/": make_template(unit, user, "certificate", "Hộ {{ chu_ho }}"),
    }
