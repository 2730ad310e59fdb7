"""`bench import` and `bench export`: a household list in and out of Excel, beside the time python-calamine needs to read it.

Runs on a database server of its own, which is gone afterwards: nothing of the installation is touched.
"""

from __future__ import annotations

import os
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from thoatngheo.bench.measure import machine
from thoatngheo.bench.memory import peak_mib
from thoatngheo.config.postgres import Cluster

HAMLETS = 40
DAY = date(2026, 10, 31)
FAMILY, MIDDLE, GIVEN = ("Nguyễn", "Hồ", "Trần", "Lê", "Phạm"), ("Thị", "Văn", "Hữu", "Ngọc"), ("An", "Hoa", "Mừng", "Đào", "Ước", "Bình")
LIMIT_MIB, LIMIT_RATIO = 500, 3


@contextmanager
def own_system() -> Iterator[Path]:
    """A fresh database with all tables, and a folder for files; Django is set up on it."""
    folder = Path(tempfile.mkdtemp(prefix="thoatngheo-bench-"))
    folder.chmod(0o755)
    cluster = Cluster(folder / "postgres", options={"shared_buffers": "256MB"})
    cluster.start()
    try:
        os.environ |= {
            "DATABASE_URL": f"postgres://thoatngheo@/postgres?host={cluster.socket_folder}",
            "THOATNGHEO_DATA": str(folder / "home"),
            "DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings",
        }
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        yield folder
    finally:
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def bench_import(rows: int) -> int:
    """Check and take a list of this many rows; print the ratio to reading it, and the peak memory."""
    with own_system() as folder:
        file = folder / "ho.xlsx"
        write_sample(file, rows)
        began = time.process_time()
        plain = timed(lambda: read_plainly(file))
        plain_processor = time.process_time() - began
        say(f"đọc bằng python-calamine: {plain:.2f} s ({plain_processor:.2f} s bộ xử lý)")
        ours, servers = time.process_time(), server_seconds()
        checked, taken = import_list(file)
        ours, servers = time.process_time() - ours, server_seconds() - servers
        say(f"kiểm tra {checked:.2f} s (gấp {checked / plain:.1f}), ghi {taken:.2f} s, cả hai gấp {(checked + taken) / plain:.1f}")
        ratio = (ours + servers) / plain_processor
        say(f"bộ xử lý: chương trình {ours:.1f} s, máy chủ cơ sở dữ liệu {servers:.1f} s, cả hai gấp {ratio:.1f}")
        say(f"mục tiêu: gấp tối đa {LIMIT_RATIO}, bộ nhớ tối đa {LIMIT_MIB} MiB; đo được {peak_mib():.0f} MiB")
    return 0


def bench_export(rows: int) -> int:
    """Write a list of this many households; print seconds and peak memory."""
    with own_system() as folder:
        from thoatngheo.core.sheets.writing import write_list
        from thoatngheo.registry.households.models import Household
        from thoatngheo.registry.sheets.exporters.lists import household_rows
        from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST

        fill(rows)
        before = peak_mib()
        took = timed(lambda: write_list(folder / "out.xlsx", HOUSEHOLD_LIST, household_rows(Household.objects.all(), DAY, name=str)))
        size = (folder / "out.xlsx").stat().st_size / 2**20
        say(f"xuất {rows:,} hộ: {took:.1f} s, {size:.0f} MB; bộ nhớ {before:.0f} -> {peak_mib():.0f} MiB (mục tiêu: tối đa {LIMIT_MIB})")
    return 0


def say(text: str) -> None:
    print(f"{machine()}: {text}" if text.startswith("đọc") else text, flush=True)


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def server_seconds() -> float:
    """Processor time of the database process that serves us; on a busy machine the figure to compare."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        found = cursor.fetchone()
    spent = Path(f"/proc/{found[0] if found else 0}/stat")
    if not spent.exists():  # not Linux
        return 0.0
    fields = spent.read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def write_sample(file: Path, rows: int) -> None:
    """A list as a commune sends it, every column filled."""
    from thoatngheo.core.sheets.writing import write_list
    from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST

    codes = [column.code for column in HOUSEHOLD_LIST.columns]
    lines = (sample_row(number, random.Random(number)) for number in range(rows))
    write_list(file, HOUSEHOLD_LIST, (dict(zip(codes, line, strict=True)) for line in lines))


def sample_row(number: int, chance: random.Random) -> list[object]:
    name = f"{chance.choice(FAMILY)} {chance.choice(MIDDLE)} {chance.choice(GIVEN)} {chance.choice(GIVEN)}"
    birth = f"{chance.randrange(1, 29):02d}/{chance.randrange(1, 13):02d}/{chance.randrange(1940, 2000)}"
    about = [
        number + 1,
        name,
        birth,
        chance.choice(["Nam", "Nữ"]),
        "Kinh",
        f"Xóm {number % 50}",
        f"{10**11 + number:012d}",
        chance.randrange(1, 9),
    ]
    review = ["2", chance.randrange(60, 200), chance.randrange(12) * 10, chance.randrange(400, 3000) * 1000, "1", "2", "1;3", ""]
    place = ["Tỉnh Quảng Trị", "", "Xã Hiếu Giang", f"Thôn Số {number % HAMLETS}", "30/10/2026", "Trần Văn Bình", ""]
    return [*about, *review, *place]


def read_plainly(file: Path) -> int:
    from python_calamine import CalamineWorkbook

    with CalamineWorkbook.from_path(file) as book:
        return sum(1 for _row in book.get_sheet_by_index(0).iter_rows())


def import_list(file: Path) -> tuple[float, float]:
    """Upload, check, take; the seconds of the last two."""
    from django.core.files import File

    from thoatngheo.accounts.testing import make_cast, make_unit
    from thoatngheo.areas.models import Level
    from thoatngheo.registry.households.models import ImportBatch
    from thoatngheo.registry.sheets import services as imports

    cast = make_cast()
    for number in range(HAMLETS):
        make_unit(f"{number + 2:02d}", f"Số {number}", Level.HAMLET, cast.commune, title="Thôn")
    with file.open("rb") as content:
        kind = ImportBatch.Kind.HOUSEHOLDS
        batch = imports.upload(actor=cast.officer, kind=kind, file=File(content), name=file.name, day=DAY, unit=cast.commune)
    checked = timed(lambda: imports.check(actor=cast.officer, batch=batch))
    return checked, timed(lambda: imports.accept(actor=cast.officer, batch=batch))


def fill(rows: int) -> None:
    """Households with a head and one statement each."""
    from thoatngheo.accounts.testing import make_cast
    from thoatngheo.registry.households import bulk

    home = make_cast().hamlet
    for start in range(0, rows, 20_000):
        households = [
            bulk.HouseholdRow(f"B{number}", home.pk, home.path, str(sample_row(number, random.Random(number))[1]), DAY)
            for number in range(start, min(start + 20_000, rows))
        ]
        people = [bulk.PersonRow(household.head_name, birth_year=1970, sex="female", ethnicity="01") for household in households]
        bulk.load_households(households)
        bulk.load_people(people)
        pairs = list(zip(households, people, strict=True))
        bulk.load_memberships(bulk.MembershipRow(home_.id, person.id, home.path, 1, "head", DAY) for home_, person in pairs)
        bulk.load_statements(bulk.StatementRow(row.id, home.path, DAY, {"income": 900_000, "b1_score": 120}) for row in households)
