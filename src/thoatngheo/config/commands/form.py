"""`./thoatngheo form N --area CODE --year YYYY`: an official form from the database, as JSON or Excel."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from thoatngheo.core.problems import ProblemKind

if TYPE_CHECKING:
    from thoatngheo.reviews.rounds.models import Round

OUT_REFUSED = ProblemKind(
    "monitoring.form.out_refused",
    says="Không ghi được tệp {name}: {reason}.",
    do="Hãy kiểm tra thư mục và quyền ghi.",
)
OUT_NEEDED = ProblemKind(
    "monitoring.form.out_needed",
    says="Tệp Excel không in ra màn hình được.",
    do="Hãy thêm --out, ví dụ: --out bieu-{number}.xlsx",
)

NOT_PREPARED = ProblemKind(
    "monitoring.form.not_prepared",
    says="Kho dữ liệu này chưa được chuẩn bị nên chưa có đợt rà soát nào.",
    do="Hãy chạy ./thoatngheo demo --data-only (dữ liệu mẫu) hoặc ./thoatngheo serve một lần trước.",
)


ROUND_UNKNOWN = ProblemKind(
    "monitoring.round.unknown",
    says="Không có đợt rà soát số {key}.",
    do="Số của đợt nằm trong địa chỉ trang đợt rà soát.",
    status=404,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("number", type=int, metavar="N", help="số biểu, 1 đến 15 (number of the form)")
    parser.add_argument("--area", required=True, metavar="MÃ", help="mã đơn vị hành chính của năm đó, ví dụ 468 (official code)")
    parser.add_argument("--year", required=True, type=int, metavar="NĂM", help="năm rà soát (year of the review)")
    parser.add_argument("--standard", metavar="CHUẨN", help="mã chuẩn nghèo; nếu không ghi: chuẩn chính của đợt rà soát (poverty standard)")
    parser.add_argument(
        "--round", type=int, metavar="SỐ", help="số của một đợt thường xuyên hoặc đột xuất, thay cho đợt định kỳ (one round)"
    )
    parser.add_argument("--units-of", type=int, metavar="NĂM", help="theo đơn vị hành chính của năm khác (in the units of another year)")
    parser.add_argument("--format", choices=["json", "xlsx"], default="json", help="dạng kết quả (json)")
    parser.add_argument("--out", type=Path, metavar="TỆP", help="tệp ghi kết quả; JSON mặc định in ra màn hình")


def run(args: argparse.Namespace) -> int:
    if args.format == "xlsx" and args.out is None:
        raise OUT_NEEDED(number=args.number)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "thoatngheo.config.settings")
    import django

    from thoatngheo.config.database import with_database

    with with_database():
        django.setup()
        answer = produce(args)
    if args.out is None:
        sys.stdout.write(answer.decode())
    else:
        save(args.out, answer)
    return 0


def produce(args: argparse.Namespace) -> bytes:
    """The form as bytes; needs Django and the database. Forms 14 and 15 come with masked names: nobody has signed in here."""
    from django.db import connection

    from thoatngheo.monitoring import forms
    from thoatngheo.monitoring.forms.selection import unit_in
    from thoatngheo.registry.households.privacy import masked_name
    from thoatngheo.reviews.rounds.models import Round

    is_list = forms.form(args.number).is_list
    if Round._meta.db_table not in connection.introspection.table_names():
        raise NOT_PREPARED()
    unit = unit_in(args.area, args.year)
    asked = {"standard": args.standard, "round": one_round(args.round)}
    if is_list:
        people = forms.list_members(args.number, unit, args.year, show=lambda name, path: masked_name(name), **asked)
        return workbook(people) if args.format == "xlsx" else as_json(forms.list_as_json(people))
    table = forms.compute(args.number, unit, args.year, units_of=args.units_of, **asked)
    return workbook(table) if args.format == "xlsx" else as_json(forms.as_json(table))


def workbook(table: Any) -> bytes:
    """A form or a list as Excel; who asks for JSON does not wait for the library."""
    from thoatngheo.monitoring.forms.excel import as_xlsx

    return as_xlsx(table)


def one_round(key: int | None) -> Round | None:
    """The round of this key."""
    from thoatngheo.reviews.rounds.models import Round

    if key is None:
        return None
    found = Round.objects.select_related("unit").filter(pk=key).first()
    if found is None:
        raise ROUND_UNKNOWN(key=key)
    return found


def as_json(answer: dict[str, Any]) -> bytes:
    return (json.dumps(answer, ensure_ascii=False, indent=1) + "\n").encode()


def save(out: Path, answer: bytes) -> None:
    try:
        out.write_bytes(answer)
    except OSError as error:
        raise OUT_REFUSED(name=out, reason=error.strerror) from None
