"""Addresses of the boards of rounds and campaigns, of what is said about a round, and of publishing."""

from __future__ import annotations

from django.urls import path

from thoatngheo.reviews.board.views import boards, remarks

urlpatterns = [
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
]
