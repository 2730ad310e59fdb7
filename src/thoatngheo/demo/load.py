"""Fill an empty database with the demo: units, accounts, households, reviews. All of it in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from django.conf import settings
from django.db import connection, transaction

from thoatngheo.accounts.models import Assignment, User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.areas.services import HamletRow, add_hamlets, load_country
from thoatngheo.config.marker import mark_as_demo
from thoatngheo.config.run.steps import Steps
from thoatngheo.core.audit import acting
from thoatngheo.core.problems import ProblemKind
from thoatngheo.demo.generator import GeneratedReview, cam_lo_2018, cam_lo_2019, commune_2025, commune_2026
from thoatngheo.demo.people import CAM_LO, HIEU_GIANG, HUONG_HIEP, PASSWORD, PEOPLE, QUANG_TRI, SINCE, DemoPerson
from thoatngheo.demo.plans import load_activities_with_households, load_draft, load_plans, load_plans_of_2026
from thoatngheo.demo.plans.progress import load_progress
from thoatngheo.demo.review_2026 import list_in, play_review
from thoatngheo.demo.rows import DemoPlace, load_place
from thoatngheo.demo.taken_over import take_over_rows
from thoatngheo.demo.totals import load_totals
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.services.classifying import run_classification
from thoatngheo.reviews.cases.services.listing import list_households
from thoatngheo.reviews.decisions.services.deciding import decide_round
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.services.rounds import open_round

NOT_EMPTY = ProblemKind(
    "demo.not_empty",
    says="Kho dữ liệu này đã có người dùng thật hoặc hộ thật, không nạp dữ liệu mẫu vào.",
    do="Hãy chạy thử ở thư mục dữ liệu khác: THOATNGHEO_DATA=/duong/dan ./thoatngheo demo",
)
ALL_STANDARDS = ("VN-2016", "VN-2022", "VN-2027")


def is_loaded() -> bool:
    return User.objects.filter(username=PEOPLE[0].username).exists()


def load_demo() -> None:
    """Everything the demo shows, with progress.

    Raises:
        Problem: `demo.not_empty` where somebody has worked already.
    """
    if User.objects.exists() or Household.objects.exists():
        raise NOT_EMPTY()
    mark_as_demo()
    settings.DEMO = True  # read before the mark was there; demo accounts may do nothing elsewhere
    steps = Steps(11)
    with transaction.atomic(), acting(command="demo"):
        with steps.step("Đơn vị hành chính cả nước, cũ và mới") as progress:
            load_country(actor=None, progress=lambda done, total, what: progress(done, total))
        with steps.step("Sinh các hộ giả định khớp số liệu công bố"):
            first = cam_lo_2018()
            second = cam_lo_2019(first)
            today = commune_2026()
            before = commune_2025(today)
        with steps.step("Tài khoản dùng thử, thôn, bản"):
            hamlets = make_hamlets(make_root(), (first, second, before, today))
            make_people()
            new_communes = [unit_on(*CAM_LO), unit_on(*HIEU_GIANG)]
        with steps.step(f"Huyện Cam Lộ, hai kỳ rà soát 2018 và 2019: {len(first.households)} hộ"):
            district = DemoPlace((first, second), hamlets, ("Rà soát cuối năm 2018", "Rà soát cuối năm 2019"))
            root, above = (User.objects.get(username=name) for name in ("quantri", "canbo.quangtri"))
            district.taken = take_over_rows(district, new_communes, root, above)
            load_place(district)
            load_totals()
        with steps.step(f"Xã Hướng Hiệp, hai kỳ rà soát 2025 và 2026: {len(today.households)} hộ"):
            load_place(DemoPlace((before, today), hamlets, ("Rà soát năm 2025", "Rà soát năm 2026")))
        refresh_statistics()
        with steps.step("Phân loại, công nhận kết quả năm 2018"):
            review("canbo.camlo", "468", first, ("VN-2016",))
        with steps.step("Phân loại, công nhận kết quả năm 2019"):
            review("canbo.camlo", "468", second, ("VN-2016",))
        with steps.step("Phân loại, công nhận kết quả năm 2025"):
            review("canbo.quangtri", HUONG_HIEP[1], before, ("VN-2022",))
        with steps.step("Rà soát năm 2026 của tỉnh Quảng Trị, xã Hướng Hiệp đang làm dở"):
            play_review(unit_on(*QUANG_TRI), unit_on(*HUONG_HIEP))
            list_in(new_communes)
        with steps.step("Kế hoạch của Cam Lộ 2019, Đà Nẵng 2023, Lai Châu 2024"):
            plans = load_plans()
            load_plans_of_2026()
            load_draft()
            load_activities_with_households()
        with steps.step("Đà Nẵng 2022–2023: hộ nghèo giả định khớp số in; tiến độ các kế hoạch"):
            load_progress(plans)
        refresh_statistics()


def make_root() -> User:
    """The first account of an empty system is made by whoever sets the system up."""
    return make_person(next(person for person in PEOPLE if person.unit is None))


def make_people() -> None:
    for person in PEOPLE:
        if person.unit is not None:
            make_person(person)


def make_person(person: DemoPerson) -> User:
    user = User(username=person.username, full_name=person.full_name, demo=True)
    user.set_password(PASSWORD)
    user.save()
    Assignment.objects.create(user=user, role=person.role, unit=unit_of(person), sector=person.sector, valid_from=SINCE)
    return user


def unit_of(person: DemoPerson) -> Unit | None:
    if person.unit is None:
        return None
    unit = unit_on(*person.unit)
    if not person.hamlet:
        return unit
    title, name = person.hamlet.split(" ", 1)
    return Unit.objects.get(parent=unit, level=Level.HAMLET, title=title, name=name)


def unit_on(level: str, code: str, day: date) -> Unit:
    return Unit.objects.on(day).get(level=level, code=code)


def make_hamlets(actor: User, reviews: Iterable[GeneratedReview]) -> dict[tuple[str, str], Unit]:
    """The hamlets in which the households live, by commune code and name."""
    wanted: dict[tuple[str, date], set[str]] = {}
    for review in reviews:
        for home in review.households:
            wanted.setdefault((home.area_code, review.survey_date), set()).add(home.hamlet)
    found: dict[tuple[str, str], Unit] = {}
    for (code, day), names in sorted(wanted.items()):
        fresh = sorted(name for name in names if (code, name) not in found)
        commune = unit_on(Level.COMMUNE, code, day)
        units = add_hamlets(actor=actor, commune=commune, rows=[HamletRow(name) for name in fresh], source="Dữ liệu mẫu")
        found |= {(code, name): unit for name, unit in zip(fresh, units, strict=True)}
    return found


def refresh_statistics() -> None:
    """The planner knows nothing yet of what was just loaded."""
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def review(username: str, code: str, seen: GeneratedReview, standards: Sequence[str]) -> Round:
    """One yearly round of the years before, on paper: list, classification under every standard, result into the ledger."""
    actor = User.objects.get(username=username)
    day = seen.survey_date  # ages are counted on this day, so the round must stand on it
    level = Level.COMMUNE if len(code) == 5 else Level.DISTRICT
    made = open_round(actor=actor, unit=unit_on(level, code, day), year=day.year, day=day, standards=standards, on_paper=True)
    list_households(actor=actor, round=made)
    for standard in ALL_STANDARDS:
        run_classification(actor=actor, round=made, standard=standard)
    decide_round(actor=actor, round=made)
    return made
