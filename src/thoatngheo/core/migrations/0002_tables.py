import django.db.models.deletion
import uuid
from django.conf import settings
from django.db import migrations, models
from pgtrigger.compiler import Trigger, UpsertTriggerSql
from pgtrigger.migrations import AddTrigger
from datetime import date

from thoatngheo.core.rls import ROLE, in_scope

LEDGER = "core_chainentry"
# The exchange that the list of public holidays does not have (`core.working_days`).
SOURCE = "Thông báo của Bộ Nội vụ ngày 25/12/2025 (đọc trên báo, chưa đối chiếu văn bản)"
REASON = "Hoán đổi ngày làm việc dịp Tết Dương lịch 2026"
DAYS = ((date(2026, 1, 2), False), (date(2026, 1, 10), True))


def write_moved_days(apps, schema_editor):
    moved = apps.get_model("core", "DayMoved")
    for day, works in DAYS:
        moved.objects.get_or_create(day=day, defaults={"works": works, "reason": REASON, "source": SOURCE})


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ('accounts', '0001_tables'),
        ('core', '0001_extensions'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel('ChainEntry', [
            ('seq', models.BigIntegerField(primary_key=True, serialize=False)),
            ('at', models.DateTimeField()),
            ('kind', models.TextField()),
            ('subject', models.TextField()),
            ('path', models.TextField(db_collation='C')),
            ('payload', models.JSONField()),
            ('payload_digest', models.TextField()),
            ('previous', models.TextField()),
            ('hash', models.TextField(unique=True)),
        ], options={
            'indexes': [models.Index(fields=['kind', 'subject'], name='core_chain_subject'), models.Index(fields=['path', 'seq'], name='core_chain_place')],
        }),
        migrations.CreateModel('Job', [
            ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
            ('kind', models.TextField()),
            ('title', models.TextField()),
            ('state', models.TextField(choices=[('waiting', 'Đang chờ'), ('running', 'Đang chạy'), ('done', 'Xong'), ('failed', 'Không xong'), ('cancelled', 'Đã dừng')], default='waiting')),
            ('arguments', models.JSONField(default=dict)),
            ('done', models.PositiveBigIntegerField(default=0)),
            ('total', models.PositiveBigIntegerField(default=0)),
            ('cursor', models.JSONField(blank=True, null=True)),
            ('result', models.JSONField(blank=True, null=True)),
            ('message', models.TextField(blank=True)),
            ('cancel_requested', models.BooleanField(default=False)),
            ('asked_by', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='+', to=settings.AUTH_USER_MODEL)),
            ('asked_at', models.DateTimeField(auto_now_add=True)),
            ('started_at', models.DateTimeField(blank=True, null=True)),
            ('ended_at', models.DateTimeField(blank=True, null=True)),
        ]),
        migrations.CreateModel('DayMoved', [
            ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ('day', models.DateField(unique=True)),
            ('works', models.BooleanField(choices=[(True, 'Ngày làm việc (làm bù)'), (False, 'Ngày nghỉ (nghỉ bù, hoán đổi)')])),
            ('reason', models.TextField()),
            ('source', models.TextField(help_text='số, ngày của thông báo, quyết định')),
        ]),
        migrations.CreateModel('DayMovedChange', [
            ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
            ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
            ('pgh_label', models.TextField(help_text='The event label.')),
            ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='changes', related_query_name='change', to='core.daymoved')),
            ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
            ('id', models.BigIntegerField()),
            ('day', models.DateField()),
            ('works', models.BooleanField(choices=[(True, 'Ngày làm việc (làm bù)'), (False, 'Ngày nghỉ (nghỉ bù, hoán đổi)')])),
            ('reason', models.TextField()),
            ('source', models.TextField(help_text='số, ngày của thông báo, quyết định')),
        ]),
        *[AddTrigger('chainentry', trigger) for trigger in (Trigger(name='follows', sql=UpsertTriggerSql(func="\nIF NEW.seq <> 1 + coalesce((SELECT max(seq) FROM core_chainentry), 0)\n   OR NEW.previous <> coalesce((SELECT hash FROM core_chainentry ORDER BY seq DESC LIMIT 1), repeat('0', 64)) THEN\n    RAISE EXCEPTION 'core_chainentry: an entry must follow the last one';\nEND IF;\nRETURN NEW;\n", hash='a47210c52acfec700ccea9f3c5d3aac0d9b5a30a', operation='INSERT', pgid='pgtrigger_follows_c5974', table='core_chainentry', when='BEFORE')), Trigger(name='not_emptied', sql=UpsertTriggerSql(func="\nIF coalesce(current_setting('thoatngheo.emptying', true), '') <> 'allowed' THEN\n    RAISE EXCEPTION 'core_chainentry: the ledger cannot be emptied';\nEND IF;\nRETURN NULL;\n", hash='27b9b89c3c889106ca84e1cd2fac56e745b0dce3', level='STATEMENT', operation='TRUNCATE', pgid='pgtrigger_not_emptied_4ff6e', table='core_chainentry', when='BEFORE')), Trigger(name='frozen', sql=UpsertTriggerSql(condition='WHEN (OLD.* IS DISTINCT FROM NEW.*)', func="RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;", hash='30c059140f78c3e622df5161d6e2b2dd75ffef87', operation='UPDATE', pgid='pgtrigger_frozen_9e6f2', table='core_chainentry', when='BEFORE')), Trigger(name='kept', sql=UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;", hash='e0eb58f4581c3615dcf430058ba6eab97bbda88f', operation='DELETE', pgid='pgtrigger_kept_1f573', table='core_chainentry', when='BEFORE')),)],
        *[AddTrigger('daymoved', trigger) for trigger in (Trigger(name='insert_insert', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "core_daymovedchange" ("day", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source", "works") SELECT new_values."day", new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."reason", new_values."source", new_values."works" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='42fb3be7c5d31da718f48f8fea7230a403bf748e', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_a95b6', referencing='REFERENCING NEW TABLE AS new_values ', table='core_daymoved', when='AFTER')), Trigger(name='update_update', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "core_daymovedchange" ("day", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source", "works") SELECT new_values."day", new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."reason", new_values."source", new_values."works" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='458d71e2e67024009e62419fa8a25f66aa097a19', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_4268b', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='core_daymoved', when='AFTER')), Trigger(name='delete_delete', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "core_daymovedchange" ("day", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "source", "works") SELECT old_values."day", old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."reason", old_values."source", old_values."works" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='6b02a2df089faf5a57bfa7f57e17086eadd5d06d', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_e7b7a', referencing='REFERENCING OLD TABLE AS old_values ', table='core_daymoved', when='AFTER')),)],
        *[AddTrigger('daymovedchange', trigger) for trigger in (Trigger(name='append_only', sql=UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='a1da33d3ed7925b892ccb79bc33b64482373c9f7', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_7b695', table='core_daymovedchange', when='BEFORE')),)],
        # Row-level security: people limited to an area read the entries of their area; only the owner of the tables adds any.
        migrations.RunSQL(
            f"ALTER TABLE {LEDGER} ENABLE ROW LEVEL SECURITY;"
            f"CREATE POLICY scoped_read ON {LEDGER} FOR SELECT TO {ROLE} USING ({in_scope()});"
            f"REVOKE INSERT, UPDATE, DELETE ON {LEDGER} FROM {ROLE};",
            f"GRANT INSERT, UPDATE, DELETE ON {LEDGER} TO {ROLE};"
            f"DROP POLICY scoped_read ON {LEDGER}; ALTER TABLE {LEDGER} DISABLE ROW LEVEL SECURITY;",
        ),
        migrations.RunPython(write_moved_days, migrations.RunPython.noop),
    ]
