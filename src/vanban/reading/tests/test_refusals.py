"""Documents that are no poverty-reduction plan: what each is, is said; no target is invented."""

from __future__ import annotations

import pytest

from vanban import VanbanError
from vanban.reading import read_text

HEAD = """ỦY BAN NHÂN DÂN
XÃ BÌNH HÒA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 12/{symbol}
Bình Hòa, ngày 12 tháng 02 năm 2024

"""
PLAN, RESOLUTION, ACCOUNT = (HEAD.format(symbol=symbol) for symbol in ("KH-UBND", "NQ-HĐND", "BC-UBND"))
FLOOD = f"""{PLAN}KẾ HOẠCH
Phòng, chống thiên tai và tìm kiếm cứu nạn năm 2024

I. MỤC TIÊU
1. Giảm 30% thiệt hại do bão lũ.
2. 100% thôn có phương án ứng phó với thiên tai, bão lụt; sơ tán 250 hộ dân vùng ngập lụt.
II. NHIỆM VỤ
1. Dự trữ lương thực, cứu trợ kịp thời.
"""
BUDGET = f"""{PLAN}KẾ HOẠCH
Dự toán thu, chi ngân sách năm 2024

I. MỤC TIÊU
1. Thu ngân sách đạt 12.500 triệu đồng.
2. Chi ngân sách 11.800 triệu đồng, trong đó chi thường xuyên 9.000 triệu đồng; hỗ trợ hộ nghèo theo quy định.
II. NHIỆM VỤ
1. Công khai ngân sách.
"""
ECONOMY = f"""{PLAN}KẾ HOẠCH
Phát triển kinh tế - xã hội năm 2024

I. MỤC TIÊU
1. Thu nhập bình quân đầu người đạt 58 triệu đồng; tỷ lệ hộ nghèo còn 2,1%.
2. Trồng mới 120 ha rừng, kiên cố hóa 14 km kênh mương, xây dựng 3 trường đạt chuẩn quốc gia.
II. NHIỆM VỤ
1. Phát triển nông nghiệp hàng hóa, mở rộng vùng nguyên liệu, nâng cấp đường liên thôn.
2. Chăm lo y tế, giáo dục, văn hóa; thực hiện chính sách đối với hộ nghèo, người có công.
3. Bảo đảm quốc phòng, an ninh; cải cách hành chính; tiếp công dân, giải quyết đơn thư đúng hạn.
"""
AMENDMENT = f"""{RESOLUTION}NGHỊ QUYẾT
Sửa đổi, bổ sung một số điều của Nghị quyết số 05/2022/NQ-HĐND về chính sách hỗ trợ hộ nghèo

Điều 1. Sửa đổi khoản 2 Điều 3 như sau: “Hỗ trợ 60% mức đóng bảo hiểm y tế cho người thuộc hộ cận nghèo”.
Điều 2. Nghị quyết này có hiệu lực từ ngày ký./.
"""
REPORT = f"""{ACCOUNT}BÁO CÁO
Kết quả thực hiện công tác giảm nghèo năm 2023

I. KẾT QUẢ
1. Toàn xã giảm 35 hộ nghèo, đạt 120% kế hoạch.
"""
LAOS = """CỘNG HÒA DÂN CHỦ NHÂN DÂN LÀO
Hòa bình - Độc lập - Dân chủ - Thống nhất - Thịnh vượng

KẾ HOẠCH
Giảm nghèo năm 2024 của tỉnh Sê Kông

1. Giảm 200 hộ nghèo trong năm; các huyện tổ chức thực hiện và báo cáo về tỉnh theo quy định.
"""
SENTENCE = "The district will reduce the number of poor households by 120 within the year. "
ENGLISH = f"PLAN\nPoverty reduction in the northern district, 2024\n\n{SENTENCE * 8}"


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        (FLOOD, "other_field", "thiên tai"),
        (BUDGET, "other_field", "ngân sách"),
        (ECONOMY, "other_field", "kinh tế - xã hội"),
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
