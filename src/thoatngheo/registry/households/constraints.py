"""What the database refuses, in words: the name of a constraint becomes a `Problem`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import Error, IntegrityError, transaction

from thoatngheo.core.problems import Problem, ProblemKind

REFUSED = ProblemKind(
    "registry.refused",
    says="Dữ liệu không được ghi vì trái một ràng buộc của sổ hộ ({name}).",
    do="Kiểm tra lại các ngày và các thành viên rồi ghi lại.",
)
KINDS = {
    "registry_one_head_a_day": ProblemKind(
        "registry.two_heads",
        says="Trong cùng một ngày hộ có hai chủ hộ.",
        do="Đổi quan hệ hoặc ngày của một trong hai người.",
    ),
    "registry_one_household_a_day": ProblemKind(
        "registry.two_households",
        says="Trong cùng một ngày một người thuộc hai hộ.",
        do="Cho người đó rời hộ cũ trước ngày vào hộ mới.",
    ),
    "registry_member_no_once_a_day": ProblemKind(
        "registry.member_no_twice",
        says="Trong cùng một ngày hai thành viên của hộ mang cùng số thứ tự.",
        do="Đánh lại số thứ tự thành viên.",
    ),
    "registry_member_leaves_after_joining": ProblemKind(
        "registry.leaves_before_joining",
        says="Ngày rời hộ không sau ngày vào hộ.",
        do="Sửa một trong hai ngày.",
    ),
    "registry_household_ends_after_start": ProblemKind(
        "registry.ends_before_start",
        says="Ngày kết thúc của hộ trước ngày bắt đầu.",
        do="Sửa một trong hai ngày.",
    ),
    "registry_residence_ends_after_start": ProblemKind(
        "registry.moves_before_arriving",
        says="Ngày chuyển đi không sau ngày hộ đến nơi ở.",
        do="Chọn ngày chuyển sau ngày đến.",
    ),
    "registry_residence_one_place_a_day": ProblemKind(
        "registry.two_places",
        says="Trong cùng một ngày hộ ở hai nơi.",
        do="Kiểm tra lại ngày chuyển.",
    ),
    "registry_group_once_a_day": ProblemKind(
        "registry.group_twice",
        says="Hộ đã thuộc nhóm này trong khoảng thời gian đó.",
        do="Kết thúc lần trước rồi ghi lần mới.",
    ),
    "registry_household_code_key": ProblemKind(
        "registry.code_taken",
        says="Mã hộ này đã dùng cho một hộ khác.",
        do="Chọn mã khác hoặc mở hộ đã có.",
    ),
    "registry_person_id_index_key": ProblemKind(
        "registry.id_taken",
        says="Số định danh này đã ghi cho một người khác.",
        do="Tìm người đó theo số định danh; một người chỉ thuộc một hộ trong một ngày.",
    ),
    "registry_total_once": ProblemKind(
        "registry.total_twice",
        says="Đã có tổng số của địa bàn cho ngày này từ cùng nguồn.",
        do="Sửa số đã có hoặc ghi nguồn khác.",
    ),
}


def explained(error: Error) -> Problem:
    """The problem behind a refused write; what is not about a constraint is raised again."""
    diagnosis = getattr(error.__cause__, "diag", None)
    name = getattr(diagnosis, "constraint_name", None)
    if not isinstance(error, IntegrityError) or not name:
        raise error
    kind = KINDS.get(name)
    return kind() if kind else REFUSED(name=name)


@contextmanager
def translated() -> Iterator[None]:
    """A write whose refusal by the database becomes a `Problem`; the transaction around it stays usable."""
    try:
        with transaction.atomic():
            yield
    except IntegrityError as error:
        raise explained(error) from error
