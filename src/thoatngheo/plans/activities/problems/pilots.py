"""What can go wrong with poverty-reduction models."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NAME_NEEDED = ProblemKind("plans.pilot.name", says="Chưa ghi tên mô hình.", do="Ghi tên, ví dụ: Nuôi bò sinh sản.")
BAD_DAYS = ProblemKind("plans.pilot.days", says="Ngày kết thúc {end} trước ngày bắt đầu {start}.", do="Xem lại hai ngày của mô hình.")
ENDED_BUT_NOT_STARTED = ProblemKind(
    "plans.pilot.too_early", says="Ngày {day} mô hình chưa bắt đầu (bắt đầu {start}).", do="Ghi ngày sau khi mô hình bắt đầu."
)
NOT_ENDED = ProblemKind(
    "plans.pilot.not_ended",
    says="Mô hình chưa kết thúc, chưa đánh giá được.",
    do="Ghi ngày kết thúc của mô hình trước, không muộn hơn ngày đánh giá.",
)
WHY_NEEDED = ProblemKind(
    "plans.pilot.why", says="Đánh giá phải có lý do.", do="Ghi kết quả nào dẫn đến đánh giá này, ví dụ: 4 trên 5 hộ có bê, thu nhập tăng."
)
IN_THE_FUTURE = ProblemKind("plans.pilot.future", says="Ngày {day} chưa đến.", do="Chỉ ghi việc đã xảy ra.")
REPLICA_OF_ITSELF = ProblemKind(
    "plans.pilot.itself", says="Mô hình không thể nhân rộng từ chính nó hay từ mô hình sinh ra từ nó.", do="Chọn mô hình làm trước."
)
NOT_TO_REPLICATE = ProblemKind(
    "plans.pilot.not_to_replicate",
    says="Mô hình “{name}” chưa được đánh giá là nhân rộng.",
    do="Đánh giá mô hình đó trước, hoặc không ghi là nhân rộng từ nó.",
)
HAS_A_VERDICT = ProblemKind(
    "plans.pilot.judged",
    says="Mô hình đã được đánh giá, không bỏ ngày kết thúc được.",
    do="Giữ ngày kết thúc không muộn hơn ngày đánh giá.",
)
ALREADY_IN = ProblemKind("plans.pilot.household_twice", says="Hộ {code} đã tham gia mô hình này.", do="Sửa dòng đã có của hộ.")
OTHER_AREA = ProblemKind(
    "plans.pilot.other_area",
    says="Ngày {day}, hộ {code} không ở địa bàn của mô hình ({unit}).",
    do="Chọn hộ của địa bàn, hoặc xem lại ngày.",
)
LEFT_BEFORE_JOINING = ProblemKind(
    "plans.pilot.household_days", says="Hộ thôi tham gia {left} trước khi tham gia {joined}.", do="Xem lại hai ngày của hộ."
)
