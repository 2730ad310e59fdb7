"""`bench documents`: a commune's whole review as one zip of Word and PDF files, and a thousand certificates in one PDF.

Runs on a database server of its own, which is gone afterwards: nothing of the installation is touched.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thoatngheo.bench.lists import own_system, say
from thoatngheo.bench.measure import machine
from thoatngheo.bench.memory import peak_mib

if TYPE_CHECKING:
    from thoatngheo.accounts.models import User
    from thoatngheo.areas.models import Unit
    from thoatngheo.reviews.decisions.models import Decision
    from thoatngheo.reviews.rounds.models import Round

HAMLETS = 10
MEMBERS = 4
NEAR_POOR, ESCAPED, REFUSED = 60, 20, 20
LIMIT_ZIP, LIMIT_CERTIFICATES = 20, 10
SINCE = date(2010, 1, 1)


@dataclass(frozen=True, slots=True)
class Commune:
    """What the benchmark works on."""

    round: Round
    decision: Decision
    officer: User


def bench_documents(households: int, poor: int, certificates: int) -> int:
    """Write everything of an invented commune, then many certificates; print seconds, processor seconds and peak memory."""
    with own_system():
        commune = make_commune(households, poor)
        print(f"{machine()}: xã {households:,} hộ, {poor} hộ nghèo, {NEAR_POOR} hộ cận nghèo, {HAMLETS} thôn", flush=True)
        job: list[Any] = []
        elapsed, processor = timed(lambda: job.append(write_everything(commune)))
        told = job[0].result
        say(
            f"toàn bộ văn bản: {told['files']} tệp, {told['bytes'] / 2**20:.1f} MB: {elapsed:.1f} s ({processor:.1f} s bộ xử lý);"
            f" mục tiêu: dưới {LIMIT_ZIP} s trên 2 nhân"
        )
        pdf: list[bytes] = []
        elapsed, processor = timed(lambda: pdf.append(many_certificates(commune, certificates)))
        say(
            f"{certificates} giấy chứng nhận trong một tệp PDF, {len(pdf[0]) / 2**20:.1f} MB: {elapsed:.1f} s ({processor:.1f} s bộ xử lý);"
            f" mục tiêu: dưới {LIMIT_CERTIFICATES} s"
        )
        say(f"bộ nhớ nhiều nhất: {peak_mib():.0f} MiB")
    return 0


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of this process' processor time."""
    began, used = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - began, time.process_time() - used


def write_everything(commune: Commune) -> Any:
    """The job as the worker runs it, from the database to the zip."""
    from thoatngheo.core.jobs.running import run
    from thoatngheo.reviews.documents.bundle import file_of
    from thoatngheo.reviews.documents.services.papers import ask_for_papers

    job = run(str(ask_for_papers(actor=commune.officer, round=commune.round).pk))
    assert job.state == "done", job.message
    assert Path(file_of(str(job.pk), "zip")).exists()
    return job


def many_certificates(commune: Commune, count: int) -> bytes:
    """The decision's certificates, again and again under new numbers, until there are enough."""
    from dataclasses import replace

    from thoatngheo.reviews.documents import collect
    from thoatngheo.reviews.documents.papers import in_one_pdf

    rows = collect.certified_by(commune.decision)
    many = [replace(rows[number % len(rows)], number=number + 1) for number in range(count)]
    return in_one_pdf("certificate", many, "Giấy chứng nhận")


def make_commune(households: int, poor: int) -> Commune:
    """Households in ten hamlets; those of the lists met, posted and decided."""
    from thoatngheo.accounts.models import Assignment, Role, User
    from thoatngheo.areas.models import Level, Unit
    from thoatngheo.reviews.cases.models import Case
    from thoatngheo.reviews.documents.testing import make_meeting, make_posting, make_round

    def unit(code: str, name: str, level: Level, title: str, parent: Unit | None = None) -> Unit:
        path = f"{parent.path if parent else 'n.'}{code}."
        return Unit.objects.create(
            code=code, level=level, title=title, name=name, parent=parent, path=path, valid_from=date(2025, 7, 1), source="đo"
        )

    commune = unit("19429", "Hiếu Giang", Level.COMMUNE, "Xã", unit("44", "Quảng Trị", Level.PROVINCE, "Tỉnh"))
    hamlets = [unit(f"{number:02d}", f"Số {number}", Level.HAMLET, "Thôn", commune) for number in range(1, HAMLETS + 1)]
    officer = User.objects.create_user(username="can-bo", full_name="Lê Thị Ánh")
    Assignment.objects.create(user=officer, role=Role.COMMUNE_OFFICER, unit=commune, valid_from=date(2018, 1, 1))
    homes = make_homes(hamlets, households)
    listed = homes[: poor + NEAR_POOR + ESCAPED + REFUSED]
    round = make_round(commune)
    Case.objects.bulk_create(Case(round=round, household=home, path=home.path, why="on_list", state="decided") for home in listed)
    for hamlet in hamlets:
        there = [home for home in listed if home.path == hamlet.path]
        make_meeting(round, hamlet, officer, list(Case.objects.filter(round=round, path=hamlet.path)))
        make_posting(round, hamlet, officer, there)
    return Commune(round, decide(round, commune, officer, listed, poor), officer)


def make_homes(hamlets: list[Unit], count: int) -> list[Any]:
    """Invented households of four with the national ID of the head."""
    from thoatngheo.core.names import fold, sort_key
    from thoatngheo.registry.households.models import Household, Membership, Person
    from thoatngheo.registry.households.national_id import sealed

    homes = Household.objects.bulk_create(
        Household(
            code=f"DO{number:06d}", unit=hamlets[number % HAMLETS], path=hamlets[number % HAMLETS].path, address=f"Xóm {number % 7}",
            head_name=f"Hồ Thị Mừng {number}", head_fold=fold(f"Hồ Thị Mừng {number}"), head_sort=sort_key(f"Hồ Thị Mừng {number}"),
            started_on=SINCE,
        )
        for number in range(count)
    )  # fmt: skip
    people, memberships = [], []
    for number, home in enumerate(homes):
        for place in range(1, MEMBERS + 1):
            name = home.head_name if place == 1 else f"Hồ Văn Ước {place}"
            person = Person(
                name=name, name_fold=fold(name), name_sort=sort_key(name), sex="female" if place % 2 else "male", birth_year=1970 + place,
                ethnicity="23",
            )  # fmt: skip
            if place == 1:
                kept = sealed(f"{10**11 + number:012d}")
                person.id_cipher, person.id_index, person.id_tail = kept.cipher, kept.index, kept.tail
            people.append(person)
            relation = "head" if place == 1 else "child"
            memberships.append(Membership(household=home, person=person, member_no=place, relation=relation, joined_on=SINCE))
    Person.objects.bulk_create(people)
    Membership.objects.bulk_create(memberships)
    return homes


def decide(round: Round, commune: Unit, officer: User, listed: list[Any], poor: int) -> Decision:
    from thoatngheo.reviews.documents.testing import make_decision

    outcomes = ["poor"] * poor + ["near_poor"] * NEAR_POOR + ["escaped_poverty"] * ESCAPED + ["refused"] * REFUSED
    return make_decision(round, commune, officer, listed, outcomes)
