"""A plan document that was read, and each thing found in it, until a person has looked at it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.plans.intake.reading.contents import CONTENTS, C, Content
from thoatngheo.plans.intake.reading.stored import from_json, to_json
from thoatngheo.plans.register.models.plans import Plan

if TYPE_CHECKING:
    # Nobody looks into the JSON itself: it is opened by `from_json` only.
    StoredField = models.JSONField[object, object]
else:
    StoredField = models.JSONField


@audited(exclude=["text", "found"])
class ReadDocument(models.Model):
    """A file as it was read: its text by lines, and `found`, the stored `ReadPlan` of reader and checker (`services.reading.plan_of`).

    It is a draft beside the text and nothing else: only `plans.intake.services.taking` makes a plan of it, after every item was seen.
    """

    class State(models.TextChoices):
        OPEN = "open", _("Đang đối chiếu")
        TAKEN = "taken", _("Đã đưa vào hệ thống")
        SET_ASIDE = "set_aside", _("Bỏ qua")

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    file_name = models.TextField(_("Tên tệp"))
    file = models.FileField(_("Tệp gốc"), upload_to="plans/read/", null=True, blank=True)
    digest = models.TextField(_("Mã băm của tệp"))
    text = models.TextField(_("Văn bản"))
    found = StoredField(_("Kết quả đọc"))
    state = models.TextField(_("Tình trạng"), choices=State, default=State.OPEN)
    plan = models.OneToOneField(
        Plan, models.PROTECT, null=True, blank=True, related_name="read_from", verbose_name=_("Kế hoạch trong hệ thống")
    )
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người tải lên"))
    at = models.DateTimeField(_("Tải lên lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Văn bản kế hoạch đã đọc")


@audited()
class ReadItem(models.Model):
    """One thing found (of the head, a target, a table, a project, a task …): as read, as a person left it, and whether it was seen.

    `found` and `content` hold the stored forms of `as_read` and `as_left`.
    """

    class State(models.TextChoices):
        UNSEEN = "unseen", _("Chưa xem")
        KEPT = "kept", _("Đúng")
        CORRECTED = "corrected", _("Đã sửa")
        DROPPED = "dropped", _("Bỏ")

    document = models.ForeignKey(ReadDocument, models.CASCADE, related_name="items", verbose_name=_("Văn bản"))
    path = models.TextField(db_collation="C")
    kind = models.TextField(_("Loại"))
    position = models.PositiveSmallIntegerField(_("Thứ tự"))
    line = models.PositiveIntegerField(_("Dòng trong văn bản"), null=True, blank=True)
    confidence = models.FloatField(_("Mức chắc chắn"), default=1)
    found = StoredField(_("Máy đọc được"))
    content = StoredField(_("Sau khi sửa"))
    state = models.TextField(_("Tình trạng"), choices=State, default=State.UNSEEN)
    seen_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Người xem")
    )
    seen_at = models.DateTimeField(_("Xem lúc"), null=True, blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Mục đọc được")
        constraints = [models.UniqueConstraint(fields=["document", "kind", "position"], name="plans_item_once")]

    @property
    def as_read(self) -> Content:
        """What the reader found; a Problem where it was stored in another version."""
        return from_json(CONTENTS[self.kind], self.found)

    @property
    def as_left(self) -> Content:
        """What a person, or the system's suggestion, made of it; a Problem where it was stored in another version."""
        return from_json(CONTENTS[self.kind], self.content)

    @as_left.setter
    def as_left(self, content: Content) -> None:
        self.content = to_json(content)


def of_kind(kind: type[C], items: Iterable[ReadItem]) -> list[tuple[ReadItem, C]]:
    """The items of one kind, each with what stands in it."""
    return [(item, from_json(kind, item.content)) for item in items if item.kind == kind.kind]
