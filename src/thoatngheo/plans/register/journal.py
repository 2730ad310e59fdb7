"""The room's words in the journal of changes: each field is called there what it is called in forms."""

from __future__ import annotations

from django.apps import apps

from thoatngheo.core.audit.kinds import Kind, register

# Model and where its place stands.
PLACES = {
    "Agency": "path",
    "Programme": "",
    "Project": "",
    "Plan": "path",
    "LegalBase": "plan__path",
    "Target": "plan__path",
    "TargetValue": "path",
    "Commitment": "path",
    "FundLine": "path",
    "Activity": "path",
    "Beneficiary": "path",
    "Pilot": "path",
    "PilotHousehold": "path",
    "Fund": "path",
    "Consultation": "path",
    "Asked": "path",
    "Comment": "path",
    "DraftSection": "path",
    "Issue": "path",
    "Task": "path",
    "TaskPart": "path",
    "SheetUpload": "path",
    "ReadDocument": "path",
    "ReadItem": "path",
}

for name, place in PLACES.items():
    model = apps.get_model("plans", name)
    register(
        Kind(
            f"plans.{name.lower()}",
            model._meta.verbose_name or name,
            place=place,
            fields={field.name: field.verbose_name for field in model._meta.fields},
        )
    )
