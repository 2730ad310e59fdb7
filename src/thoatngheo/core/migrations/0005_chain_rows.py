from django.db import migrations

from thoatngheo.core.rls import ROLE, in_scope

TABLE = "core_chainentry"


class Migration(migrations.Migration):
    """Row-level security: people limited to an area read the entries of their area; only the owner of the tables adds any."""

    dependencies = [("core", "0004_chain")]
    operations = [
        migrations.RunSQL(
            f"ALTER TABLE {TABLE} ENABLE ROW LEVEL SECURITY;"
            f"CREATE POLICY scoped_read ON {TABLE} FOR SELECT TO {ROLE} USING ({in_scope()});"
            f"REVOKE INSERT, UPDATE, DELETE ON {TABLE} FROM {ROLE};",
            f"GRANT INSERT, UPDATE, DELETE ON {TABLE} TO {ROLE};"
            f"DROP POLICY scoped_read ON {TABLE}; ALTER TABLE {TABLE} DISABLE ROW LEVEL SECURITY;",
        )
    ]
