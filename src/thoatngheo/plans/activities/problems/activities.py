"""What can go wrong with activities and the people they reach."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NAME_NEEDED = ProblemKind("plans.activity.name", says="Chưa ghi tên hoạt động.", do="Ghi việc phải làm, như in trong kế hoạch.")
BAD_DAYS = ProblemKind("plans.activity.days", says="Ngày phải xong {due} trước ngày bắt đầu {start}.", do="Xem lại hai ngày của hoạt động.")
BAD_AGES = ProblemKind("plans.activity.ages", says="Tuổi từ {low} đến dưới {high} không có ai.", do="Ghi tuổi dưới lớn hơn tuổi từ.")
OTHER_UNITS_PLAN = ProblemKind(
    "plans.activity.plan",
    says="Kế hoạch được chọn không phải của {unit} hay cấp trên của đơn vị này.",
    do="Chọn kế hoạch của đơn vị, hoặc để trống.",
)
OTHER_PLANS_LINE = ProblemKind(
    "plans.activity.line", says="Dòng vốn được chọn là của dự án khác hoặc địa bàn khác.", do="Chọn dòng vốn của cùng dự án và địa bàn."
)
COUNTING_FIXED = ProblemKind(
    "plans.activity.counting",
    says="Hoạt động đã có kết quả, không đổi được cách tính.",
    do="Giữ cách tính cũ, hoặc lập hoạt động mới.",
)
ROUNDS_RECORDED = ProblemKind(
    "plans.activity.rounds", says="Đã có kết quả ghi ở đợt {last}, không giảm được còn {rounds} đợt.", do="Giữ ít nhất {last} đợt."
)
NO_SUCH_ROUND = ProblemKind(
    "plans.output.round", says="Hoạt động chỉ có {rounds} đợt, không có đợt {round}.", do="Chọn đợt từ 1 đến {rounds}."
)
IN_THE_FUTURE = ProblemKind("plans.output.future", says="Ngày {day} chưa đến.", do="Chỉ ghi việc đã làm.")
COUNTED_FROM_PEOPLE = ProblemKind(
    "plans.output.from_people",
    says="Kết quả của hoạt động này được đếm từ danh sách thụ hưởng, không ghi tay.",
    do="Ghi người thụ hưởng; số lượng tự tăng theo danh sách.",
)
NOTHING_CAME = ProblemKind("plans.output.zero", says="Số lượng bằng 0.", do="Ghi số đã làm được; ghi số âm để sửa giảm.")
CORRECTION_NEEDS_A_REASON = ProblemKind(
    "plans.output.reason", says="Ghi giảm phải có lý do.", do="Ghi vào ô ghi chú vì sao giảm, ví dụ: ghi trùng đợt trước."
)
BELOW_NOTHING = ProblemKind(
    "plans.output.below_nothing",
    says="Đợt {round} mới ghi {counted}, không thể giảm {less}.",
    do="Xem lại số lượng giảm.",
)
NOBODY_CHOSEN = ProblemKind("plans.beneficiary.nobody", says="Chưa chọn ai.", do="Đánh dấu những người hoặc hộ đã được thụ hưởng.")
OTHER_AREA = ProblemKind(
    "plans.beneficiary.other_area",
    says="Ngày {day}, hộ {codes} không ở địa bàn của hoạt động ({unit}).",
    do="Bỏ hộ này khỏi danh sách, hoặc xem lại ngày.",
)
NOT_A_MEMBER = ProblemKind(
    "plans.beneficiary.not_a_member",
    says="Ngày {day}, có người được chọn không phải thành viên của hộ {codes}.",
    do="Chọn lại từ danh sách thành viên của hộ trong ngày đó.",
)
TWICE = ProblemKind(
    "plans.beneficiary.twice",
    says="Đợt {round} đã có {count} người hoặc hộ được chọn (hộ {codes}).",
    do="Bỏ những dòng đã có; mỗi người chỉ được ghi một lần trong một đợt.",
)
PERSON_NEEDED = ProblemKind(
    "plans.beneficiary.person",
    says="Hoạt động này đếm theo người, hộ {codes} chưa chọn người nào.",
    do="Chọn thành viên được thụ hưởng.",
)
OUTSIDE_AUDIENCE = ProblemKind(
    "plans.beneficiary.outside",
    says="{count} người hoặc hộ không thuộc đối tượng của hoạt động (hộ {codes}).",
    do="Bỏ khỏi danh sách, hoặc ghi lý do hỗ trợ ngoài đối tượng rồi ghi lại.",
)
REASON_TO_REMOVE = ProblemKind(
    "plans.beneficiary.remove", says="Bỏ một người khỏi danh sách thụ hưởng phải có lý do.", do="Ghi lý do, ví dụ: ghi nhầm hộ."
)
HAS_RESULTS = ProblemKind(
    "plans.activity.has_results",
    says="Hoạt động “{name}” đã có kết quả, người thụ hưởng, mô hình hoặc khoản chi.",
    do="Không xóa được; nếu không làm nữa thì đổi tình trạng thành “Không làm”.",
)
