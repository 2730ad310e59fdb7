"""The review of 2026 in the demo: opened by the province for all its communes, and in Hướng Hiệp halfway through.

Every hamlet stands at another step, so that each role finds something to do: four have their list on the wall or
had it there (one complaint waits for its re-check), two have met, one met in vain and must be surveyed again,
three are classified, three are still being surveyed. All people are invented.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Level, Unit
from thoatngheo.demo.clock import on_day
from thoatngheo.registry.households.models import Household, Statement
from thoatngheo.reviews.cases.models import Case, Request, Survey
from thoatngheo.reviews.cases.services.assigning import assign_reviewer
from thoatngheo.reviews.cases.services.classifying_legally import classify_legally
from thoatngheo.reviews.cases.services.listing import list_legally
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.hearings.services.closing import close_meeting
from thoatngheo.reviews.hearings.services.complaints import receive_complaint
from thoatngheo.reviews.hearings.services.meetings import Counted, Held, plan_meeting, record_meeting
from thoatngheo.reviews.hearings.services.postings import post_list, usual_places
from thoatngheo.reviews.rounds.models import Purpose, ReviewKind, Round
from thoatngheo.reviews.rounds.services.campaigns import open_campaign

STANDARDS = ("VN-2022", "VN-2027")
PURPOSES = (Purpose.CLOSING, Purpose.OPENING)
CHOICE = (
    "Chưa thấy văn bản nói danh sách áp dụng từ 01/01/2027 theo chuẩn nào. Tỉnh rà soát một lần, lập hai danh sách:"
    " khép lại năm 2026 theo chuẩn 2022, mở năm 2027 theo chuẩn mới."
)
OPENED, LISTED, SURVEYED_BY, CLASSIFIED = date(2026, 9, 3), date(2026, 9, 10), date(2026, 10, 15), date(2026, 10, 20)
FIGURES = date(2026, 10, 15)
MEETINGS = date(2026, 10, 28)
FIRST_WALL, SECOND_WALL = date(2026, 11, 3), date(2026, 11, 18)
COMPLAINED = date(2026, 11, 5)
# How far the thirteen hamlets have come, in their order.
POSTED_EARLY, POSTED_LATE, MET, MET_IN_VAIN, CLASSIFIED_ONLY = 2, 2, 2, 1, 3
REQUESTS = 45
ATTENDING = 50


def play_review(province: Unit, commune: Unit) -> Round:
    """Open the round as the province, and bring Hướng Hiệp to the middle of it as its officer and its hamlet heads."""
    above, officer = (User.objects.get(username=name) for name in ("canbo.quangtri", "canbo.huonghiep"))
    with on_day(OPENED):
        open_campaign(
            actor=above, unit=province, kind=ReviewKind.YEARLY, year=2026, day=FIGURES, standards=STANDARDS,
            purposes=PURPOSES, starts_on=date(2026, 9, 3), choice=CHOICE,
        )  # fmt: skip
    round = Round.objects.get(unit=commune, year=2026)
    with on_day(LISTED):
        ask_for_review(officer, commune)
        list_legally(actor=officer, round=round)
    hamlets = sorted(Unit.objects.filter(parent=commune, level=Level.HAMLET), key=lambda unit: int(unit.name.split()[-1]))
    with on_day(LISTED):
        assign_reviewer(actor=officer, round=round, unit=hamlets[1], reviewer=User.objects.get(username="rasoat.huonghiep"))
    done = hamlets[: POSTED_EARLY + POSTED_LATE + MET + MET_IN_VAIN + CLASSIFIED_ONLY]
    with on_day(SURVEYED_BY):
        survey(officer, round, done)
    with on_day(CLASSIFIED):
        classify_legally(actor=officer, round=round)
    with on_day(MEETINGS):
        met = hamlets[: POSTED_EARLY + POSTED_LATE + MET + MET_IN_VAIN]
        for number, hamlet in enumerate(met, 1):
            meet(officer, round, hamlet, all_agree=number < len(met))
    with on_day(FIRST_WALL):
        for hamlet in hamlets[:POSTED_EARLY]:
            post(officer, round, hamlet, FIRST_WALL)
    with on_day(COMPLAINED):
        complain(officer, round, hamlets[0])
    with on_day(SECOND_WALL):
        for hamlet in hamlets[POSTED_EARLY : POSTED_EARLY + POSTED_LATE]:
            post(officer, round, hamlet, SECOND_WALL)
    return round


def list_in(communes: Sequence[Unit]) -> None:
    """The lists of the communes that have taken over the households of 2019: who was poor or near-poor then. Nothing is surveyed yet."""
    above = User.objects.get(username="canbo.quangtri")
    with on_day(LISTED):
        for commune in communes:
            list_legally(actor=above, round=Round.objects.get(unit=commune, year=2026))


def ask_for_review(officer: User, commune: Unit) -> None:
    """Requests (Mẫu 01) of households that are not on the list of 2025; the last three tick four signs and are not reviewed."""
    on_list = Household.objects.filter(status_entries__category__in=("poor", "near_poor"), path__startswith=commune.path)
    said = Statement.objects.filter(household__path__startswith=commune.path, person=None, said_on=FIGURES, facts__income__lte=1_500_000)
    asking = Household.objects.filter(pk__in=said.values("household")).exclude(pk__in=on_list.values("pk")).order_by("code")
    homes = list(asking[:REQUESTS])
    Request.objects.bulk_create(
        Request(
            household=home,
            path=home.path,
            kind=Request.Kind.REVIEW,
            received_on=LISTED,
            how="trực tiếp",
            applicant=home.head_name,
            signs=4 if number > len(homes) - 3 else number % 4,
            outcome=Request.Outcome.NOT_LISTED if number > len(homes) - 3 else Request.Outcome.LISTED,
            answer="Phiếu A có 4 dấu hiệu, hộ không thuộc diện rà soát." if number > len(homes) - 3 else "",
            recorded_by=officer,
        )
        for number, home in enumerate(homes, 1)
    )


def survey(officer: User, round: Round, hamlets: Sequence[Unit]) -> None:
    """Phiếu B of the hamlets' households: the statements of the survey are in the registry already."""
    cases = list(Case.objects.filter(round=round, path__in=[hamlet.path for hamlet in hamlets]).select_related("household"))
    Survey.objects.bulk_create(
        Survey(
            case=case,
            path=case.path,
            attempt=case.attempt,
            surveyed_on=FIGURES,
            reviewer="Rà soát viên Hướng Hiệp",
            informant=case.household.head_name,
            entered_by=officer,
        )
        for case in cases
    )
    move(actor=officer, round=round, cases=[case.pk for case in cases], event=Event.SURVEY, because="Phiếu B")


