"""What a household is told in writing: its escape is recognised, or it is not recognised and why."""

from __future__ import annotations

from thoatngheo.reviews.documents.acts import basis
from thoatngheo.reviews.documents.rows import Told
from thoatngheo.reviews.documents.wording import ARCHIVE, chairman_signs, digest_line, inside, of_year, own_name
from vanban import Document, Paragraph

SYMBOL = "TB-UBND"
ESCAPES = {"escaped_poverty": "hộ thoát nghèo", "escaped_near_poverty": "hộ thoát cận nghèo"}
NO_REASON = "kết quả rà soát không thuộc diện hộ nghèo, hộ cận nghèo theo chuẩn áp dụng"


def refusal(told: Told) -> Document:
    """The written answer with reasons that the law asks for where a household is not eligible."""
    ruling, home = told.ruling, told.household.home
    reason = told.household.reason.rstrip(". ") or NO_REASON
    return letter(
        told,
        subject="Về việc không công nhận hộ nghèo, hộ cận nghèo",
        body=(
            Paragraph(
                f"{ruling.office.chairman} đã xem xét kết quả rà soát đợt {ruling.review.name} đối với hộ ông (bà)"
                f" {home.head}, {inside(home.hamlet)},"
                f" và thông báo: hộ không được công nhận là hộ nghèo, hộ cận nghèo {of_year(ruling)}."
            ),
            Paragraph(f"Lý do: {reason}."),
            Paragraph(
                f"Nếu không đồng ý, ông (bà) có quyền khiếu nại đến {ruling.office.chairman} theo pháp luật về khiếu nại,"
                " hoặc nộp giấy đề nghị"
                " rà soát mới (Mẫu 01) khi hoàn cảnh của hộ thay đổi."
            ),
        ),
    )


def escape(told: Told) -> Document:
    """The recognition of a household's escape, with the months in which it keeps support."""
    ruling, home = told.ruling, told.household.home
    kind = ESCAPES.get(told.household.outcome, told.household.outcome)
    return letter(
        told,
        subject=f"Về việc công nhận {kind}",
        body=(
            Paragraph(
                f"Theo {own_name(ruling)}, hộ ông (bà) {home.head}, {inside(home.hamlet)}, được công nhận là {kind} {of_year(ruling)}"
                f" (trước đó: {told.household.before.lower()}; nay: {told.household.after.lower()})."
            ),
            Paragraph(
                f"Hộ là hộ mới thoát nghèo trong {ruling.review.escape_months} tháng kể từ ngày ký Quyết định và được"
                " hưởng các chính sách đối"
                " với hộ mới thoát nghèo trong thời gian đó, theo quy định của từng chính sách."
            ),
        ),
    )


def letter(told: Told, *, subject: str, body: tuple[Paragraph, ...]) -> Document:
    ruling, office = told.ruling, told.ruling.office
    return Document(
        issuer=office.issuer,
        symbol=SYMBOL,
        place=office.name,
        day=ruling.day,
        kind="THÔNG BÁO",
        subject=subject,
        addressees=(f"Hộ ông (bà) {told.household.home.head}",),
        legal_bases=(basis(ruling.review.acts.split(";")[0].strip()),),
        body=body,
        signatures=(chairman_signs(ruling),),
        recipients=("Hộ có tên trên", ARCHIVE),
        footer=digest_line(ruling.code, ruling.digest),
    )
