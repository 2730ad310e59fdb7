from django.db import migrations, models
from django.db.models import Q


class Migration(migrations.Migration):
    """A paper taken over may print no day: an issued plan needs the year only."""

    dependencies = [("plans", "0070_tasks")]
    operations = [
        migrations.RemoveConstraint(model_name="plan", name="plans_issued_has_a_day"),
        migrations.AddConstraint(
            model_name="plan",
            constraint=models.CheckConstraint(condition=~Q(state="issued") | Q(number_year__isnull=False), name="plans_issued_has_a_year"),
        ),
    ]
