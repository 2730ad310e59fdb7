from django.db import migrations

from thoatngheo.core.rls import belongs_to, in_scope, protect, protect_reading

HERE = in_scope()
HERE_OR_OF_HOUSEHOLD = f"({HERE}) OR {belongs_to('registry_household', 'household_id')}"


class Migration(migrations.Migration):
    """Row-level security of what names households. Plans, targets, money and tasks name nobody: the gate alone narrows them."""

    dependencies = [("plans", "0001_first")]
    operations = [
        *[protect(f"plans_{table}", HERE_OR_OF_HOUSEHOLD) for table in ("beneficiary", "pilothousehold", "funduse")],
        *[protect_reading(f"plans_{table}change", HERE) for table in ("beneficiary", "pilothousehold")],
    ]
