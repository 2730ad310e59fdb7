"""Addresses of households, of their members, and of stated totals."""

from __future__ import annotations

from django.urls import path

from thoatngheo.registry.households.views import disclosures, events, household, lists, statements, totals

HOUSEHOLD = "ho/<uuid:household>/"
MEMBER = f"{HOUSEHOLD}thanh-vien/<uuid:person>/"
urlpatterns = [
    path("ho/", lists.HouseholdList.as_view(), name="households"),
    path("ho/them/", events.AddHousehold.as_view(), name="add"),
    path(HOUSEHOLD, household.HouseholdPage.as_view(), name="household"),
    path(f"{HOUSEHOLD}mo/", disclosures.OpenHousehold.as_view(), name="open"),
    path(f"{HOUSEHOLD}sua/", events.CorrectHousehold.as_view(), name="correct"),
    path(f"{HOUSEHOLD}thong-tin/", statements.NewStatement.as_view(), name="state"),
    path(f"{HOUSEHOLD}thanh-vien/them/", events.AddMember.as_view(), name="add-member"),
    path(f"{HOUSEHOLD}chu-ho/", events.ChangeHead.as_view(), name="change-head"),
    path(f"{HOUSEHOLD}tach/", events.Split.as_view(), name="split"),
    path(f"{HOUSEHOLD}nhap/", events.Merge.as_view(), name="merge"),
    path(f"{HOUSEHOLD}chuyen/", events.Move.as_view(), name="move"),
    path(f"{HOUSEHOLD}ket-thuc/", events.Dissolve.as_view(), name="dissolve"),
    path(f"{HOUSEHOLD}nhom/", events.JoinGroup.as_view(), name="join-group"),
    path(f"{HOUSEHOLD}nhom/<int:entry>/", events.LeaveGroup.as_view(), name="leave-group"),
    path(f"{MEMBER}sua/", events.CorrectMember.as_view(), name="correct-member"),
    path(f"{MEMBER}thong-tin/", statements.NewMemberStatement.as_view(), name="state-member"),
    path(f"{MEMBER}roi/", events.RemoveMember.as_view(), name="remove-member"),
    path(f"{MEMBER}qua-doi/", events.Death.as_view(), name="death"),
    path(f"{MEMBER}so-dinh-danh/", disclosures.ShowNationalId.as_view(), name="national-id"),
    path("tong-so/", totals.TotalList.as_view(), name="totals"),
    path("tong-so/them/", totals.AddTotal.as_view(), name="add-total"),
]
