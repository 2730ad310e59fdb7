"""What can go wrong with sheets of activities, models and funds, besides what the cells themselves say."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NO_ACTIVITY = ProblemKind("plans.sheet.no_activity", says="{unit} không có hoạt động “{value}”.", do="Ghi đúng tên hoạt động.")
MANY_ACTIVITIES = ProblemKind(
    "plans.sheet.many_activities",
    says="Nhiều hoạt động mang tên “{value}”.",
    do="Ghi số của hoạt động (cột đầu của tệp tải về) thay cho tên.",
)
NO_HOUSEHOLD = ProblemKind("plans.sheet.no_household", says="Địa bàn không có hộ mang mã {value}.", do="Xem lại mã hộ trong sổ hộ.")
NO_PERSON = ProblemKind(
    "plans.sheet.no_person",
    says="Hộ {code} không có thành viên tên “{value}”, ngày sinh như đã ghi, vào ngày {day}.",
    do="Xem lại họ tên và ngày sinh trong sổ hộ.",
)
TWO_PERSONS = ProblemKind(
    "plans.sheet.two_persons", says="Hộ {code} có nhiều thành viên tên “{value}”.", do="Ghi thêm ngày sinh hoặc năm sinh."
)
NO_PILOT = ProblemKind("plans.sheet.no_pilot", says="{unit} không có mô hình “{value}”.", do="Lập mô hình trước, hoặc ghi đúng tên.")
NO_FUND = ProblemKind("plans.sheet.no_fund", says="{unit} không có quỹ “{value}”.", do="Lập quỹ trước, hoặc ghi đúng tên.")
UNDONE = "Hoàn tác bảng Excel"
