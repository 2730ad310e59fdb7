"""An office's own templates: put one in place, take it back."""

from __future__ import annotations

import hashlib

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.documents.kinds import KINDS
from thoatngheo.reviews.documents.models import OfficeTemplate
from thoatngheo.reviews.documents.papers import problem_of
from thoatngheo.reviews.documents.policies import PUT_TEMPLATE, TAKE_BACK_TEMPLATE
from thoatngheo.reviews.documents.problems import NO_SUCH_KIND, TEMPLATE_GONE
from vanban import VanbanError
from vanban.templates import check_template, fill_template


@use_case(PUT_TEMPLATE, on="unit")
def put_template(*, actor: User, unit: Unit, kind: str, file: bytes, file_name: str) -> OfficeTemplate:
    """Check a Word file and use it for the unit's documents of this kind from now on; the one before stays on record.

    Raises:
        Problem: `reviews.template.kind`; `vanban.template.*` for a broken or unsafe file and for an unknown field,
            named with the nearest known one.
    """
    if kind not in KINDS:
        raise NO_SUCH_KIND(kind=kind)
    known = KINDS[kind].all_fields()
    try:
        fields = check_template(file, known)
        fill_template(file, {name: [] if field.of_rows else "" for name, field in known.items()})
    except VanbanError as error:
        raise problem_of(error) from error
    OfficeTemplate.objects.filter(unit=unit, kind=kind, taken_back_at=None).update(taken_back_at=timezone.now(), taken_back_by=actor)
    return OfficeTemplate.objects.create(
        unit=unit,
        path=unit.path,
        kind=kind,
        file=file,
        file_name=tidy(file_name)[:200],
        digest=hashlib.sha256(file).hexdigest(),
        fields=fields,
        uploaded_by=actor,
    )


@use_case(TAKE_BACK_TEMPLATE, on="template", lock=True)
def take_back_template(*, actor: User, template: OfficeTemplate) -> OfficeTemplate:
    """Go back to the system's look; the file stays on record."""
    if template.taken_back_at is not None:
        raise TEMPLATE_GONE()
    template.taken_back_at, template.taken_back_by = timezone.now(), actor
    template.save(update_fields=["taken_back_at", "taken_back_by"])
    return template
