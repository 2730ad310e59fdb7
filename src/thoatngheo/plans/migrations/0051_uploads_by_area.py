from django.db import migrations

from thoatngheo.core.rls import in_scope, protect


class Migration(migrations.Migration):
    """Row-level security of uploads: a sheet of beneficiaries names households and people."""

    dependencies = [("plans", "0040_money")]
    operations = [protect("plans_sheetupload", in_scope())]
