"""A database whose tables came from the many migrations of before: the same tables, other names in the list of migrations."""

from __future__ import annotations

from psycopg import Connection

from thoatngheo.core.problems import ProblemKind

# The last of each room; with them all the tables are those of `0001_tables` (compared statement by statement, docs/adr/0021).
LAST = {
    ("core", "0007_first_moved_days"),
    ("areas", "0003_keys_and_notes"),
    ("accounts", "0003_demo_accounts"),
    ("registry", "0007_take_overs"),
    ("reviews", "0061_template_rows_by_area"),
    ("plans", "0070_tasks"),
}
NOW = [("core", "0001_extensions"), ("core", "0002_tables"), *((app, "0001_tables") for app, _ in sorted(LAST) if app != "core")]
SIGN = ("accounts", "0001_initial")

OLDER = ProblemKind(
    "database.older",
    says="Cơ sở dữ liệu này do một bản quá cũ lập, các bảng của nó không còn cập nhật được. Dữ liệu trong đó vẫn nguyên.",
    do="Hãy chạy bản phần mềm ngay trước bản này một lần để cập nhật, rồi chạy lại; hoặc đặt THOATNGHEO_DATA trỏ tới một thư mục trống.",
)


def adopt(connection: Connection) -> bool:
    """Write the new names in place of the former ones; False, and nothing done, where the database is not of before.

    Raises:
        Problem: `database.older` where some of the former migrations are missing.
    """
    known = connection.execute("SELECT to_regclass('public.django_migrations')").fetchone()
    if known is None or known[0] is None:
        return False
    applied = set(connection.execute("SELECT app, name FROM public.django_migrations").fetchall())
    if SIGN not in applied:
        return False
    if not applied >= LAST:
        raise OLDER()
    with connection.transaction():
        connection.execute("DELETE FROM public.django_migrations WHERE app = ANY(%s)", [sorted({app for app, _ in LAST})])
        for app, name in NOW:
            connection.execute("INSERT INTO public.django_migrations (app, name, applied) VALUES (%s, %s, now())", [app, name])
    return True
