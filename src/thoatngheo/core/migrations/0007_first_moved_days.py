from datetime import date

from django.db import migrations

SOURCE = "Thông báo của Bộ Nội vụ ngày 25/12/2025 (đọc trên báo, chưa đối chiếu văn bản)"
REASON = "Hoán đổi ngày làm việc dịp Tết Dương lịch 2026"
DAYS = ((date(2026, 1, 2), False), (date(2026, 1, 10), True))


def write(apps, schema_editor):
    moved = apps.get_model("core", "DayMoved")
    for day, works in DAYS:
        moved.objects.get_or_create(day=day, defaults={"works": works, "reason": REASON, "source": SOURCE})


class Migration(migrations.Migration):
    """The exchange that the list of public holidays does not have (`core.working_days`)."""

    dependencies = [("core", "0006_days_moved")]
    operations = [migrations.RunPython(write, migrations.RunPython.noop)]
