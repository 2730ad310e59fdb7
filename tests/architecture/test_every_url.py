"""Every address as every member of the cast, asked for and posted to: the answer follows from the declared action.

Nobody ever gets an error of the program. Without signing in one gets the sign-in page, unless the
page is public. Without the role: 403. With the role, on a row that the policy allows: the page. On a row
of another area: 403 or 404. The expectation is derived from the gate, so a new page needs no new line here,
unless it names a row: then `rows` says which row is meant (without it only "no error" is checked).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import pytest
from django.conf import settings
from django.db import transaction
from django.db.models import Model
from django.test import Client
from django.urls import get_resolver, reverse

from thoatngheo.accounts.models import Assignment, User
from thoatngheo.accounts.testing import Cast, make_cast
from thoatngheo.areas.models import Unit
from thoatngheo.core import gate
from thoatngheo.core.models import DayMoved, Job
from thoatngheo.core.names import fold, sort_key
from thoatngheo.plans.activities.models import Activity, Fund, Pilot
from thoatngheo.plans.intake.models import ReadDocument
from thoatngheo.plans.intake.reading.plans import ReadPlan
from thoatngheo.plans.intake.reading.stored import to_json
from thoatngheo.plans.intake.services.reading import read
from thoatngheo.plans.targets.models import Commitment
from thoatngheo.plans.tasks.testing import make_money, make_part, make_plan
from thoatngheo.registry.households.models import Household, ImportBatch, Membership, Person
from thoatngheo.reviews.cases.models import Case, Request
from thoatngheo.reviews.decisions.models import Decision, ExpectedEscape
from thoatngheo.reviews.documents.testing import make_review_with_papers
from thoatngheo.reviews.hearings.models import Complaint, Meeting, Posting
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.web.checks import views
from vanban.specimens import printed_plan, specimen

SIGN_IN = reverse("account_login")
FINE = {200, 302, 405, 422}
REFUSED = {403, 404, 405}  # 405: the address has no such deed for anybody
DAY = date(2026, 1, 1)
CAST = [field.name for field in fields(Cast) if field.type in {"User", "AnonymousUser"}]
ADDRESSES = sorted(dict(views(get_resolver().url_patterns)).items())


def make_household(unit: Unit, code: str, head: str) -> Household:
    home = Household.objects.create(
        code=code, unit=unit, path=unit.path, head_name=head, head_fold=fold(head), head_sort=sort_key(head), started_on=DAY
    )
    person = Person.objects.create(name=head, name_fold=fold(head), name_sort=sort_key(head))
    Membership.objects.create(household=home, person=person, member_no=1, relation="head", joined_on=DAY)
    return home


@dataclass(frozen=True, slots=True)
class Rows:
    """What an address with a key may mean: a row of the commune, and its like in the other commune."""

    begins: str
    own: Model
    foreign: Model


def make_rows(cast: Cast) -> list[Rows]:
    def round_of(unit: Unit) -> Round:
        return Round.objects.create(unit=unit, path=unit.path, year=2026, day=DAY, standards=["VN-2022"])

    def campaign_of(unit: Unit) -> Campaign:
        told: dict[str, Any] = {"kind": "ad_hoc", "year": 2026, "day": DAY, "starts_on": DAY, "ends_on": DAY, "process": "QT-2021"}
        lists = {"standards": ["VN-2022"], "purposes": ["closing"]}
        return Campaign.objects.create(unit=unit, path=unit.path, created_by=cast.officer, **told, **lists)

    def batch_of(user: User, unit: Unit) -> ImportBatch:
        return ImportBatch.objects.create(kind="households", file_name="ho.xlsx", digest="0", path=unit.path, uploaded_by=user)

    def job_of(user: User) -> Job:
        return Job.objects.create(kind="test", title="Việc thử", asked_by=user)

    def decision_of(user: User, unit: Unit) -> Decision:
        held = Round.objects.create(unit=unit, path=unit.path, year=2025, day=DAY, standards=["VN-2022"])
        return Decision.objects.create(round=held, unit=unit, path=unit.path, standard="VN-2022", prepared_by=user)

    def day_moved(day: date) -> DayMoved:
        return DayMoved.objects.create(day=day, works=False, reason="Nghỉ bù", source="Thử")

    return [
        Rows("quyet-dinh/", decision_of(cast.officer, cast.commune), decision_of(cast.other_officer, cast.other_commune)),
        Rows("ho/<", make_household(cast.hamlet, "H1", "Hồ Thị Mơ"), make_household(cast.other_commune, "H2", "Hồ Văn Sáu")),
        Rows("ho-don-vi-cu/<", cast.commune, cast.other_commune),
        Rows("nhap-excel/<", batch_of(cast.officer, cast.commune), batch_of(cast.other_officer, cast.other_commune)),
        *paper_rows(cast),
        *list_rows(cast),
        *step_rows(),
        *reading_rows(cast),
        *plan_rows(cast),
        *task_rows(cast),
        *activity_rows(cast),
        *money_rows(cast),
        *commitment_rows(cast),
        Rows("dot-ra-soat/", round_of(cast.commune), round_of(cast.other_commune)),
        Rows("don-vi/", cast.commune, cast.other_commune),
        Rows("viec-dang-chay/", job_of(cast.officer), job_of(cast.other_officer)),
        Rows("ngay-nghi/", day_moved(date(2027, 2, 4)), day_moved(date(2027, 2, 5))),
        Rows("dot-chung/", campaign_of(cast.commune), campaign_of(cast.other_commune)),
        Rows("nguoi-dung/", cast.officer, cast.other_officer),
        Rows("vai-tro/", Assignment.objects.get(user=cast.officer), Assignment.objects.get(user=cast.other_officer)),
    ]


def plan_rows(cast: Cast) -> list[Rows]:
    """A draft of a plan in each commune: drafts stay in their area, issued plans are read by everybody below."""
    draft = {"state": "draft", "number": ""}
    return [Rows("ke-hoach/", make_plan(cast.commune, cast.officer, **draft), make_plan(cast.other_commune, cast.other_officer, **draft))]


def task_rows(cast: Cast) -> list[Rows]:
    """An agency, and its part in a task of an issued plan, in each commune."""
    pairs = [make_part(unit, user) for unit, user in ((cast.commune, cast.officer), (cast.other_commune, cast.other_officer))]
    own, foreign = pairs
    return [Rows("nhiem-vu/", own, foreign), Rows("co-quan/", own.agency, foreign.agency)]


def commitment_rows(cast: Cast) -> list[Rows]:
    """A commitment of each commune, asked for by the plan of the province."""
    plan = make_plan(cast.province, cast.province_officer, number="13/KH-UBND")
    own, foreign = (
        Commitment.objects.create(plan=plan, unit=unit, path=unit.path, asked_on=DAY) for unit in (cast.commune, cast.other_commune)
    )
    return [Rows("cam-ket/", own, foreign)]


def activity_rows(cast: Cast) -> list[Rows]:
    """An activity, a model and a fund in each commune."""
    pairs: dict[str, list[Model]] = {"hoat-dong/": [], "mo-hinh/": [], "quy/": []}
    for unit, user in ((cast.commune, cast.officer), (cast.other_commune, cast.other_officer)):
        here: dict[str, Any] = {"unit": unit, "path": unit.path}
        pairs["hoat-dong/"].append(Activity.objects.create(name="Tập huấn", **here))
        pairs["mo-hinh/"].append(Pilot.objects.create(name="Nuôi bò", starts_on=DAY, created_by=user, **here))
        pairs["quy/"].append(Fund.objects.create(name="Quỹ Vì người nghèo", **here))
    return [Rows(begins, own, foreign) for begins, (own, foreign) in pairs.items()]


def money_rows(cast: Cast) -> list[Rows]:
    """A line of money, an entry, a project and an uploaded sheet of each commune."""
    own, foreign = make_money(cast.commune, cast.officer), make_money(cast.other_commune, cast.other_officer)
    return [Rows(begins, row, foreign[begins]) for begins, row in own.items()]


def reading_rows(cast: Cast) -> list[Rows]:
    """A read document of each commune."""

    def document(unit: Unit, user: User) -> ReadDocument:
        text, plan = read(printed_plan(specimen(3)).encode())
        told = {"text": text, "found": to_json(ReadPlan(plan)), "file_name": "ke-hoach.txt", "digest": unit.code}
        return ReadDocument.objects.create(unit=unit, path=unit.path, by=user, **told)

    return [Rows("ke-hoach/doc/", document(cast.commune, cast.officer), document(cast.other_commune, cast.other_officer))]


def list_rows(cast: Cast) -> list[Rows]:
    """A case of a round, a request and an expected escape, in the commune and in the other one."""
    pairs: dict[str, list[Model]] = {}
    for unit, user, code in ((cast.hamlet, cast.officer, "H8"), (cast.other_commune, cast.other_officer, "H9")):
        home = make_household(unit, code, "Hồ Thị Xin")
        held = Round.objects.create(unit=unit, path=unit.path, kind="special", year=2026, day=DAY, standards=["VN-2022"])
        about = {"household": home, "path": home.path}
        request = Request.objects.create(**about, kind="review", received_on=DAY, applicant="Hồ Thị Xin", recorded_by=user)
        escape = ExpectedEscape.objects.create(**about, year=2026, leaves="poor", why="thử", named_by=user)
        rows = {"ho-ra-soat/": Case.objects.create(round=held, **about), "giay-de-nghi/": request, "du-kien-thoat-ngheo/": escape}
        for begins, row in rows.items():
            pairs.setdefault(begins, []).append(row)
    return [Rows(begins, own, foreign) for begins, (own, foreign) in pairs.items()]


def paper_rows(cast: Cast) -> list[Rows]:
    """What the documents of a review are made from, in the commune and in the other one."""
    pairs: dict[str, list[Model]] = {}
    for unit, user in ((cast.commune, cast.officer), (cast.other_commune, cast.other_officer)):
        for begins, row in make_review_with_papers(unit, user).items():
            pairs.setdefault(begins, []).append(row)
    return [Rows(begins, own, foreign) for begins, (own, foreign) in pairs.items()]


def step_rows() -> list[Rows]:
    """The meetings and posted lists that the documents are made from, and a complaint in each commune. Call it after `paper_rows`."""
    papers = Posting.objects.order_by("pk")
    complaints: list[Model] = [complaint_about(case, posting) for posting in papers for case in posting.round.cases.order_by("pk")[:1]]
    found: dict[str, list[Model]] = {"hop-thon/": list(Meeting.objects.order_by("pk")), "niem-yet/": list(papers), "khieu-nai/": complaints}
    return [Rows(begins, own, foreign) for begins, (own, foreign) in found.items()]


def complaint_about(case: Case, posting: Posting) -> Complaint:
    told: dict[str, Any] = {"number": 1, "received_on": DAY, "due_on": DAY, "complainant": "Hồ Văn Kể", "text": "Hộ còn khó khăn"}
    here: dict[str, Any] = {"round": case.round, "household": case.household, "path": case.path, "posting": posting}
    return Complaint.objects.create(case=case, recorded_by=posting.posted_by, **here, **told)


def filled(address: str, key: object) -> str:
    """The address with its key in it; patterns of libraries get words of the right shape."""
    address = re.sub(r"\(\?P<uidb36>[^)]*\)-\(\?P<key>[^)]*\)", "a-b", address)
    address = re.sub(r"\(\?P<\w+>[^)]*\)", "x", address).replace("^", "").replace("$", "")
    return "/" + re.sub(r"<(?:\w+:)?\w+>", str(key), address)


def stray_key(address: str) -> object:
    """A key of the right type that names nothing."""
    if "<int:" in address:
        return 2_000_000_000
    return "00000000-0000-4000-8000-000000000000" if "<uuid:" in address else "khong-co"


def status_of(client: Client, method: str, address: str) -> tuple[int, str]:
    """The answer's status and where it leads; whatever it changed is undone."""
    with transaction.atomic():
        answer = getattr(client, method)(address)
        if getattr(answer, "streaming", False):
            b"".join(answer.streaming_content)
        transaction.set_rollback(True)
    return answer.status_code, answer.headers.get("Location", "")


