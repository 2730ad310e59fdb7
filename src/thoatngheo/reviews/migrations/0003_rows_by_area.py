from django.db import migrations

from thoatngheo.core.rls import belongs_to, in_scope, protect, protect_reading

HERE = in_scope()
# `path` is the place of its day: the area keeps its figures, and a household that moved brings its history along.
HERE_OR_OF_HOUSEHOLD = f"({HERE}) OR {belongs_to('registry_household', 'household_id')}"


class Migration(migrations.Migration):
    """Row-level security. Rounds and runs name no household: everybody sees them."""

    dependencies = [("reviews", "0002_audit"), ("registry", "0004_rows_by_area")]
    operations = [
        protect("reviews_case", HERE_OR_OF_HOUSEHOLD),
        protect("reviews_result", HERE_OR_OF_HOUSEHOLD),
        protect("reviews_statusentry", HERE_OR_OF_HOUSEHOLD),
        protect_reading("reviews_casechange", HERE),
    ]
