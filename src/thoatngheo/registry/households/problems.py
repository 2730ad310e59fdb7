"""What can go wrong when the registry is changed, in the words of the people who change it."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

OUTSIDE = ProblemKind(
    "registry.outside",
    says="{unit} nằm ngoài địa bàn của bạn.",
    do="Chọn đơn vị trong địa bàn, hoặc báo cho công chức của nơi đó.",
    status=403,
)
IN_THE_FUTURE = ProblemKind("registry.in_the_future", says="Ngày {day} ở trong tương lai.", do="Chọn hôm nay hoặc một ngày đã qua.")
BEFORE_START = ProblemKind(
    "registry.before_start",
    says="Ngày {day} trước ngày hộ {code} bắt đầu ({start}).",
    do="Chọn một ngày từ {start} trở đi.",
)
ENDED = ProblemKind(
    "registry.ended",
    says="Hộ {code} không còn tồn tại từ ngày {day}.",
    do="Chọn hộ khác, hoặc một ngày trước đó.",
)
ONE_HEAD = ProblemKind("registry.one_head", says="Một hộ phải có đúng một chủ hộ; đang có {count}.", do="Chọn một người làm chủ hộ.")
NO_NAME = ProblemKind("registry.no_name", says="Chưa có họ tên.", do="Nhập họ và tên.")
NOT_MEMBER = ProblemKind(
    "registry.not_member",
    says="{name} không phải thành viên của hộ {code} vào ngày {day}.",
    do="Chọn một thành viên đang ở trong hộ.",
)
HEAD_STAYS = ProblemKind(
    "registry.head_stays",
    says="{name} là chủ hộ và hộ còn người khác.",
    do="Chọn chủ hộ mới trước.",
)
LAST_MEMBER = ProblemKind(
    "registry.last_member",
    says="{name} là thành viên cuối cùng của hộ {code}.",
    do="Dùng “Không còn hộ” để kết thúc hộ.",
)
NOBODY = ProblemKind("registry.nobody", says="Chưa chọn thành viên nào.", do="Chọn ít nhất một người.")
SAME_HOUSEHOLD = ProblemKind("registry.same_household", says="Một hộ không thể nhập vào chính nó.", do="Chọn một hộ khác.")
NO_SUCH_CODE = ProblemKind("registry.no_such_code", says="Không có hộ mang mã {code} trong địa bàn của bạn.", do="Xem mã ở trang của hộ.")
SAME_PLACE = ProblemKind("registry.same_place", says="Hộ đã ở {unit}.", do="Chọn nơi khác, hoặc chỉ sửa địa chỉ.")
ELSEWHERE = ProblemKind(
    "registry.elsewhere",
    says="{name} đang là thành viên của một hộ khác vào ngày {day}.",
    do="Ghi ngày rời hộ cũ trước, hoặc kiểm tra lại số định danh.",
)
OTHER_NAME = ProblemKind(
    "registry.other_name",
    says="Số định danh {masked} đã ghi cho một người có tên khác.",
    do="Kiểm tra lại số định danh và họ tên.",
)
NO_REASON = ProblemKind("registry.no_reason", says="Chưa có lý do.", do="Ghi lý do của việc này.")
BAD_BIRTH = ProblemKind(
    "registry.bad_birth",
    says="Ngày hoặc năm sinh {value} không hợp lệ.",
    do="Ghi ngày sinh từ năm 1880 đến hôm nay, hoặc chỉ ghi năm.",
)
GROUP_ENDED = ProblemKind("registry.group_ended", says="Hộ đã rời nhóm này từ {day}.", do="Không cần làm gì thêm.")
ID_FORM = ProblemKind(
    "registry.id_form",
    says="Số định danh “{value}” không đúng dạng.",
    do="Số CCCD có 12 chữ số, số CMND cũ có 9 chữ số.",
)
NO_ID = ProblemKind("registry.no_id", says="Người này chưa có số định danh trong sổ.", do="Nhập số định danh ở mục sửa thành viên.")
NOT_CHECKED = ProblemKind(
    "registry.batch_not_checked",
    says="Lần nhập này đang ở trạng thái “{state}”.",
    do="Chỉ nhập được tệp đã kiểm tra xong và chưa nhập.",
)
NOTHING_GOOD = ProblemKind(
    "registry.batch_nothing_good", says="Không có dòng nào nhập được.", do="Sửa tệp theo danh sách lỗi rồi tải lên lại."
)
NOT_IMPORTED = ProblemKind(
    "registry.batch_not_imported",
    says="Lần nhập này đang ở trạng thái “{state}”, không có gì để hoàn tác.",
    do="Chỉ hoàn tác được lần nhập đã nhập xong.",
)
DEPENDED_ON = ProblemKind(
    "registry.batch_depended_on",
    says="Không hoàn tác được: sau lần nhập này đã có {what}.",
    do="Bỏ các dữ liệu đó trước, hoặc sửa từng hộ.",
    status=409,
)
TAKEN_ON = ProblemKind(
    "registry.taken_on",
    says="{unit} chưa có trước ngày {day}.",
    do="Ghi ngày {day} hoặc một ngày sau đó.",
)
STILL_THERE = ProblemKind(
    "registry.still_there",
    says="Ngày {day} {old} vẫn còn là đơn vị hành chính.",
    do="Ghi ngày mà đơn vị mới bắt đầu, hoặc một ngày sau đó.",
)
NOT_ITS_ORIGIN = ProblemKind(
    "registry.not_its_origin",
    says="{old} không phải đơn vị cũ của {unit}.",
    do="Hộ chuyển đi nơi khác thì ghi ở trang của hộ, mục “Chuyển nơi ở”.",
)
PLACE_GONE_ON = ProblemKind(
    "registry.place_gone_on",
    says="Ngày {day} chưa có hoặc không còn {unit}.",
    do="Chọn thôn khác, hoặc một ngày mà thôn đã có.",
)
HELD = ProblemKind(
    "registry.held",
    says="Chưa chuyển được: {what}.",
    do="Kết thúc việc đó trước, hoặc sửa từng hộ ở trang của hộ.",
    status=409,
)
NOTHING_TO_TAKE = ProblemKind(
    "registry.nothing_to_take",
    says="Không còn hộ nào ghi ở những nơi đã chọn.",
    do="Tải lại trang để xem những nơi còn hộ.",
    status=409,
)
TAKEN_BACK_ALREADY = ProblemKind(
    "registry.taken_back_already", says="Lần tiếp nhận này đã được hoàn tác ngày {day}.", do="Không cần làm gì thêm.", status=409
)
FILE_TOO_BIG = ProblemKind("registry.file_too_big", says="Tệp nặng {size} MB; tối đa {limit} MB.", do="Chia tệp theo xã hoặc theo thôn.")
IN_REVIEW = "hộ đã vào một đợt rà soát hoặc có quan hệ với dữ liệu khác"
