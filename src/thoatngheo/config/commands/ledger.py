"""`./thoatngheo ledger verify|head`: prove the hash-chained ledger of postings and decisions."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from django.utils import timezone

from thoatngheo.config.database import with_database
from thoatngheo.config.run.prepare import set_up_django
from thoatngheo.core.problems import ProblemKind

if TYPE_CHECKING:
    from thoatngheo.core.chain import Finding

SHOWN = 20  # findings written out; the others are counted

NOT_PREPARED = ProblemKind(
    "ledger.not_prepared",
    says="Kho dữ liệu này chưa được chuẩn bị nên chưa có sổ.",
    do="Hãy chạy ./thoatngheo demo --data-only (dữ liệu mẫu) hoặc ./thoatngheo serve một lần trước.",
)
BAD_START = ProblemKind("ledger.start", says="Số mục bắt đầu phải từ 1 trở lên.", do="Ví dụ: ./thoatngheo ledger verify --from 120")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="VIỆC")
    verify = actions.add_parser("verify", help="kiểm tra toàn bộ sổ; mã thoát 1 nếu có chỗ không khớp (verify)")
    verify.add_argument("--from", dest="start", type=int, default=1, metavar="SỐ", help="bắt đầu từ mục này (first entry)")
    verify.add_argument(
        "--head", default="", metavar="MÃ", help="mã băm đã chép lại từ trước: sổ phải còn mục mang mã này (a hash written down)"
    )
    actions.add_parser("head", help="in số và mã băm của mục cuối, để chép lại ở nơi khác (number and hash of the last entry)")


def run(args: argparse.Namespace) -> int:
    with with_database():
        set_up_django()
        from django.db import connection

        from thoatngheo.core.models import ChainEntry

        if ChainEntry._meta.db_table not in connection.introspection.table_names():
            raise NOT_PREPARED()
        return show_head() if args.action == "head" else verify(args.start, args.head.strip().lower())


def show_head() -> int:
    from thoatngheo.core.chain import head

    last = head()
    if last is None:
        print("Sổ chưa có mục nào.")
        return 0
    print(f"Mục cuối: số {last.seq}, ngày {timezone.localtime(last.at):%d/%m/%Y %H:%M}. Hãy chép số và mã băm này ra nơi khác:")
    print(f"{last.seq} {last.hash}")
    return 0


def verify(start: int, known: str) -> int:
    """Print what does not agree, the first entry first. 0: everything agrees; 1: it does not."""
    from thoatngheo.core import chain

    if start < 1:
        raise BAD_START()
    found = 0
    for finding in chain.verify(start=start, told=progress):
        found += 1
        if found <= SHOWN:
            print(sentence(finding, first=found == 1), flush=True)
    if found > SHOWN:
        print(f"… và {found - SHOWN} chỗ khác.")
    cut = known and not holds(known)
    if cut:
        print(f"Không có mục nào mang mã băm {known}: sổ đã bị cắt bớt hoặc viết lại sau khi mã này được chép.")
    last = chain.head()
    if not found and not cut:
        print("Sổ chưa có mục nào." if last is None else f"Sổ khớp: mọi mục từ số {start} đến số {last.seq}. Mã băm mục cuối: {last.hash}")
    return 1 if found or cut else 0


def holds(known: str) -> bool:
    """Whether an entry carries the hash that somebody wrote down earlier."""
    from thoatngheo.core.models import ChainEntry

    return ChainEntry.objects.filter(hash=known).exists()


def sentence(finding: Finding, *, first: bool) -> str:
    """One finding in words: number, day, kind, unit, what differs."""
    what = "; ".join(finding.what)
    if not finding.seq:
        return f"Thiếu trong sổ ({finding.kind}): {what}."
    about = [f"Mục số {finding.seq}"]
    if finding.at is not None:
        about += [f"ngày {timezone.localtime(finding.at):%d/%m/%Y %H:%M}", str(finding.kind), unit_at(finding.path)]
    return ("Mục đầu tiên không khớp. " if first else "") + ", ".join(part for part in about if part) + f": {what}."


def unit_at(path: str) -> str:
    from thoatngheo.areas.models import Unit

    unit = Unit.objects.filter(path=path).first()
    return unit.full_name if unit else path


def progress(seq: int) -> None:
    if sys.stderr.isatty():
        print(f"\rĐã xem đến mục {seq} …", end="", file=sys.stderr, flush=True)
