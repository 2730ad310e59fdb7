"""The minutes of the village meeting (Biên bản họp thôn; Phụ lục V of the circular), in the legal number of copies."""

from __future__ import annotations

from thoatngheo.reviews.documents.rows import Met, Voted
from thoatngheo.reviews.documents.wording import SIGN_HERE, count, inside
from vanban import Block, Column, Document, Heading, Items, Paragraph, Row, Signature, Table, day_in_words

SAID = {True: "Đồng ý", False: "Không đồng ý", None: ""}


def minutes(met: Met) -> Document:
    """What was put to the meeting, who came, how each household's result was voted on; the same text for every copy."""
    again = f" (họp lần {met.number})" if met.number > 1 else ""
    return Document(
        kind="BIÊN BẢN",
        subject=f"Họp {inside(met.hamlet)} về kết quả rà soát hộ nghèo, hộ cận nghèo, đợt {met.review.name}{again}",
        body=(*opening(met), *attendance(met), *outcome(met), *closing(met)),
        signatures=(
            Signature("THƯ KÝ", met.secretary, note=SIGN_HERE),
            Signature("ĐẠI DIỆN CÁC HỘ", met.representatives, note=SIGN_HERE),
            Signature("CHỦ TRÌ", met.chair, note=SIGN_HERE),
        ),
        ends=False,
    )


def opening(met: Met) -> tuple[Block, ...]:
    hour = f"Hồi {met.hour}, " if met.hour else "Hồi … giờ …, "
    return (
        Paragraph(
            f"{hour}{day_in_words(met.held_on)}, tại {met.place or '……………'}, {inside(met.hamlet)}, {met.office.unit}, đã"
            " họp để thống nhất kết quả"
            " rà soát hộ nghèo, hộ cận nghèo theo Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ."
        ),
    )


def attendance(met: Met) -> tuple[Block, ...]:
    chair = f"Chủ trì: {met.chair or '……………'}" + (f", {met.chair_office}" if met.chair_office else "")
    came = tuple(f"{words}: {count(number)} người" for words, number in met.present if number)
    total = count(met.attending) if met.attending is not None else "……"
    invited = f" Số hộ được mời: {count(met.invited)}." if met.invited is not None else ""
    return (
        Heading("I. THÀNH PHẦN THAM DỰ"),
        Items((chair, f"Thư ký: {met.secretary or '……………'}", *came)),
        Paragraph(f"Tổng số người dự họp: {total} người.{invited}"),
    )


def outcome(met: Met) -> tuple[Block, ...]:
    columns = (
        Column("STT", 0.5, "center"),
        Column("Họ và tên chủ hộ", 2.2),
        Column("Kết quả rà soát", parts=tuple(Column(title, 1.3, "center") for title in met.standards))
        if len(met.standards) > 1
        else Column("Kết quả rà soát", 1.3, "center"),
        Column("Số người đồng ý", 0.8, "center"),
        Column("Số người không đồng ý", 0.8, "center"),
        Column("Kết luận", 1.1, "center"),
        Column("Ghi chú", 1.1),
    )
    rows = tuple(line(number, vote) for number, vote in enumerate(met.votes, 1))
    agreed = sum(vote.agreed is True for vote in met.votes)
    refused = sum(vote.agreed is False for vote in met.votes)
    said: tuple[Block, ...] = (
        Paragraph(f"Kết quả: {count(agreed)} hộ được đồng ý; {count(refused)} hộ chưa được đồng ý, phải rà soát lại và họp lại."),
    )
    return (
        Heading("II. KẾT QUẢ LẤY Ý KIẾN TỪNG HỘ"),
        Paragraph(f"Một hộ được đồng ý khi có ít nhất {met.review.quorum} số người dự họp đồng ý.", together=True),
        Table(columns, rows, name="Kết quả lấy ý kiến", narrow=len(met.standards) > 1),
        *(said if agreed or refused else ()),
    )


def line(number: int, vote: Voted) -> Row:
    counts = tuple("" if votes is None else str(votes) for votes in (vote.agree, vote.disagree))
    return Row((str(number), vote.head, *vote.results, *counts, SAID[vote.agreed], vote.note))


def closing(met: Met) -> tuple[Block, ...]:
    copies = f"{met.review.minutes_copies:02d}"
    return (
        Heading("III. Ý KIẾN KHÁC"),
        Paragraph(met.opinions or "Không có ý kiến khác." if met.votes else "…………………………………………………………"),
        Paragraph(
            f"Biên bản được đọc cho người dự họp nghe, lập thành {copies} bản có giá trị như nhau: một bản lưu ở thôn, một bản gửi"
            f" Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo {met.office.unit}.",
            together=True,
        ),
    )
