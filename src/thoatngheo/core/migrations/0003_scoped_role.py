from django.db import migrations

from thoatngheo.core.rls import FORGET_ROLE, MAKE_ROLE


class Migration(migrations.Migration):
    """The role of requests that are limited to an area."""

    dependencies = [("core", "0002_initial")]
    operations = [migrations.RunSQL(MAKE_ROLE, FORGET_ROLE)]
