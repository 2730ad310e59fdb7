from django.db import migrations

from thoatngheo.core.rls import belongs_to, in_scope, protect, protect_reading

HERE = in_scope()
HERE_OR_OF_HOUSEHOLD = f"({HERE}) OR {belongs_to('registry_household', 'household_id')}"
OF_HOUSEHOLD = ("request", "expectedescape", "complaint", "decisionitem", "certificate")
OF_PLACE = ("casestep", "survey", "reviewertask", "meeting", "meetingvote", "posting", "postingitem", "decision", "registerentry")
CHANGES = ("request", "reviewertask", "expectedescape", "meeting", "meetingvote", "complaint", "decision")


class Migration(migrations.Migration):
    """Row-level security of the legal steps. Campaigns, rounds and remarks name no household: everybody sees them."""

    dependencies = [("reviews", "0005_legal_steps")]
    operations = [
        *[protect(f"reviews_{table}", HERE_OR_OF_HOUSEHOLD) for table in OF_HOUSEHOLD],
        *[protect(f"reviews_{table}", HERE) for table in OF_PLACE],
        *[protect_reading(f"reviews_{table}change", HERE) for table in CHANGES],
    ]
