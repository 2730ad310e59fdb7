"""Addresses of reading documents and taking them over."""

from __future__ import annotations

from django.urls import path

from thoatngheo.plans.intake.views import reading, taking, taking_items

DOCUMENT = "ke-hoach/doc/<int:pk>/"
ITEM = f"{DOCUMENT}muc/<int:item>/"
urlpatterns = [
    path("ke-hoach/doc/", reading.ReadPage.as_view(), name="read"),
    path(DOCUMENT, reading.DocumentPage.as_view(), name="document"),
    path(f"{DOCUMENT}van-ban/", reading.TextPage.as_view(), name="document-text"),
    path(f"{DOCUMENT}tep/", reading.DocumentFile.as_view(), name="document-file"),
    path(f"{DOCUMENT}phat-hien.xlsx", reading.FindingsFile.as_view(), name="findings"),
    path(f"{DOCUMENT}don-vi/", taking.ChooseUnit.as_view(), name="document-unit"),
    path(f"{DOCUMENT}bo-qua/", taking.SetAside.as_view(), name="document-aside"),
    path(f"{DOCUMENT}dua-vao/", taking.TakePage.as_view(), name="document-take"),
    path(f"{DOCUMENT}trang/<slug:section>/", taking.SectionPage.as_view(), name="section"),
    path(f"{DOCUMENT}trang/<slug:section>/dung/", taking.KeepPage.as_view(), name="section-keep"),
    path(f"{DOCUMENT}von/", taking.ChooseFunding.as_view(), name="document-funding"),
    path(ITEM, taking_items.CorrectItem.as_view(), name="item"),
    path(f"{ITEM}xem/", taking_items.SeeItem.as_view(), name="item-see"),
    path(f"{ITEM}cot/", taking_items.CorrectColumns.as_view(), name="item-columns"),
    path(f"{ITEM}dong/", taking_items.CorrectRows.as_view(), name="item-rows"),
]
