"""The chairman's decisions: recognition with its list (Mẫu 02), and the withdrawal of an earlier decision."""

from __future__ import annotations

from collections.abc import Sequence

from thoatngheo.reviews.documents.acts import bases
from thoatngheo.reviews.documents.rows import Decided, Ruling
from thoatngheo.reviews.documents.wording import ARCHIVE, chairman_signs, count, digest_line, inside, named, of_year, own_name
from vanban import Appendix, Article, Block, Column, Document, Items, Paragraph, Row, Table

# outcome: (heading of its part of the list, words in Article 1)
PARTS = {
    "poor": ("HỘ NGHÈO", "Hộ nghèo"),
    "near_poor": ("HỘ CẬN NGHÈO", "Hộ cận nghèo"),
    "escaped_poverty": ("HỘ THOÁT NGHÈO", "Hộ thoát nghèo"),
    "escaped_near_poverty": ("HỘ THOÁT CẬN NGHÈO", "Hộ thoát cận nghèo"),
    "ended": ("HỘ KHÔNG CÒN TRONG DANH SÁCH (chuyển đi, không còn hộ)", "Hộ không còn trong danh sách"),
}
ROMAN = ("I", "II", "III", "IV", "V")
# flow of the household in the words of the list
CAME = {
    "poor_new": "Mới",
    "near_poor_new": "Mới",
    "poor_again": "Tái nghèo",
    "near_poor_again": "Tái cận nghèo",
    "stayed": "Tiếp tục",
    "first": "Lần đầu",
    "near_poor_to_poor": "Từ hộ cận nghèo",
    "poor_to_near_poor": "Từ hộ nghèo",
    "poor_to_above": "Vượt chuẩn cận nghèo",
    "near_poor_to_above": "Vượt chuẩn cận nghèo",
    "other_increase": "Khác",
    "other_decrease": "Khác",
    "other": "Khác",
}
COLUMNS = (
    Column("STT", 0.5, "center"),
    Column("Họ và tên chủ hộ", 2.6),
    Column("Thôn, tổ dân phố", 1.8),
    Column("Số khẩu", 0.7, "center"),
    Column("Kết quả trước", 1.5),
    Column("Kết quả nay", 1.5),
    Column("Diễn biến", 1.5),
)
ORDER = Paragraph("QUYẾT ĐỊNH:", align="center", bold=True, together=True)


def decision(ruling: Ruling) -> Document:
    """Mẫu 02: who is recognised as poor, near-poor, escaped; the list attached. Refused households are told by letter."""
    listed = {outcome: [each for each in ruling.households if each.outcome == outcome] for outcome in PARTS}
    sums = tuple(
        f"{PARTS[outcome][1]}: {count(len(found))} hộ, {count(sum(each.home.people for each in found))} khẩu"
        for outcome, found in listed.items()
        if found
    )
    for_time = of_year(ruling)
    return ordered(
        ruling,
        subject=f"Về việc công nhận kết quả rà soát hộ nghèo, hộ cận nghèo {for_time}",
        reason=f"Căn cứ kết quả rà soát hộ nghèo, hộ cận nghèo, đợt {ruling.review.name}",
        articles=(
            Article(
                1,
                f"Công nhận kết quả rà soát hộ nghèo, hộ cận nghèo {for_time} trên địa bàn {ruling.office.unit} theo"
                f" {ruling.standard_title},"
                " gồm (có danh sách kèm theo):",
                (Items(tuple(f"{line};" for line in sums[:-1]) + tuple(f"{line}." for line in sums[-1:])),) if sums else (),
            ),
            Article(
                2,
                "Hộ nghèo, hộ cận nghèo có tên trong danh sách được cấp Giấy chứng nhận. Hộ thoát nghèo, hộ thoát cận"
                " nghèo được hưởng chính"
                f" sách đối với hộ mới thoát nghèo trong {ruling.review.escape_months} tháng kể từ ngày ký Quyết định"
                " này, theo quy định của"
                " từng chính sách.",
            ),
            Article(
                3,
                "Quyết định này có hiệu lực kể từ ngày ký. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, bộ phận phụ"
                " trách giảm nghèo, các"
                " thôn, tổ dân phố và các hộ có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.",
            ),
        ),
        appendices=(annex(ruling, listed),) if any(listed.values()) else (),
    )


def annex(ruling: Ruling, listed: dict[str, list[Decided]]) -> Appendix:
    """The list, part by part."""
    rows: list[Row] = []
    for place, (outcome, found) in enumerate((outcome, found) for outcome, found in listed.items() if found):
        rows.append(Row((f"{ROMAN[place]}. {PARTS[outcome][0]} ({count(len(found))} hộ)",), bold=True, spans=len(COLUMNS)))
        rows.extend(lines(found))
    title = f"Hộ nghèo, hộ cận nghèo, hộ thoát nghèo, hộ thoát cận nghèo {of_year(ruling)}"
    return Appendix("DANH SÁCH", title, (Table(COLUMNS, tuple(rows), name="Danh sách công nhận"),), f"Kèm theo {own_name(ruling)}")


def lines(found: Sequence[Decided]) -> list[Row]:
    return [
        Row(
            (
                str(number),
                each.home.head,
                each.home.hamlet,
                str(each.home.people or ""),
                each.before,
                each.after,
                CAME.get(each.flow, each.flow),
            )
        )
        for number, each in enumerate(found, 1)
    ]


def withdrawal(ruling: Ruling) -> Document:
    """A new decision that withdraws an earlier one and cites it; nothing is deleted."""
    assert ruling.cites is not None
    old = named(ruling.cites)
    return ordered(
        ruling,
        subject=f"Về việc hủy bỏ {old}",
        reason=f"Xét {old}",
        articles=(
            Article(1, f"Hủy bỏ {old}.", (Paragraph(f"Lý do: {ruling.reason.rstrip('.')}."),) if ruling.reason else ()),
            Article(2, "Giấy chứng nhận đã cấp theo quyết định nêu tại Điều 1 không còn giá trị kể từ ngày ký Quyết định này."),
            Article(
                3,
                "Quyết định này có hiệu lực kể từ ngày ký. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, bộ phận phụ"
                " trách giảm nghèo, các"
                " thôn, tổ dân phố và các hộ có liên quan chịu trách nhiệm thi hành Quyết định này.",
            ),
        ),
    )


def ordered(ruling: Ruling, *, subject: str, reason: str, articles: tuple[Block, ...], appendices: tuple[Appendix, ...] = ()) -> Document:
    """The frame of a decision."""
    office = ruling.office
    return Document(
        issuer=office.issuer,
        number=ruling.number,
        symbol=ruling.symbol,
        place=office.name,
        day=ruling.day,
        kind="QUYẾT ĐỊNH",
        subject=subject,
        authority=office.chairman.upper(),
        legal_bases=(*bases(ruling.review.acts, ruling.standard), reason),
        body=(ORDER, *articles),
        signatures=(chairman_signs(ruling),),
        recipients=("Như Điều 3", *((f"Ủy ban nhân dân {inside(office.province)}",) if office.province else ()), ARCHIVE),
        appendices=appendices,
        footer=digest_line(ruling.code, ruling.digest),
    )
