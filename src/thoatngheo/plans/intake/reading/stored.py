"""How read things stand in the database's JSON columns: `to_json` writes, `from_json` reads, with kind and version checked."""

from __future__ import annotations

from typing import ClassVar, Protocol, TypeVar

from thoatngheo.core.problems import ProblemKind
from thoatngheo.plans.intake.reading.records import Misfit, as_data, record_of

OTHER_VERSION = ProblemKind(
    "plans.document.other_version",
    says="Văn bản này được đọc và lưu bởi một phiên bản khác của hệ thống, phiên bản đang dùng không mở lại được.",
    do="Tải tệp lên lần nữa ở trang “Đọc văn bản kế hoạch”: hệ thống đọc lại từ đầu.",
    status=409,
)


class Stored(Protocol):
    """A frozen dataclass that says which kind of thing it is, and in which version of its fields."""

    kind: ClassVar[str]
    version: ClassVar[int]


S = TypeVar("S", bound=Stored)


def to_json(record: Stored) -> dict[str, object]:
    """The stored form: kind, version, fields."""
    return {"kind": record.kind, "version": record.version, "fields": as_data(record)}


def from_json(kind: type[S], told: object) -> S:
    """What is stored, as a record of the kind.

    Raises:
        Problem: it was stored in another version, or as another kind.
    """
    match told:
        case {"kind": kind.kind, "version": kind.version, "fields": data}:
            try:
                return record_of(kind, data)
            except Misfit:
                raise OTHER_VERSION() from None
        case _:
            raise OTHER_VERSION()


def is_current(kind: type[Stored], told: object) -> bool:
    """Whether it was stored in the version in use."""
    match told:
        case {"kind": kind.kind, "version": kind.version}:
            return True
        case _:
            return False
