from django.db import migrations

from thoatngheo.core.rls import in_scope, protect, protect_reading

HERE = in_scope()


class Migration(migrations.Migration):
    """Row-level security of the office templates."""

    dependencies = [("reviews", "0060_office_templates")]
    operations = [protect("reviews_officetemplate", HERE), protect_reading("reviews_officetemplatechange", HERE)]
