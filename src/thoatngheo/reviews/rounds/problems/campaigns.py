"""What can go wrong when a review is opened for many units, returned, answered or published."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

OUT_OF_WINDOW = ProblemKind(
    "reviews.campaign.out_of_window",
    says="Ngày bắt đầu {day} không nằm trong thời gian của {kind} ({window}).",
    do="Chọn ngày bắt đầu khác; thời gian rà soát theo {source}.",
)
TOO_LONG = ProblemKind(
    "reviews.campaign.too_long",
    says="Đợt bắt đầu ngày {starts} phải kết thúc chậm nhất ngày {latest}, không phải {ends}.",
    do="Chọn ngày kết thúc sớm hơn; thời hạn theo {source}.",
)
ENDS_BEFORE_START = ProblemKind(
    "reviews.campaign.ends_before_start",
    says="Ngày kết thúc {ends} đứng trước ngày bắt đầu {starts}.",
    do="Xem lại hai ngày.",
)
END_NEEDED = ProblemKind(
    "reviews.campaign.end_needed",
    says="Luật không định thời hạn cho {kind}.",
    do="Ghi ngày kết thúc dự kiến.",
)
REASON_NEEDED = ProblemKind(
    "reviews.campaign.reason_needed",
    says="{kind} cần có lý do.",
    do="Ghi thiên tai, dịch bệnh hoặc sự việc làm cho phải rà soát ngay.",
)
NO_COMMUNE = ProblemKind(
    "reviews.campaign.no_commune",
    says="{unit} không có xã, phường nào vào ngày {day}.",
    do="Chọn ngày khác, hoặc chọn đơn vị của ngày đó.",
)
NOT_A_PLACE = ProblemKind(
    "reviews.campaign.hamlet",
    says="{unit} là thôn, tổ dân phố; đợt rà soát mở cho xã, phường hoặc cấp trên.",
    do="Chọn xã, phường.",
)
OVERLAP = ProblemKind(
    "reviews.campaign.overlap",
    says="{count} đơn vị đã có đợt {kind} trong thời gian này: {examples}.",
    do="Dùng đợt đã có, hoặc chọn thời gian khác.",
    status=409,
)
PURPOSES_DIFFER = ProblemKind(
    "reviews.campaign.purposes",
    says="Mỗi chuẩn cần đúng một mục đích; có {standards} chuẩn và {purposes} mục đích.",
    do="Chọn mục đích cho từng chuẩn.",
)
STANDARD_TWICE = ProblemKind(
    "reviews.campaign.standard_twice",
    says="Chuẩn {standard} được chọn hai lần.",
    do="Mỗi chuẩn một danh sách kết quả.",
)
NOT_IN_FORCE_THEN = ProblemKind(
    "reviews.campaign.standard_not_in_force",
    says="Chuẩn {standard} không có hiệu lực vào ngày {day}, nên không dùng được cho “{purpose}”.",
    do="Chọn chuẩn có hiệu lực vào ngày đó: {known}.",
)
CHOICE_NEEDED = ProblemKind(
    "reviews.campaign.choice_needed",
    says="Cuối năm {year} và đầu năm {next} áp dụng hai chuẩn khác nhau; chưa tìm thấy văn bản nêu danh sách năm {next} theo chuẩn nào.",
    do="Ghi lý do tỉnh chọn chuẩn cho từng danh sách (số, ngày văn bản chỉ đạo nếu có).",
)
TEXT_NEEDED = ProblemKind("reviews.remark.text_needed", says="Ý kiến còn để trống.", do="Ghi rõ điều cần xem lại hoặc nội dung trả lời.")
NOT_RETURNABLE = ProblemKind(
    "reviews.round.not_returnable",
    says="Đợt rà soát của {unit} đã {state}, không trả lại được.",
    do="Kết quả đã công nhận chỉ được thay bằng một quyết định mới.",
    status=409,
)
ANSWERED_ALREADY = ProblemKind(
    "reviews.remark.answered",
    says="Ý kiến này đã được {who} trả lời.",
    do="Xem câu trả lời; nếu còn vướng, nêu ý kiến mới.",
    status=409,
)
NOT_DECIDED = ProblemKind(
    "reviews.round.not_decided",
    says="Chưa công bố được: {what}.",
    do="Công bố sau khi Chủ tịch UBND cấp xã đã quyết định công nhận mọi danh sách của đợt.",
    status=409,
)
PUBLISHED_ALREADY = ProblemKind(
    "reviews.round.published",
    says="Kết quả của {unit} đã được công bố.",
    do="Sai sót sau công bố được sửa bằng một quyết định mới.",
    status=409,
)
NO_OPINION_STEP = ProblemKind(
    "reviews.opinion.no_step",
    says="Đợt rà soát của {unit} không có bước xin ý kiến cấp huyện.",
    do="Bước này chỉ có ở đợt định kỳ bắt đầu trước ngày 01/07/2025.",
)
OPINION_BEFORE_ASKED = ProblemKind(
    "reviews.opinion.not_asked",
    says="Ngày {day}: {unit} chưa xin ý kiến.",
    do="Xã ghi ngày xin ý kiến trước; ý kiến không thể có trước ngày đó.",
)
