"""The kinds of documents: how each is made from its rows, its file's name, and what an office's own template may name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from thoatngheo.reviews.documents import certificates, decisions, letters, minutes, postings, requests
from thoatngheo.reviews.documents import values as told
from vanban import Document
from vanban.templates import TemplateField


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of document. `document` and `values` take the same rows; `fields` are the names of `values`."""

    code: str
    title: str
    document: Callable[[Any], Document]
    values: Callable[[Any], dict[str, Any]]
    fields: Mapping[str, TemplateField]

    def all_fields(self) -> dict[str, TemplateField]:
        return {**told.EVERY, **self.fields}

    def all_values(self, rows: Any) -> dict[str, Any]:
        return {**told.every(self.document(rows)), **self.values(rows)}


KINDS = {
    kind.code: kind
    for kind in (
        Kind("request", "Giấy đề nghị rà soát (Mẫu 01)", requests.review_request, told.of_asked, told.ASKED),
        Kind("escape-request", "Giấy đề nghị công nhận thoát nghèo (Mẫu 04)", requests.escape_request, told.of_asked, told.ASKED),
        Kind("minutes", "Biên bản họp thôn", minutes.minutes, told.of_met, told.MET),
        Kind("posting", "Danh sách niêm yết", postings.posted_list, told.of_posted, told.POSTED),
        Kind("decision", "Quyết định công nhận (Mẫu 02)", decisions.decision, told.of_ruling, told.RULING),
        Kind("withdrawal", "Quyết định hủy bỏ", decisions.withdrawal, told.of_ruling, told.RULING),
        Kind("certificate", "Giấy chứng nhận (Mẫu 03)", certificates.certificate, told.of_certified, told.CERTIFIED),
        Kind("refusal", "Thông báo không công nhận", letters.refusal, told.of_told, told.TOLD),
        Kind("escape", "Thông báo công nhận thoát nghèo", letters.escape, told.of_told, told.TOLD),
    )
}
