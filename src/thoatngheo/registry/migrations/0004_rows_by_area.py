from django.db import migrations

from thoatngheo.core.rls import belongs_to, in_scope, protect, protect_reading

HERE = in_scope()
OF_HOUSEHOLD = belongs_to("registry_household", "household_id")


class Migration(migrations.Migration):
    """Row-level security. What a household had elsewhere comes along when it moves; its changes stay where they happened."""

    dependencies = [("registry", "0003_id_tail"), ("core", "0003_scoped_role")]
    operations = [
        protect("registry_household", HERE),
        protect("registry_membership", HERE),
        protect("registry_statement", HERE),
        protect("registry_importbatch", HERE),
        protect("registry_residence", f"({HERE}) OR {OF_HOUSEHOLD}"),
        protect("registry_householdgroup", OF_HOUSEHOLD),
        protect("registry_householdevent", OF_HOUSEHOLD),
        protect_reading("registry_person", belongs_to("registry_membership", "registry_person.id", "person_id"), changing=True),
        protect_reading("registry_householdchange", HERE),
        protect_reading("registry_membershipchange", HERE),
        protect_reading("registry_statementchange", HERE),
        protect_reading("registry_importbatchchange", HERE),
        protect_reading("registry_residencechange", HERE),
        protect_reading("registry_householdgroupchange", OF_HOUSEHOLD),
        protect_reading("registry_personchange", belongs_to("registry_membership", "pgh_obj_id", "person_id")),
    ]