def expected(user: Any, owner: Any, row: Model | None) -> set[int]:
    """The statuses that the declared action allows."""
    if owner.public:
        return FINE | {404}
    if not user.is_authenticated:
        return {302}
    rule = gate.ACTIONS[owner.action]
    if not rule.may(user):
        return {403}
    if row is None:
        return FINE | REFUSED
    return FINE | {409} if rule.allows(user, row) else REFUSED


def fits(owner: Any, row: Model) -> bool:
    """Whether the action is about this kind of row."""
    return isinstance(row, gate.ACTIONS[owner.action].model)


def client_of(person: Any) -> Client:
    client = Client(raise_request_exception=False)
    if person.is_authenticated:
        client.force_login(person, settings.AUTHENTICATION_BACKENDS[-1])
    return client


def wrong(person: Any, client: Client, address: str, view: Any, rows: Sequence[Model | None]) -> Iterator[str]:
    """What does not come out as the gate says, for one person at one address."""
    owner = getattr(view, "view_class", view)
    declared = hasattr(owner, "public") or hasattr(owner, "action")
    for row in rows:
        here = filled(address, row.pk if row else stray_key(address))
        for method in ("get", "post"):
            status, where = status_of(client, method, here)
            about = row if declared and row is not None and not owner.public and fits(owner, row) else None
            # A second key in the address (a member of the household) does not name a row of ours: 404 is right too.
            right = expected(person, owner, about) | (REFUSED if address.count("<") > 1 else set()) if declared else set()
            if status >= 500 or (declared and status not in right):
                yield f"{method} {here}: {status}"
            elif status == 302 and declared and not owner.public and not person.is_authenticated and not where.startswith(SIGN_IN):
                yield f"{method} {here}: leads to {where}, not to the sign-in page"


