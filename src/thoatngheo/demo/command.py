"""`./thoatngheo demo`: from an empty machine to a running system with invented households, in one command."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from thoatngheo.config.database import with_database
from thoatngheo.config.run.prepare import check, migrate, set_up_django
from thoatngheo.config.run.processes import free_port, run_until_stopped, web_server, worker
from thoatngheo.config.run.steps import Steps
from thoatngheo.web.build import build_assets


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data-only", action="store_true", help="chỉ nạp dữ liệu mẫu rồi dừng (stop after loading)")
    parser.add_argument("--port", type=int, help="cổng, mặc định là cổng trống đầu tiên từ 8000")


def run(args: argparse.Namespace) -> int:
    port = None if args.data_only else free_port(args.port)
    steps = Steps(3 if port is None else 4)
    if port is not None:
        with steps.step("Dựng giao diện") as progress:
            build_assets(progress)
    with running_database(steps):
        with steps.step("Kiểm tra cấu hình và các trang"):
            set_up_django()
            check()
        migrate(steps)
        load()
        if port is None:
            print("Đã có dữ liệu mẫu. Chạy hệ thống: ./thoatngheo demo")
            return 0
        port = free_port(args.port)  # looked at again: loading took minutes, meanwhile another program may have come
        say_where(port)
        run_until_stopped({"web": web_server("127.0.0.1", port), "worker": worker()})
    return 0


@contextmanager
def running_database(steps: Steps) -> Iterator[None]:
    """The database for the length of the command; its start is a step of its own."""
    with ExitStack() as stack:
        with steps.step("Khởi động cơ sở dữ liệu"):
            stack.enter_context(with_database())
        yield


def load() -> None:
    """The invented data, unless they are there already: what was entered since stays."""
    from thoatngheo.demo.load import is_loaded, load_demo  # needs Django's settings first

    if is_loaded():
        print("Dữ liệu mẫu đã có sẵn, những gì đã nhập được giữ nguyên.", file=sys.stderr)
        return
    load_demo()


def say_where(port: int) -> None:
    """The address and the accounts, as a table one can read."""
    from thoatngheo.demo.people import PASSWORD, PEOPLE  # needs Django's settings first

    print(f"\nHệ thống đang chạy tại  http://127.0.0.1:{port}/   (dừng bằng Ctrl+C)\n")
    print(f"Tài khoản dùng thử, mật khẩu chung: {PASSWORD}\n")
    width = max(len(person.username) for person in PEOPLE)
    for person in PEOPLE:
        print(f"  {person.username:<{width}}  {person.role.label} — {person.place}: {person.tries}")
    print(flush=True)