def meet(officer: User, round: Round, hamlet: Unit, *, all_agree: bool) -> Meeting:
    """A meeting of fifty people; the one in vain had too many who did not agree about its first household."""
    meeting = plan_meeting(
        actor=officer, round=round, unit=hamlet, held_on=MEETINGS, place=f"Nhà văn hóa {hamlet.full_name}", starts_at=time(19, 30),
        postpone_undetermined=True,
    )  # fmt: skip
    cases = list(meeting.votes.order_by("case__household__head_sort", "pk").values_list("case", flat=True))
    votes = {case: Counted(agree=ATTENDING - number % 4, disagree=number % 4) for number, case in enumerate(cases)}
    if not all_agree:
        votes[cases[0]] = Counted(agree=21, disagree=27, note="Nhiều ý kiến cho rằng thu nhập chưa được tính đủ.")
    held = Held(
        held_on=MEETINGS,
        place=meeting.place,
        starts_at=time(19, 30),
        chair=f"Trưởng {hamlet.full_name}",
        chair_office="Trưởng thôn",
        secretary=f"Thư ký {hamlet.full_name}",
        representatives="Hai đại diện hộ dân",
        attending=ATTENDING,
        households_invited=60,
        present={},
        opinions="Đề nghị niêm yết đúng hạn.",
    )
    meeting = record_meeting(actor=officer, meeting=meeting, version=meeting.version, held=held, votes=votes)
    return close_meeting(actor=officer, meeting=meeting, version=meeting.version)


def post(officer: User, round: Round, hamlet: Unit, day: date) -> None:
    post_list(actor=officer, round=round, unit=hamlet, starts_on=day, places=usual_places(hamlet, round.unit), loudspeaker=True)


def complain(officer: User, round: Round, hamlet: Unit) -> None:
    case = Case.objects.filter(round=round, path=hamlet.path, state=State.POSTED).select_related("household").order_by("pk")[0]
    receive_complaint(
        actor=officer, round=round, household=case.household, received_on=COMPLAINED, complainant=case.household.head_name,
        text="Hộ cho rằng diện tích nhà ở ghi trong phiếu lớn hơn thực tế, đề nghị đo lại.",
    )  # fmt: skip
