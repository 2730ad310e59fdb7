"""The embedded PostgreSQL: its binaries, its place, its start and its stop. No Django here."""

from thoatngheo.config.postgres.binaries import Binaries, find_binaries
from thoatngheo.config.postgres.cluster import Cluster
from thoatngheo.config.postgres.place import data_home, server_account

__all__ = ["Binaries", "Cluster", "data_home", "find_binaries", "server_account"]
