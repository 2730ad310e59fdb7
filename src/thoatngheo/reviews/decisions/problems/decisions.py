"""What stops a decision: found while it is prepared, and again when it is signed."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOTHING_TO_DECIDE = ProblemKind(
    "reviews.decision.nothing",
    says="Đợt rà soát của {unit} chưa có hộ nào.",
    do="Hãy lập danh sách hộ cần rà soát trước.",
)
NOT_OF_ROUND = ProblemKind(
    "reviews.decision.standard",
    says="Đợt rà soát không có danh sách kết quả theo chuẩn {standard}.",
    do="Các chuẩn của đợt: {standards}.",
)
ON_PAPER = ProblemKind(
    "reviews.decision.on_paper",
    says="Kết quả của đợt này được ghi nhận từ giấy tờ, không ký trên hệ thống.",
    do="Xem kết quả ở trang của đợt rà soát.",
    status=409,
)
ALREADY_DECIDED = ProblemKind(
    "reviews.decision.already",
    says="Danh sách này đã có quyết định số {number}.",
    do="Nếu quyết định sai, hãy lập quyết định hủy bỏ; quyết định cũ vẫn còn trong sổ.",
    status=409,
)
WAITS = ProblemKind(
    "reviews.decision.waits",
    says="Danh sách này đã có dự thảo do {who} lập ngày {day}, đang chờ ký.",
    do="Chờ Chủ tịch ký hoặc trả lại.",
    status=409,
)
WITHOUT_RESULT = ProblemKind(
    "reviews.decision.without_result",
    says="{count} hộ chưa có kết quả phân loại theo chuẩn {standard}: {examples}.",
    do="Hãy chạy phân loại theo chuẩn này.",
)
UNDETERMINED = ProblemKind(
    "reviews.decision.undetermined",
    says="{count} hộ chưa xác định được nhóm: {examples}.",
    do="Hãy thu thập đủ thông tin, phân loại lại, họp thôn và niêm yết các hộ này trước khi lập quyết định.",
)
NOT_POSTED = ProblemKind(
    "reviews.decision.not_posted",
    says="{count} hộ chưa niêm yết xong: {examples}.",
    do="Mỗi hộ phải qua họp thôn và niêm yết trước khi có quyết định.",
)
POSTING_GOES_ON = ProblemKind(
    "reviews.decision.posting_goes_on",
    says="Danh sách của {count} hộ được niêm yết đến hết ngày {until}; ngày quyết định {day} sớm quá: {examples}.",
    do="Ngày quyết định phải sau ngày niêm yết cuối cùng.",
)
TAKEN_DOWN = ProblemKind(
    "reviews.decision.taken_down",
    says="Danh sách của {count} hộ bị gỡ trước khi hết thời gian niêm yết: {examples}.",
    do="Hãy niêm yết lại cho đủ số ngày làm việc.",
)
POST_AGAIN = ProblemKind(
    "reviews.decision.post_again",
    says="{count} hộ đã đổi nhóm sau khi niêm yết, phải niêm yết lại: {examples}.",
    do="Hãy niêm yết danh sách có kết quả hiện nay.",
)
COMPLAINTS_OPEN = ProblemKind(
    "reviews.decision.complaints",
    says="Còn {count} khiếu nại chưa trả lời: {examples}.",
    do="Hãy phúc tra và trả lời trước khi lập quyết định.",
)
RETURNED_BY_PROVINCE = ProblemKind(
    "reviews.decision.returned_above",
    says="Cấp trên đã trả lại đợt rà soát để xem xét: {text}",
    do="Hãy trả lời và giải quyết xong ý kiến này trước khi lập quyết định.",
)
OPINION_NEEDED = ProblemKind(
    "reviews.decision.opinion",
    says="Quy trình lúc đó cần ý kiến của Chủ tịch UBND cấp huyện trước khi quyết định.",
    do="Hãy ghi ngày và nội dung ý kiến ở trang của đợt rà soát; ngày quyết định phải từ ngày có ý kiến trở đi.",
)
NOT_LISTED = ProblemKind(
    "reviews.decision.not_listed",
    says="{count} hộ đang có trong danh sách hộ nghèo, hộ cận nghèo nhưng chưa được đưa vào đợt rà soát: {examples}.",
    do="Hãy bổ sung danh sách; rà soát định kỳ gồm mọi hộ trong danh sách hiện có.",
)
SIGNED_AHEAD = ProblemKind(
    "reviews.decision.ahead",
    says="Ngày ký {day} ở sau hôm nay.",
    do="Hãy ghi ngày ký thật.",
)
OUT_OF_ORDER = ProblemKind(
    "reviews.decision.out_of_order",
    says="Sổ năm {year} đã có số {number} ngày {last}; ngày ký {day} đứng trước ngày đó.",
    do="Số trong sổ đi theo thứ tự ngày. Hãy ghi ngày ký từ ngày đó trở đi.",
)
NOT_WAITING = ProblemKind(
    "reviews.decision.not_waiting",
    says="Dự thảo này không còn chờ ký ({state}).",
    do="Hãy tải lại trang để xem trạng thái mới nhất.",
    status=409,
)
CHANGED_SINCE = ProblemKind(
    "reviews.decision.changed_since",
    says="Danh sách đã thay đổi sau khi dự thảo được lập.",
    do="Hãy trả lại dự thảo để công chức lập lại theo danh sách hiện nay.",
    status=409,
)
REASON_NEEDED = ProblemKind(
    "reviews.decision.reason",
    says="Chưa ghi lý do.",
    do="Hãy ghi lý do để người lập dự thảo biết phải sửa gì.",
)
NOT_SIGNED = ProblemKind(
    "reviews.decision.not_signed",
    says="Chỉ quyết định công nhận đã ký mới hủy bỏ được.",
    do="Dự thảo chưa ký thì trả lại, không cần hủy bỏ.",
)
WITHDRAWN_ALREADY = ProblemKind(
    "reviews.decision.withdrawn_already",
    says="Quyết định số {number} đã bị hủy bỏ hoặc đang có dự thảo hủy bỏ.",
    do="Xem quyết định hủy bỏ ở trang của quyết định đó.",
    status=409,
)
BUILT_UPON = ProblemKind(
    "reviews.decision.built_upon",
    says="{count} hộ của quyết định này đã có quyết định sau đó: {examples}.",
    do="Hãy hủy bỏ quyết định sau trước.",
    status=409,
)
