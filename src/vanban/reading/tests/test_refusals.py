"""Documents that are no poverty-reduction plan: what each is, is said; no target is invented."""

from __future__ import annotations

import pytest

from vanban import VanbanError
from vanban.reading import read_text

HEAD = "ỦY BAN NHÂN DÂN\nXÃ BÌNH HÒA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/{symbol}\nBình Hòa, ngày 12 tháng 02 năm 2024\n\n"
FLOOD = (
    HEAD.format(symbol="KH-UBND") + "KẾ HOẠCH\nPhòng, chống thiên tai và tìm kiếm cứu nạn năm 2024\n\nI. MỤC TIÊU\n1. Giảm 30% thiệt hại do bão lũ.\n"
    "2. 100% thôn có phương án ứng phó với thiên tai, bão lụt; sơ tán 250 hộ dân vùng ngập lụt.\nII. NHIỆM VỤ\n1. Dự trữ lương thực, cứu trợ kịp thời.\n"
)
BUDGET = (
    HEAD.format(symbol="KH-UBND") + "KẾ HOẠCH\nDự toán thu, chi ngân sách năm 2024\n\nI. MỤC TIÊU\n1. Thu ngân sách đạt 12.500 triệu đồng.\n"
    "2. Chi ngân sách 11.800 triệu đồng, trong đó chi thường xuyên 9.000 triệu đồng; hỗ trợ hộ nghèo theo quy định.\nII. NHIỆM VỤ\n1. Công khai ngân sách.\n"
)
AMENDMENT = (
    HEAD.format(symbol="NQ-HĐND")
    + "NGHỊ QUYẾT\nSửa đổi, bổ sung một số điều của Nghị quyết số 05/2022/NQ-HĐND về chính sách hỗ trợ hộ nghèo\n\n"
    "Điều 1. Sửa đổi khoản 2 Điều 3 như sau: “Hỗ trợ 60% mức đóng bảo hiểm y tế cho người thuộc hộ cận nghèo”.\nĐiều 2. Nghị quyết này có hiệu lực từ ngày ký./.\n"
)
REPORT = (
    HEAD.format(symbol="BC-UBND") + "BÁO CÁO\nKết quả thực hiện công tác giảm nghèo năm 2023\n\nI. KẾT QUẢ\n1. Toàn xã giảm 35 hộ nghèo, đạt 120% kế hoạch.\n"
)
LAOS = (
    "CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO\nHòa bình - Độc lập - Dân chủ - Thống nhất - Thịnh vượng\n\nKẾ HOẠCH\nGiảm nghèo năm 2024 của tỉnh Sê Kông\n\n"
    "1. Giảm 200 hộ nghèo trong năm; các huyện tổ chức thực hiện và báo cáo về tỉnh theo quy định.\n"
)
ENGLISH = "PLAN\nPoverty reduction in the northern district, 2024\n\n" + "The district will reduce the number of poor households by 120 within the year. " * 8


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (FLOOD, "other_field", "thiên tai"),
        (BUDGET, "other_field", "ngân sách"),
        (AMENDMENT, "amendment", "chỉ sửa đổi"),
        (REPORT, "other_kind", "Báo cáo"),
        (LAOS, "foreign", "LÀO"),
        (ENGLISH, "not_vietnamese", "tiếng Việt"),
    ],
)
def test_it_says_what_the_document_is(text: str, code: str, words: str) -> None:
    with pytest.raises(VanbanError) as caught:
        read_text(text)
    assert caught.value.code == f"vanban.read.{code}"
    assert words in caught.value.says
    assert caught.value.do
