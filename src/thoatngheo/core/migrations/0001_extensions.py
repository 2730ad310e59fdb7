from django.contrib.postgres.operations import BtreeGistExtension, TrigramExtension
from django.db import migrations

from thoatngheo.core.rls import FORGET_ROLE, MAKE_ROLE


class Migration(migrations.Migration):
    """What every room's tables need: extensions, and the role of requests that are limited to an area."""

    initial = True
    dependencies: list[tuple[str, str]] = []
    operations = [TrigramExtension(), BtreeGistExtension(), migrations.RunSQL(MAKE_ROLE, FORGET_ROLE)]
