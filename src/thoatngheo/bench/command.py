"""`./thoatngheo bench`: speed and memory, as ratios of one run; see docs/benchmarks.md for figures and how they were taken."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    whats = parser.add_subparsers(dest="what", metavar="VIỆC", required=True)
    classify = whats.add_parser("classify", help="phân loại hàng loạt, so với SQL viết tay và OpenFisca (bulk classification)")
    classify.add_argument("--households", type=count, default=1_000_000, help="số hộ (default: 1000000)")
    classify.add_argument("--repeats", type=count, default=5, help="số lượt đo (default: 5)")
    classify.add_argument("--memory", default="3GB", help="bộ nhớ tối đa của DuckDB (default: 3GB)")
    sides = ["openfisca", "handwritten", "thoatngheo"]
    classify.add_argument("--without", action="append", default=[], choices=sides, help="bỏ một bên so sánh (leave one out)")
    explain = whats.add_parser("explain", help="nêu lý do một hộ: trung vị và p95 (one household explained)")
    explain.add_argument("--households", type=count, default=1000, help="số hộ (default: 1000)")
    imported = whats.add_parser("import", help="nhập danh sách hộ từ Excel, so với python-calamine (a list from Excel)")
    imported.add_argument("--rows", type=count, default=100_000, help="số dòng (default: 100000)")
    exported = whats.add_parser("export", help="xuất danh sách hộ ra Excel (a list to Excel)")
    exported.add_argument("--rows", type=count, default=300_000, help="số dòng (default: 300000)")
    documents = whats.add_parser("documents", help="toàn bộ văn bản của một xã, và nhiều giấy chứng nhận trong một PDF (documents)")
    documents.add_argument("--households", type=count, default=2500, help="số hộ của xã (default: 2500)")
    documents.add_argument("--poor", type=count, default=200, help="số hộ nghèo (default: 200)")
    documents.add_argument("--certificates", type=count, default=1000, help="số giấy chứng nhận (default: 1000)")
    plan_read = whats.add_parser("plan-read", help="đọc và kiểm tra một kế hoạch dài: văn bản, Word, PDF (a long plan read and checked)")
    plan_read.add_argument("--pages", type=count, default=50, help="số trang (default: 50)")
    plan_read.add_argument("--repeats", type=count, default=5, help="số lượt đo (default: 5)")
    plan_damage = whats.add_parser("plan-damage", help="đọc lại được bao nhiêu từ kế hoạch bị hỏng chữ, gãy dòng (damaged plans)")
    plan_damage.add_argument("--plans", type=count, default=40, help="số kế hoạch giả định (default: 40)")
    progress = whats.add_parser("plan-progress", help="trang tiến độ của một tỉnh, và tính tiến độ từ sổ (a province's progress)")
    progress.add_argument("--households", type=count, default=500_000, help="số hộ, mỗi hộ hai dòng sổ (default: 500000)")
    progress.add_argument("--communes", type=count, default=170, help="số xã (default: 170)")
    progress.add_argument("--targets", type=count, default=40, help="số chỉ tiêu (default: 40)")
    progress.add_argument("--repeats", type=count, default=9, help="số lượt đo (default: 9)")
    start = whats.add_parser("start", help="thời gian khởi động của các lệnh, so với nạp thư viện (what commands spend before their work)")
    start.add_argument("--repeats", type=count, default=5, help="số lượt đo (default: 5)")
    pages = whats.add_parser("pages", help="mỗi dạng trang hỏi cơ sở dữ liệu mấy câu, mất bao lâu (statements and time of every page)")
    pages.add_argument("--as", dest="people", action="append", metavar="TÀI_KHOẢN", help="người mở, nêu được nhiều lần (who opens them)")
    for sub in (plan_read, plan_damage):
        sub.add_argument("--write", action="store_true", help="ghi kết quả vào docs/benchmarks.md (write the figures down)")
    for sub in (classify, explain):
        sub.add_argument("--folder", type=Path, help="thư mục chứa dữ liệu đo (default: trong thư mục dữ liệu)")


def run(args: argparse.Namespace) -> int:
    if args.what in {"import", "export"}:
        from thoatngheo.bench import lists

        return lists.bench_import(args.rows) if args.what == "import" else lists.bench_export(args.rows)
    if args.what == "start":
        from thoatngheo.bench.start import bench_start

        return bench_start(args.repeats)
    if args.what == "pages":
        from thoatngheo.bench.pages import PEOPLE, bench_pages

        return bench_pages(args.people or PEOPLE)
    if args.what == "documents":
        from thoatngheo.bench.documents import bench_documents

        return bench_documents(args.households, args.poor, args.certificates)
    if args.what == "plan-progress":
        from thoatngheo.bench.progress import bench_progress

        return bench_progress(args.households, args.communes, args.targets, args.repeats)
    if args.what in {"plan-read", "plan-damage"}:
        from thoatngheo.bench import plans

        if args.what == "plan-read":
            return plans.bench_plan_read(args.pages, args.repeats, write=args.write)
        return plans.bench_plan_damage(args.plans, write=args.write)
    from thoatngheo.config.postgres.place import data_home, project_root

    folder = args.folder or data_home() / "bench"
    if args.what == "explain":
        from thoatngheo.bench.explain import bench_explain

        return bench_explain(args.households, folder.resolve())
    from thoatngheo.bench.classify import Plan, bench_classify

    return bench_classify(Plan(args.households, args.repeats, frozenset(args.without), args.memory, folder.resolve(), project_root()))


def count(text: str) -> int:
    """A whole number of at least 1; `28_000_000` and `28.000.000` are read too."""
    value = int(text.replace("_", "").replace(".", "").replace(",", ""))
    if value < 1:
        raise argparse.ArgumentTypeError(f"{text}: phải từ 1 trở lên")
    return value
