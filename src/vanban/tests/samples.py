"""Invented documents that use every part of the model."""

from __future__ import annotations

from datetime import date

from vanban import (
    Appendix,
    Article,
    Checkbox,
    Column,
    Document,
    Field,
    Fields,
    Heading,
    Issuer,
    Items,
    Paragraph,
    Row,
    Run,
    Section,
    Signature,
    Table,
)

COMMUNE = Issuer("ỦY BAN NHÂN DÂN\nXÃ BÌNH AN", "ỦY BAN NHÂN DÂN\nTỈNH LÂM ĐỒNG")


def household_table(count: int) -> Table:
    return Table(
        name="Danh sách hộ",
        columns=(
            Column("STT", 0.5, "center"),
            Column("Họ và tên chủ hộ", 2.4),
            Column("Năm sinh", parts=(Column("Nam", 0.8, "center"), Column("Nữ", 0.8, "center"))),
            Column("Thôn", 1.6),
            Column("Phân loại", parts=(Column("Trước", 1.1, "center"), Column("Sau rà soát", 1.3, "center"))),
        ),
        numbers=("A", "B", "1", "2", "C", "3", "4"),
        rows=(
            Row(("I. Thôn Đoài Thượng", "", "", "", "", ""), bold=True, spans=2),
            *(Row((str(n), "Nguyễn Thị Phượng Ước", "", "1958", "Đoài Thượng", "Hộ nghèo", "Hộ cận nghèo")) for n in range(1, count + 1)),
        ),
    )


def decision(count: int = 40) -> Document:
    return Document(
        issuer=COMMUNE,
        number=5,
        symbol="QĐ-UBND",
        place="Bình An",
        day=date(2026, 1, 5),
        kind="QUYẾT ĐỊNH",
        subject="Về việc công nhận danh sách hộ nghèo, hộ cận nghèo năm 2025",
        authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÌNH AN",
        legal_bases=(
            "Căn cứ Luật Tổ chức chính quyền địa phương",
            "Căn cứ Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ;",
            "Theo đề nghị của Trưởng Ban Chỉ đạo rà soát hộ nghèo, hộ cận nghèo xã",
        ),
        body=(
            Paragraph("QUYẾT ĐỊNH:", align="center", bold=True, together=True),
            Article(1, "Công nhận danh sách hộ nghèo, hộ cận nghèo trên địa bàn xã theo kết quả rà soát năm 2025, gồm:", (
                Items(("Hộ nghèo: 12 hộ, 45 khẩu;", (Run("Hộ cận nghèo: "), Run("28 hộ", bold=True), Run(", 97 khẩu.")))),
            )),
            Article(2, "Quyết định này có hiệu lực kể từ ngày ký."),
            Article(3, "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Phòng Kinh tế, các thôn và các hộ có tên "
                       "chịu trách nhiệm thi hành Quyết định này."),
        ),
        signatures=(Signature("CHỦ TỊCH", "Đặng Thị Hồng Phước"),),
        recipients=("Như Điều 3", "Ủy ban nhân dân tỉnh", "Lưu: VT, KT"),
        appendices=(
            Appendix(
                "DANH SÁCH",
                "Hộ nghèo, hộ cận nghèo được công nhận năm 2025",
                (household_table(count),),
                attached_to="Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 01 năm 2026 của Chủ tịch Ủy ban nhân dân xã Bình An",
                landscape=True,
            ),
        ),
        footer="Mã văn bản: QD-2026-0005 · Mã băm: 3f9c 2e71 a0b4",
    )  # fmt: skip


def request() -> Document:
    return Document(
        kind="GIẤY ĐỀ NGHỊ",
        subject="Rà soát hộ nghèo, hộ cận nghèo",
        addressees=("Chủ tịch Ủy ban nhân dân xã Bình An",),
        body=(
            Fields((Field("Họ và tên", "Lò Văn Ẩm", 2), Field("Sinh năm"))),
            Fields((Field("Nơi ở hiện tại"),)),
            Heading("Tình trạng hộ"),
            Checkbox("Hộ chưa được công nhận"),
            Checkbox("Hộ cận nghèo", ticked=True),
            Items(("Điều thứ nhất", "Điều thứ hai"), "a)"),
            Section((household_table(3),)),
            Paragraph("Tôi cam đoan những điều khai trên là đúng."),
        ),
        signatures=(
            Signature("XÁC NHẬN CỦA THÔN", note="(Ký, ghi rõ họ tên)"),
            Signature("NGƯỜI ĐỀ NGHỊ", note="(Ký, ghi rõ họ tên)", place_day="Bình An, ngày … tháng … năm …"),
        ),
    )
