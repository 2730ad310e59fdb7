"""`./thoatngheo lock`: write the lock files; they carry hashes and no addresses. `--schema`: the tables of an empty installation.

`--picture`: the rooms and their imports in docs/dev.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import psycopg
from django.core.management import call_command

from thoatngheo.config.picture import FILE as PICTURE
from thoatngheo.config.picture import write_picture
from thoatngheo.config.postgres import Cluster
from thoatngheo.config.postgres.cluster import OWNER
from thoatngheo.config.run.prepare import set_up_django
from thoatngheo.config.schema import file, written
from thoatngheo.config.schema.laying import MAJOR, execute

LOCKS = ("requirements.in", "requirements/tools.in", "requirements/node.in", "requirements/openfisca.in", "requirements/spark.in")
FLAGS = ("--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--no-emit-index-url")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--upgrade", action="store_true", help="lấy bản mới nhất (take the newest versions)")
    parser.add_argument("--schema", action="store_true", help="ghi lại các bảng của một bản cài mới (write schema.sql from the migrations)")
    parser.add_argument("--picture", action="store_true", help="vẽ lại sơ đồ các phòng (draw the rooms in docs/dev anew)")


def run(args: argparse.Namespace) -> int:
    if args.schema:
        return lock_schema()
    root = Path(os.environ["THOATNGHEO_ROOT"])
    if args.picture:
        write_picture(root)
        print(f"Đã ghi {PICTURE}")
        return 0
    uv = Path(sys.executable).parent / "uv"
    for source in LOCKS:
        command = [str(uv), "pip", "compile", *FLAGS, source, "-o", source.replace(".in", ".lock")]
        if source.endswith("spark.in"):
            command += ["-c", "requirements.lock"]
        if args.upgrade:
            command.append("--upgrade")
        subprocess.run(command, cwd=root, check=True)
        print(f"Đã ghi {source.replace('.in', '.lock')}")
    return 0


def lock_schema() -> int:
    """Migrate an empty database of a server of its own, and write what it holds."""
    folder = Path(tempfile.mkdtemp(prefix="thoatngheo-schema-"))
    folder.chmod(0o755)
    server = Cluster(folder, options={"fsync": "off"})
    server.start()
    try:
        os.environ["DATABASE_URL"] = f"postgres://{OWNER}@/postgres?host={server.socket_folder}"
        set_up_django()
        call_command("migrate", verbosity=0, interactive=False)
        with psycopg.connect(host=str(server.socket_folder), user=OWNER, dbname="postgres", autocommit=True) as connection:
            connection.execute("CREATE DATABASE again")
            server_version, once = connection.info.server_version, written(connection)
        # The server words some conditions anew when it reads its own dump; from the second time on the text stays.
        with psycopg.connect(host=str(server.socket_folder), user=OWNER, dbname="again", autocommit=True) as connection:
            execute(connection, once)
            file.write(server_version // MAJOR, written(connection))
    finally:
        server.stop()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"Đã ghi {file.FILE.name}")
    return 0
