"""What can go wrong with a village meeting."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOTHING_TO_MEET = ProblemKind(
    "reviews.meeting.nothing",
    says="{unit} chưa có hộ nào đã phân loại mà chưa họp.",
    do="Thu thập thông tin và phân loại các hộ của thôn trước, rồi mời họp.",
)
UNDETERMINED_AT_MEETING = ProblemKind(
    "reviews.meeting.undetermined",
    says="{count} hộ chưa xác định được theo chuẩn {standard}: {households}.",
    do="Bổ sung thông tin còn thiếu của các hộ này rồi phân loại lại, hoặc chọn để các hộ này họp lần sau.",
)
MEETING_PLANNED_ALREADY = ProblemKind(
    "reviews.meeting.planned_already",
    says="{unit} đã có cuộc họp lần {number} được mời ngày {day}, chưa ghi kết quả.",
    do="Ghi kết quả cuộc họp đó, đổi ngày, hoặc hủy lời mời rồi mời lại.",
    status=409,
)
MEETING_CLOSED = ProblemKind(
    "reviews.meeting.closed",
    says="Cuộc họp lần {number} của {unit} đã kết thúc, không sửa được nữa.",
    do="Hộ chưa được thông qua thì thu thập lại thông tin và họp lần sau.",
    status=409,
)
MEETING_OUT_OF_ROUND = ProblemKind(
    "reviews.meeting.out_of_round",
    says="Ngày họp {day} nằm ngoài thời gian rà soát ({starts} đến {ends}).",
    do="Xem lại ngày họp.",
)
MEETING_IN_FUTURE = ProblemKind(
    "reviews.meeting.future",
    says="Ngày họp {day} chưa đến, chưa thể ghi kết quả.",
    do="Lưu nháp được; kết thúc cuộc họp vào ngày họp hoặc sau đó.",
)
MEETING_BEFORE_CLASSIFICATION = ProblemKind(
    "reviews.meeting.before_classification",
    says="Cuộc họp ngày {day} diễn ra trước khi phân loại {count} hộ: {households}.",
    do="Cuộc họp bàn về kết quả phân loại nên không thể họp trước. Xem lại ngày họp, hoặc họp lại về các hộ này.",
)
NOBODY_PRESIDED = ProblemKind(
    "reviews.meeting.no_chair",
    says="Biên bản còn thiếu: {missing}.",
    do="Ghi đủ rồi kết thúc cuộc họp.",
)
VOTES_MISSING = ProblemKind(
    "reviews.meeting.votes_missing",
    says="{count} hộ chưa ghi số người đồng ý và không đồng ý: {households}.",
    do="Ghi đủ cho từng hộ; không ai đồng ý hoặc không ai phản đối thì ghi số 0.",
)
MORE_VOTES_THAN_PEOPLE = ProblemKind(
    "reviews.meeting.more_votes_than_people",
    says="Số ý kiến nhiều hơn {attending} người dự họp ở {count} hộ: {households}.",
    do="Số đồng ý cộng số không đồng ý không thể quá số người dự. Xem lại các hộ này, hoặc số người dự họp.",
)
MORE_GUESTS_THAN_PEOPLE = ProblemKind(
    "reviews.meeting.more_guests_than_people",
    says="Thành phần “{who}” có {count} người, nhiều hơn {attending} người dự họp.",
    do="Xem lại số người của thành phần này hoặc số người dự họp.",
)
CASES_MOVED_ON = ProblemKind(
    "reviews.meeting.cases_moved_on",
    says="Từ khi mời họp, {count} hộ đã thay đổi: {households}.",
    do="Bấm “Cập nhật danh sách hộ” để đưa kết quả mới vào cuộc họp, rồi ghi lại ý kiến về các hộ này.",
    status=409,
)
NOT_OF_MEETING = ProblemKind(
    "reviews.meeting.not_of_meeting",
    says="{count} hộ không có trong danh sách của cuộc họp này.",
    do="Tải lại trang: danh sách hộ của cuộc họp đã được cập nhật.",
    status=409,
)
SCAN_TOO_BIG = ProblemKind(
    "reviews.meeting.scan_size",
    says="Tệp {size} MB lớn hơn mức {limit} MB.",
    do="Quét ở độ phân giải thấp hơn (200 dpi là đủ), hoặc gộp các trang vào một tệp PDF.",
)
SCAN_UNREADABLE = ProblemKind(
    "reviews.meeting.scan_kind",
    says="Tệp này không phải là PDF, JPEG hay PNG.",
    do="Quét hoặc chụp biên bản đã ký thành PDF, JPEG hoặc PNG.",
)
SCAN_BEFORE_CLOSING = ProblemKind(
    "reviews.meeting.scan_early",
    says="Cuộc họp chưa kết thúc, chưa có biên bản đã ký.",
    do="Kết thúc cuộc họp, in biên bản, ký, rồi đính kèm bản quét.",
)
