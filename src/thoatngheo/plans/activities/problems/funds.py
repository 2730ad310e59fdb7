"""What can go wrong with mobilised funds."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NAME_NEEDED = ProblemKind("plans.fund.name", says="Chưa ghi tên quỹ.", do="Ghi tên, ví dụ: Quỹ Vì người nghèo.")
NAMED_ALREADY = ProblemKind("plans.fund.twice", says="{unit} đã có quỹ tên “{name}”.", do="Mở quỹ đã có, hoặc đặt tên khác.")
DONOR_NEEDED = ProblemKind(
    "plans.fund.donor",
    says="Chưa ghi ai ủng hộ.",
    do="Ghi tên người hoặc đơn vị; nếu người ủng hộ không muốn nêu tên thì ghi “Người ủng hộ không nêu tên”.",
)
PURPOSE_NEEDED = ProblemKind("plans.fund.purpose", says="Chưa ghi dùng vào việc gì.", do="Ghi mục đích, ví dụ: sửa nhà, tặng quà Tết.")
DOCUMENT_NEEDED = ProblemKind(
    "plans.fund.document", says="Khoản chi chưa có số văn bản.", do="Ghi số của quyết định, biên bản hoặc phiếu chi."
)
NOTHING = ProblemKind("plans.fund.zero", says="Số tiền bằng 0.", do="Ghi số tiền hoặc trị giá; ghi số âm để sửa giảm.")
CORRECTION_NEEDS_A_REASON = ProblemKind("plans.fund.reason", says="Ghi giảm phải có lý do.", do="Ghi vì sao giảm vào ô ghi chú.")
TOO_MUCH_TAKEN_BACK = ProblemKind(
    "plans.fund.taken_back",
    says="“{what}” mới ghi tất cả {written}, không thể ghi giảm {less}.",
    do="Ghi giảm đúng tên người ủng hộ hoặc đúng số văn bản của khoản đã ghi, không quá số đã ghi.",
)
IN_THE_FUTURE = ProblemKind("plans.fund.future", says="Ngày {day} chưa đến.", do="Chỉ ghi khoản đã nhận, đã chi.")
NOT_ENOUGH = ProblemKind(
    "plans.fund.empty",
    says="Ngày {day} quỹ “{fund}” không đủ: thiếu {missing}.",
    do="Xem lại số tiền và ngày; quỹ không chi quá số đã nhận.",
)
OTHER_AREA = ProblemKind(
    "plans.fund.other_area", says="Ngày {day}, hộ {code} không ở địa bàn của quỹ ({unit}).", do="Chọn hộ của địa bàn; xem lại ngày."
)
ACTIVITY_ELSEWHERE = ProblemKind(
    "plans.fund.activity", says="Hoạt động được chọn ở địa bàn khác.", do="Chọn hoạt động trong địa bàn của quỹ."
)
