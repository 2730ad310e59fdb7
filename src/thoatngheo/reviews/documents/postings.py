"""The posted list: head, hamlet and category; never an ID number, health or disability."""

from __future__ import annotations

from thoatngheo.reviews.documents.rows import Posted
from thoatngheo.reviews.documents.wording import count, digest_line, inside
from vanban import Column, Document, Heading, Items, Paragraph, Row, Signature, Table, day_in_words


def posted_list(posted: Posted) -> Document:
    """What hangs at the two places, from when to when, and how to complain."""
    results = tuple(Column(title, 1.6, "center") for title in posted.standards)
    columns = (
        Column("STT", 0.5, "center"),
        Column("Họ và tên chủ hộ", 2.4),
        Column("Thôn, tổ dân phố", 1.6),
        Column("Kết quả rà soát", 1.6, "center", results if len(results) > 1 else ()),
    )
    rows = tuple(Row((str(row.number), row.head, row.hamlet, *row.results)) for row in posted.rows)
    again = " (niêm yết lại sau phúc tra)" if posted.turn > 1 else ""
    office = posted.office
    check = f" hoặc tại {posted.check_address}" if posted.check_address else ""
    return Document(
        issuer=office.issuer,
        place=office.name,
        day=posted.starts_on,
        kind="DANH SÁCH NIÊM YẾT",
        subject=f"Kết quả rà soát hộ nghèo, hộ cận nghèo, đợt {posted.review.name}, {inside(posted.area)}{again}",
        body=(
            Paragraph(
                f"Niêm yết từ {day_in_words(posted.starts_on)} đến hết {day_in_words(posted.ends_on)} ({posted.review.posting_days} ngày"
                f" làm việc), tại: {'; '.join(posted.places)}."
            ),
            Paragraph(f"Danh sách có {count(len(rows))} hộ:", together=True),
            Table(columns, rows, name="Danh sách niêm yết"),
            Heading("Khiếu nại"),
            Items(
                (
                    f"Người không đồng ý với kết quả, hoặc cho rằng có hộ bị bỏ sót, gửi khiếu nại đến {office.committee} trong thời gian"
                    " niêm yết: trực tiếp, qua bưu chính hoặc qua trưởng thôn.",
                    f"Ban Chỉ đạo phúc tra và trả lời trong tối đa {posted.review.recheck_days} ngày làm việc kể từ ngày"
                    " nhận khiếu nại; kết"
                    " quả phúc tra được niêm yết lại.",
                    f"Mã của danh sách: {posted.code}. Dùng mã này ở trang kiểm tra công khai của hệ thống{check} để biết danh sách trên"
                    " tường có đúng là danh sách đã niêm yết.",
                )
            ),
        ),
        signatures=(Signature("TRƯỞNG BAN", authority="TM. BAN CHỈ ĐẠO RÀ SOÁT"),),
        footer=digest_line(posted.code, posted.digest),
        ends=False,
    )