@pytest.mark.django_db
@pytest.mark.parametrize("name", CAST)
def test_every_address_answers_as_the_gate_says(name: str) -> None:
    cast = make_cast()
    person = getattr(cast, name)
    client, known = client_of(person), make_rows(cast)
    found: list[str] = []
    for address, view in ADDRESSES:
        if name != "outsider" and "logout" in address:
            continue  # would end the walk
        rows = next((rows for rows in known if address.startswith(rows.begins) and "<" in address), None)
        found += wrong(person, client, address, view, [rows.own, rows.foreign] if rows else [None])
    assert found == []


def test_the_walk_knows_the_rows_of_every_address_that_names_one() -> None:
    """An address with a key that `make_rows` does not know is only half tested."""
    begins: tuple[str, ...] = ("ho/", "nhap-excel/", "dot-ra-soat/", "don-vi/", "viec-dang-chay/", "nguoi-dung/", "vai-tro/", "ngay-nghi/")
    begins += ("dot-chung/", "van-ban/", "mau-van-ban/", "quyet-dinh/", "xac-minh/")  # the last one is public: codes, no keys
    begins += ("ho-ra-soat/", "giay-de-nghi/", "du-kien-thoat-ngheo/")
    begins += ("ho-don-vi-cu/",)
    begins += ("hop-thon/", "niem-yet/", "khieu-nai/")
    begins += (
        "ke-hoach/",
        "cam-ket/",
    )
    begins += ("nhiem-vu/", "co-quan/")
    begins += ("dong-von/", "khoan-ghi/", "danh-muc-du-an/", "bang-excel/")
    begins += ("hoat-dong/", "mo-hinh/", "quy/")
    ours = [address for address, view in ADDRESSES if "<" in address and hasattr(getattr(view, "view_class", view), "action")]
    half = [address for address in ours if not address.startswith(begins) and not address.startswith("huong-dan/")]
    assert half == [], f"Thêm hàng mẫu vào make_rows: {half}"


def test_a_name_means_one_address() -> None:
    """Two addresses of one room with one name: a link would lead to either."""
    found: dict[str, set[str]] = {}
    for outer in get_resolver().url_patterns:
        room = getattr(outer, "namespace", None)
        for pattern in getattr(outer, "url_patterns", ()):
            if room and getattr(pattern, "name", None):
                found.setdefault(f"{room}:{pattern.name}", set()).add(str(pattern.pattern))
    assert found
    assert {name: addresses for name, addresses in found.items() if len(addresses) > 1} == {}
