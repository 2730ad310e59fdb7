"""Addresses of village meetings, posted lists and complaints."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.hearings.views import complaints, meetings, postings, scans

urlpatterns = [
    path("dot-ra-soat/<int:pk>/hop-thon/", meetings.RoundMeetings.as_view(), name="meetings"),
    path("dot-ra-soat/<int:pk>/hop-thon/moi/", meetings.PlanMeeting.as_view(), name="meeting_plan"),
    path("hop-thon/<int:pk>/", meetings.MeetingPage.as_view(), name="meeting"),
    path("hop-thon/<int:pk>/ghi/", meetings.RecordMeeting.as_view(), name="meeting_entry"),
    path("hop-thon/<int:pk>/ket-thuc/", meetings.CloseMeeting.as_view(), name="meeting_close"),
    path("hop-thon/<int:pk>/huy/", meetings.CancelMeeting.as_view(), name="meeting_cancel"),
    path("hop-thon/<int:pk>/ban-quet/", scans.UploadScan.as_view(), name="meeting_scan"),
    path("hop-thon/<int:pk>/ban-quet/tep/", scans.Scan.as_view(), name="meeting_scan_file"),
    path("dot-ra-soat/<int:pk>/niem-yet/", postings.RoundPostings.as_view(), name="postings"),
    path("dot-ra-soat/<int:pk>/niem-yet/moi/", postings.PostList.as_view(), name="posting_new"),
    path("dot-ra-soat/<int:pk>/niem-yet/moi-thon/", postings.PostAllLists.as_view(), name="posting_all"),
    path("niem-yet/<int:pk>/", postings.PostingPage.as_view(), name="posting"),
    path("niem-yet/<int:pk>/go/", postings.TakeDown.as_view(), name="posting_take_down"),
    path("dot-ra-soat/<int:pk>/khieu-nai/", complaints.RoundComplaints.as_view(), name="complaints"),
    path("dot-ra-soat/<int:pk>/khieu-nai/moi/", complaints.ReceiveComplaint.as_view(), name="complaint_new"),
    path("khieu-nai/<int:pk>/", complaints.ComplaintPage.as_view(), name="complaint"),
    path("khieu-nai/<int:pk>/phuc-tra/", complaints.RecheckComplaint.as_view(), name="complaint_recheck"),
]
