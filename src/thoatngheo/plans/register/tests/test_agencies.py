"""One agency, however it is written; who works for which."""

from __future__ import annotations

from datetime import date

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.sectors import Sector
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.problems import Problem
from thoatngheo.plans.register.agencies import agencies_named, agencies_of_user, agency_of, people_of
from thoatngheo.plans.register.agency_names import key_of, kinds_meant, sector_of, spellings
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.tasks.models import TaskPart, TaskReport
from thoatngheo.plans.tasks.services.agencies import add_agency, change_agency, merge_agencies
from thoatngheo.plans.tasks.testing import make_part

IN_2019 = date(2019, 2, 22)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sở LĐ-TB&XH", "Sở Lao động - Thương binh và Xã hội"),
        ("Sở LĐTBXH", "sở Lao động – Thương binh và Xã hội"),
        ("Phòng Tài chính- kế hoạch", "Phòng TC-KH"),
        ("UBMTTQVN", "Ủy ban Mặt trận Tổ quốc Việt Nam"),
        ("Đề nghị UBMTTQVN", "Uỷ ban MTTQ Việt Nam"),
        ("Ban Dân tộc", "Ban  dân tộc"),
    ],
)
def test_spellings_of_one_agency_have_one_key(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_nothing_is_taken_for_the_same_beyond_the_table_of_spellings() -> None:
    assert key_of("Sở Y tế") != key_of("Sở YT")
    assert key_of("Phòng Kinh tế") != key_of("Phòng Kinh tế - Hạ tầng")


def test_the_level_of_the_own_unit_at_the_end_does_not_count() -> None:
    own = ("Huyện", "Cam Lộ")
    assert key_of("Ngân hàng CSXH huyện", own) == key_of("Ngân hàng Chính sách xã hội huyện Cam Lộ", own)
    assert key_of("Ngân hàng CSXH tỉnh", own) != key_of("Ngân hàng CSXH", own)


def test_a_name_may_mean_all_units_of_some_kinds() -> None:
    assert kinds_meant("UBND các xã, thị trấn") == ("xa", "thi tran")
    assert kinds_meant("Đề nghị Ủy ban nhân dân các quận, huyện") == ("quan", "huyen")
    assert kinds_meant("UBND xã Cam Tuyền") == ()
    assert kinds_meant("UBND các xã Cam Tuyền, Cam Thủy") == ()


def test_every_sector_of_the_table_is_one_that_accounts_can_have() -> None:
    assert {sector for _, sector in spellings().sectors} <= {"", *Sector.values}


def test_the_sector_is_suggested_from_the_name() -> None:
    assert sector_of("Trung tâm Y tế huyện") == "health"
    assert sector_of("UBMTTQVN và các đoàn thể") == "front"
    assert sector_of("UBND huyện") == ""
    assert sector_of("Các cơ quan liên quan") == "other"


def test_an_agency_is_made_once_in_its_unit(cast: Cast) -> None:
    made = agency_of(actor=cast.province_officer, unit=cast.province, name="Sở LĐ-TB&XH")
    again = agency_of(actor=cast.province_officer, unit=cast.province, name="Sở Lao động - Thương binh và Xã hội tỉnh;")
    assert made == again
    assert (made.name, made.path) == ("Sở LĐ-TB&XH", cast.province.path)
    assert agency_of(actor=cast.province_officer, unit=cast.commune, name="Sở LĐ-TB&XH") != made


def test_the_committees_of_all_communes_on_the_day_are_one_agency_each(cast: Cast) -> None:
    of_2019 = agencies_named(actor=cast.district_officer, unit=cast.old_district, name="UBND các xã, thị trấn", day=IN_2019)
    assert [agency.name for agency in of_2019] == ["UBND xã Cam Tuyền"]
    assert of_2019[0].unit == cast.old_commune
    after = agencies_named(actor=cast.province_officer, unit=cast.province, name="UBND các xã", day=date(2026, 1, 1))
    assert [agency.name for agency in after] == ["UBND xã Cam Lộ", "UBND xã Hiếu Giang"]
    assert after == agencies_named(actor=cast.province_officer, unit=cast.province, name="Ủy ban nhân dân các xã", day=date(2026, 1, 1))


def test_where_no_such_unit_existed_on_the_day_the_name_stays_one_agency(cast: Cast) -> None:
    found = agencies_named(actor=cast.province_officer, unit=cast.province, name="UBND các quận, huyện", day=date(2026, 1, 1))
    assert [agency.name for agency in found] == ["UBND các quận, huyện"]


def test_what_was_merged_leads_to_what_it_was_merged_into(cast: Cast) -> None:
    kept = agency_of(actor=cast.officer, unit=cast.commune, name="Trạm Y tế")
    twice = agency_of(actor=cast.officer, unit=cast.commune, name="Y tế")
    Agency.objects.filter(pk=twice.pk).update(merged_into=kept)
    assert agency_of(actor=cast.officer, unit=cast.commune, name="Y tế") == kept


def test_only_writers_of_the_area_make_agencies(cast: Cast) -> None:
    for actor in (cast.other_officer, cast.agency, cast.chairman, cast.auditor):
        with pytest.raises(Problem, match="quyền"):
            agency_of(actor=actor, unit=cast.commune, name="Trạm Y tế")
    with pytest.raises(Problem, match="tên"):
        agency_of(actor=cast.officer, unit=cast.commune, name=" ; ")


def test_people_work_for_the_agencies_of_their_own_unit_and_sector(cast: Cast) -> None:
    health = agency_of(actor=cast.province_officer, unit=cast.province, name="Sở Y tế")
    station = agency_of(actor=cast.officer, unit=cast.commune, name="Trạm Y tế")
    committee = agency_of(actor=cast.officer, unit=cast.commune, name="UBND xã")
    nurse = make_person("nurse", "Hồ Thị Trạm", Role.SECTOR_AGENCY, cast.commune, sector="health")
    assert committee.name == "UBND xã Hiếu Giang"
    assert list(agencies_of_user(cast.agency)) == [health]
    assert list(agencies_of_user(nurse)) == [station]
    assert list(agencies_of_user(cast.officer)) == list(agencies_of_user(cast.chairman)) == [committee]
    assert not any(agencies_of_user(person).exists() for person in (cast.auditor, cast.nobody, cast.hamlet_head, cast.outsider))
    assert set(people_of(health)) == {cast.agency}
    assert set(people_of(committee)) == {cast.officer, cast.chairman}


def test_an_agency_is_added_once_renamed_and_ended(cast: Cast) -> None:
    station = add_agency(actor=cast.officer, unit=cast.commune, name="Trạm Y tế")
    with pytest.raises(Problem, match="đã có"):
        add_agency(actor=cast.officer, unit=cast.commune, name="trạm y tế xã")
    add_agency(actor=cast.officer, unit=cast.commune, name="Công an")
    with pytest.raises(Problem, match="đã có"):
        change_agency(actor=cast.officer, agency=station, name="Công an xã", sector="", valid_to=None)
    change_agency(actor=cast.officer, agency=station, name="Trạm Y tế Hiếu Giang", sector="Health", valid_to=date(2026, 12, 31))
    station.refresh_from_db()
    assert (station.name, station.sector, station.valid_to) == ("Trạm Y tế Hiếu Giang", "health", date(2026, 12, 31))


def test_what_a_merged_agency_had_to_do_is_done_by_the_other(cast: Cast) -> None:
    kept = make_part(cast.commune, cast.officer, agency="Ủy ban MTTQ", role="take_part")
    both = TaskPart.objects.create(
        task=kept.task, agency=(twice := agency_of(actor=cast.officer, unit=cast.commune, name="Mặt trận")), path=kept.path, role="lead"
    )
    alone = make_part(cast.commune, cast.officer, plan=kept.task.plan, agency="Mặt trận", position=2)
    assert both.agency == alone.agency
    merge_agencies(actor=cast.officer, agency=twice, into=kept.agency)
    assert list(TaskPart.objects.order_by("task__position").values_list("agency", "role")) == [(kept.agency.pk, "lead")] * 2
    assert agency_of(actor=cast.officer, unit=cast.commune, name="Mặt trận") == kept.agency
    with pytest.raises(Problem, match="cùng một đơn vị"):
        merge_agencies(actor=cast.officer, agency=kept.agency, into=twice)


def test_two_that_both_reported_on_one_task_stay_two(cast: Cast) -> None:
    part = make_part(cast.commune, cast.officer)
    other = TaskPart.objects.create(
        task=part.task, agency=agency_of(actor=cast.officer, unit=cast.commune, name="Mặt trận"), path=part.path, role="lead"
    )
    for each in (part, other):
        TaskReport.objects.create(part=each, path=each.path, on=IN_2019, state="done", by=cast.officer)
    with pytest.raises(Problem, match="cả hai đã báo cáo"):
        merge_agencies(actor=cast.officer, agency=other.agency, into=part.agency)


def test_the_pages_of_agencies(cast: Cast) -> None:
    client = Client()
    client.force_login(cast.officer, settings.AUTHENTICATION_BACKENDS[-1])
    added = client.post(reverse("plans:add_agency"), {"unit": cast.commune.pk, "name": "Trạm Y tế"})
    assert added.status_code == 302
    assert client.post(reverse("plans:add_agency"), {"unit": cast.other_commune.pk, "name": "Trạm Y tế"}).status_code == 422
    station = Agency.objects.get()
    assert "chưa có tài khoản" in client.get(reverse("plans:agencies") + "?tim=tram").content.decode()
    assert client.get(reverse("plans:merge_agency", args=[station.pk])).status_code == 200
    told = {"name": "Trạm Y tế xã", "sector": "health", "valid_to": ""}
    assert client.post(reverse("plans:agency", args=[station.pk]), told).status_code == 302
