"""`./thoatngheo admin NAME`: make the first administrator of a real installation."""

from __future__ import annotations

import argparse
import getpass
import sys

from django.utils import timezone

from thoatngheo.config.database import with_database
from thoatngheo.config.run.prepare import migrate, set_up_django
from thoatngheo.config.run.steps import Steps
from thoatngheo.core.problems import ProblemKind

DIFFERENT = ProblemKind("admin.different", says="Hai lần nhập mật khẩu không giống nhau.", do="Hãy chạy lại lệnh.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("username", help="tên đăng nhập")
    parser.add_argument("--full-name", default="", help="họ và tên")
    parser.add_argument("--password-stdin", action="store_true", help="đọc mật khẩu từ dòng đầu của đầu vào chuẩn")


def run(args: argparse.Namespace) -> int:
    password = sys.stdin.readline().rstrip("\n") if args.password_stdin else ask()
    with with_database():
        set_up_django()
        migrate(Steps(1))
        from thoatngheo.accounts.first import make_first_administrator  # needs Django's settings first

        user = make_first_administrator(
            username=args.username, full_name=args.full_name or args.username, password=password, today=timezone.localdate()
        )
    print(f"Đã tạo người quản trị {user.username}. Chạy hệ thống: ./thoatngheo serve")
    return 0


def ask() -> str:
    first = getpass.getpass("Mật khẩu: ")
    if first != getpass.getpass("Nhập lại mật khẩu: "):
        raise DIFFERENT()
    return first
