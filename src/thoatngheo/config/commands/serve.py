"""`./thoatngheo serve`: run the system with its own data: database, worker, web server."""

from __future__ import annotations

import argparse

from thoatngheo.config.database import with_database
from thoatngheo.config.run.prepare import check, migrate, set_up_django
from thoatngheo.config.run.processes import free_port, run_until_stopped, web_server, worker
from thoatngheo.config.run.steps import Steps
from thoatngheo.web.build import build_assets


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--port", type=int, help="cổng, mặc định là cổng trống đầu tiên từ 8000")
    parser.add_argument("--host", default="127.0.0.1", help="địa chỉ lắng nghe, mặc định chỉ máy này")


def run(args: argparse.Namespace) -> int:
    steps = Steps(3)
    port = free_port(args.port)
    with steps.step("Dựng giao diện") as progress:
        build_assets(progress)
    with with_database():
        with steps.step("Kiểm tra cấu hình và các trang"):
            set_up_django()
            check()
        migrate(steps)
        load_units()
        port = free_port(args.port)  # looked at again: the first start takes a while, meanwhile another program may have come
        print(f"Hệ thống chạy tại http://{args.host}:{port}/ — dừng bằng Ctrl+C")
        run_until_stopped({"web": web_server(args.host, port), "worker": worker()})
    return 0


def load_units() -> None:
    """The national list of units, on the first start of an empty system."""
    from thoatngheo.areas.models import Unit  # needs Django's settings first
    from thoatngheo.areas.services import load_country

    if not Unit.objects.exists():
        with Steps(1).step("Nạp danh mục đơn vị hành chính cả nước, cũ và mới") as progress:
            load_country(actor=None, progress=lambda done, total, what: progress(done, total))
