import django.contrib.auth.models
import django.contrib.auth.validators
import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models
from pgtrigger.compiler import Trigger, UpsertTriggerSql
from pgtrigger.migrations import AddTrigger


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ('areas', '0001_tables'),
        ('auth', '0012_alter_user_first_name_max_length'),
        ('pghistory', '0007_auto_20250421_0444'),
    ]

    operations = [
        migrations.CreateModel('User', [
            ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ('password', models.CharField(max_length=128, verbose_name='password')),
            ('last_login', models.DateTimeField(blank=True, null=True, verbose_name='last login')),
            ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
            ('username', models.CharField(error_messages={'unique': 'A user with that username already exists.'}, help_text='Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.', max_length=150, unique=True, validators=[django.contrib.auth.validators.UnicodeUsernameValidator()], verbose_name='username')),
            ('first_name', models.CharField(blank=True, max_length=150, verbose_name='first name')),
            ('last_name', models.CharField(blank=True, max_length=150, verbose_name='last name')),
            ('email', models.EmailField(blank=True, max_length=254, verbose_name='email address')),
            ('is_staff', models.BooleanField(default=False, help_text='Designates whether the user can log into this admin site.', verbose_name='staff status')),
            ('is_active', models.BooleanField(default=True, help_text='Designates whether this user should be treated as active. Unselect this instead of deleting accounts.', verbose_name='active')),
            ('date_joined', models.DateTimeField(default=django.utils.timezone.now, verbose_name='date joined')),
            ('full_name', models.TextField(blank=True)),
            ('demo', models.BooleanField(default=False, help_text='mật khẩu ai cũng biết: chỉ đăng nhập được ở bản chạy thử')),
            ('groups', models.ManyToManyField(blank=True, help_text='The groups this user belongs to. A user will get all permissions granted to each of their groups.', related_name='user_set', related_query_name='user', to='auth.group', verbose_name='groups')),
            ('user_permissions', models.ManyToManyField(blank=True, help_text='Specific permissions for this user.', related_name='user_set', related_query_name='user', to='auth.permission', verbose_name='user permissions')),
        ], options={
            'verbose_name': 'user',
            'verbose_name_plural': 'users',
        },
            managers=[
            ('objects', django.contrib.auth.models.UserManager()),
        ]),
        migrations.CreateModel('Assignment', [
            ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
            ('user', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='assignments', to=settings.AUTH_USER_MODEL)),
            ('role', models.TextField(choices=[('reviewer', 'Rà soát viên'), ('hamlet_head', 'Trưởng thôn, tổ trưởng'), ('commune_officer', 'Công chức cấp xã'), ('commune_chairman', 'Chủ tịch UBND cấp xã'), ('district_officer', 'Cán bộ cấp huyện (đến 30/06/2025)'), ('province_officer', 'Cán bộ cấp tỉnh'), ('sector_agency', 'Cơ quan ngành, đoàn thể'), ('auditor', 'Kiểm tra, giám sát'), ('administrator', 'Quản trị hệ thống')])),
            ('unit', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, to='areas.unit')),
            ('sector', models.TextField(blank=True, help_text='ngành, với vai trò cơ quan ngành')),
            ('valid_from', models.DateField()),
            ('valid_to', models.DateField(blank=True, null=True)),
        ], options={
            'constraints': [models.CheckConstraint(condition=models.Q(('valid_to__isnull', True), ('valid_to__gte', models.F('valid_from')), _connector='OR'), name='accounts_assignment_ends_after_start')],
        }),
        migrations.CreateModel('UserChange', [
            ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
            ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
            ('pgh_label', models.TextField(help_text='The event label.')),
            ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='changes', related_query_name='change', to=settings.AUTH_USER_MODEL)),
            ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
            ('id', models.BigIntegerField()),
            ('is_superuser', models.BooleanField(default=False, help_text='Designates that this user has all permissions without explicitly assigning them.', verbose_name='superuser status')),
            ('username', models.CharField(error_messages={'unique': 'A user with that username already exists.'}, help_text='Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only.', max_length=150, validators=[django.contrib.auth.validators.UnicodeUsernameValidator()], verbose_name='username')),
            ('first_name', models.CharField(blank=True, max_length=150, verbose_name='first name')),
            ('last_name', models.CharField(blank=True, max_length=150, verbose_name='last name')),
            ('email', models.EmailField(blank=True, max_length=254, verbose_name='email address')),
            ('is_staff', models.BooleanField(default=False, help_text='Designates whether the user can log into this admin site.', verbose_name='staff status')),
            ('is_active', models.BooleanField(default=True, help_text='Designates whether this user should be treated as active. Unselect this instead of deleting accounts.', verbose_name='active')),
            ('date_joined', models.DateTimeField(default=django.utils.timezone.now, verbose_name='date joined')),
            ('full_name', models.TextField(blank=True)),
            ('demo', models.BooleanField(default=False, help_text='mật khẩu ai cũng biết: chỉ đăng nhập được ở bản chạy thử')),
        ]),
        migrations.CreateModel('AssignmentChange', [
            ('pgh_id', models.AutoField(primary_key=True, serialize=False)),
            ('pgh_created_at', models.DateTimeField(auto_now_add=True)),
            ('pgh_label', models.TextField(help_text='The event label.')),
            ('pgh_obj', models.ForeignKey(db_constraint=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='changes', related_query_name='change', to='accounts.assignment')),
            ('pgh_context', models.ForeignKey(db_constraint=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', to='pghistory.context')),
            ('id', models.BigIntegerField()),
            ('user', models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to=settings.AUTH_USER_MODEL)),
            ('role', models.TextField(choices=[('reviewer', 'Rà soát viên'), ('hamlet_head', 'Trưởng thôn, tổ trưởng'), ('commune_officer', 'Công chức cấp xã'), ('commune_chairman', 'Chủ tịch UBND cấp xã'), ('district_officer', 'Cán bộ cấp huyện (đến 30/06/2025)'), ('province_officer', 'Cán bộ cấp tỉnh'), ('sector_agency', 'Cơ quan ngành, đoàn thể'), ('auditor', 'Kiểm tra, giám sát'), ('administrator', 'Quản trị hệ thống')])),
            ('unit', models.ForeignKey(blank=True, db_constraint=False, db_index=False, null=True, on_delete=django.db.models.deletion.DO_NOTHING, related_name='+', related_query_name='+', to='areas.unit')),
            ('sector', models.TextField(blank=True, help_text='ngành, với vai trò cơ quan ngành')),
            ('valid_from', models.DateField()),
            ('valid_to', models.DateField(blank=True, null=True)),
        ]),
        *[AddTrigger('user', trigger) for trigger in (Trigger(name='insert_insert', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_userchange" ("date_joined", "demo", "email", "first_name", "full_name", "id", "is_active", "is_staff", "is_superuser", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") SELECT new_values."date_joined", new_values."demo", new_values."email", new_values."first_name", new_values."full_name", new_values."id", new_values."is_active", new_values."is_staff", new_values."is_superuser", new_values."last_name", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."username" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='fa79da23114d99c7eae58158b3c4038adff5fa00', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_3867c', referencing='REFERENCING NEW TABLE AS new_values ', table='accounts_user', when='AFTER')), Trigger(name='update_update', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_userchange" ("date_joined", "demo", "email", "first_name", "full_name", "id", "is_active", "is_staff", "is_superuser", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") SELECT new_values."date_joined", new_values."demo", new_values."email", new_values."first_name", new_values."full_name", new_values."id", new_values."is_active", new_values."is_staff", new_values."is_superuser", new_values."last_name", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."username" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."date_joined" IS DISTINCT FROM (new_values."date_joined") OR old_values."demo" IS DISTINCT FROM (new_values."demo") OR old_values."email" IS DISTINCT FROM (new_values."email") OR old_values."first_name" IS DISTINCT FROM (new_values."first_name") OR old_values."full_name" IS DISTINCT FROM (new_values."full_name") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."is_active" IS DISTINCT FROM (new_values."is_active") OR old_values."is_staff" IS DISTINCT FROM (new_values."is_staff") OR old_values."is_superuser" IS DISTINCT FROM (new_values."is_superuser") OR old_values."last_name" IS DISTINCT FROM (new_values."last_name") OR old_values."username" IS DISTINCT FROM (new_values."username")) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='bb49686adad7448ac3fc7e254f078610e46112da', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_0e890', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='accounts_user', when='AFTER')), Trigger(name='delete_delete', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_userchange" ("date_joined", "demo", "email", "first_name", "full_name", "id", "is_active", "is_staff", "is_superuser", "last_name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "username") SELECT old_values."date_joined", old_values."demo", old_values."email", old_values."first_name", old_values."full_name", old_values."id", old_values."is_active", old_values."is_staff", old_values."is_superuser", old_values."last_name", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."username" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='e3515474fa288661f9fa96b7cac9bd4568d32401', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_19f14', referencing='REFERENCING OLD TABLE AS old_values ', table='accounts_user', when='AFTER')),)],
        *[AddTrigger('assignment', trigger) for trigger in (Trigger(name='insert_insert', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_assignmentchange" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sector", "unit_id", "user_id", "valid_from", "valid_to") SELECT new_values."id", _pgh_attached_context.value, NOW(), \'insert\', new_values."id", new_values."role", new_values."sector", new_values."unit_id", new_values."user_id", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='6a76d1eb5572acb2228fd5f28e2c4f057bde9f25', level='STATEMENT', operation='INSERT', pgid='pgtrigger_insert_insert_ffd50', referencing='REFERENCING NEW TABLE AS new_values ', table='accounts_assignment', when='AFTER')), Trigger(name='update_update', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_assignmentchange" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sector", "unit_id", "user_id", "valid_from", "valid_to") SELECT new_values."id", _pgh_attached_context.value, NOW(), \'update\', new_values."id", new_values."role", new_values."sector", new_values."unit_id", new_values."user_id", new_values."valid_from", new_values."valid_to" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;', hash='4d9f9bfa847694f7bd29a0277e9eb13bea22d5f8', level='STATEMENT', operation='UPDATE', pgid='pgtrigger_update_update_93e32', referencing='REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ', table='accounts_assignment', when='AFTER')), Trigger(name='delete_delete', sql=UpsertTriggerSql(func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "accounts_assignmentchange" ("id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "sector", "unit_id", "user_id", "valid_from", "valid_to") SELECT old_values."id", _pgh_attached_context.value, NOW(), \'delete\', old_values."id", old_values."role", old_values."sector", old_values."unit_id", old_values."user_id", old_values."valid_from", old_values."valid_to" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;', hash='409469ec3e924493b7b18ca8a9ec7aa8a0993964', level='STATEMENT', operation='DELETE', pgid='pgtrigger_delete_delete_aa09b', referencing='REFERENCING OLD TABLE AS old_values ', table='accounts_assignment', when='AFTER')),)],
        *[AddTrigger('userchange', trigger) for trigger in (Trigger(name='append_only', sql=UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='f64833e68261542e457a7038969f1335af4847db', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_97b47', table='accounts_userchange', when='BEFORE')),)],
        *[AddTrigger('assignmentchange', trigger) for trigger in (Trigger(name='append_only', sql=UpsertTriggerSql(func="RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;", hash='fe18a1507ccf5d9bd555fd78bce928f94b204198', operation='UPDATE OR DELETE', pgid='pgtrigger_append_only_1c1d4', table='accounts_assignmentchange', when='BEFORE')),)],
    ]
