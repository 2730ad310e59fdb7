"""Addresses of the review."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews import case_urls, decision_urls, paper_urls, step_urls
from thoatngheo.reviews.views import boards, campaigns, remarks, rounds

app_name = "reviews"
urlpatterns = [
    path("dot-ra-soat/", rounds.Rounds.as_view(), name="rounds"),
    path("dot-ra-soat/mo/", rounds.OpenRound.as_view(), name="open"),
    path("dot-ra-soat/mo-dot/", campaigns.OpenCampaign.as_view(), name="open_campaign"),
    path("dot-ra-soat/<int:pk>/", boards.RoundBoard.as_view(), name="round"),
    path("dot-ra-soat/<int:pk>/tra-lai/", remarks.ReturnRound.as_view(), name="return_round"),
    path("dot-ra-soat/<int:pk>/gop-y/", remarks.CommentOnRound.as_view(), name="comment_on_round"),
    path("dot-ra-soat/<int:pk>/gop-y/<int:remark>/tra-loi/", remarks.AnswerRemark.as_view(), name="answer_remark"),
    path("dot-ra-soat/<int:pk>/cong-bo/", remarks.PublishRound.as_view(), name="publish_round"),
    path("dot-ra-soat/<int:pk>/xin-y-kien/", remarks.AskOpinion.as_view(), name="ask_opinion"),
    path("dot-ra-soat/<int:pk>/y-kien-huyen/", remarks.GiveOpinion.as_view(), name="give_opinion"),
    path("dot-chung/<int:pk>/", boards.CampaignBoard.as_view(), name="campaign"),
    path("dot-chung/<int:pk>/tom-tat/", boards.LeaderPage.as_view(), name="campaign_leader"),
    path("dot-chung/<int:pk>/doi-chieu/", boards.Reconcile.as_view(), name="reconcile_campaign"),
    path("dot-chung/<int:pk>/cong-bo/", remarks.PublishCampaign.as_view(), name="publish_campaign"),
    path("dot-ra-soat/<int:pk>/lap-danh-sach/", rounds.ListHouseholds.as_view(), name="list"),
    path("dot-ra-soat/<int:pk>/phan-loai/", rounds.Classify.as_view(), name="classify"),
    path("dot-ra-soat/<int:pk>/ghi-nhan/", rounds.Decide.as_view(), name="decide"),
    path("chuan-ngheo/", rounds.Standards.as_view(), name="standards"),
    *decision_urls.urlpatterns,
    *paper_urls.urlpatterns,
    *case_urls.urlpatterns,
    *step_urls.urlpatterns,
]
