"""People who sign in, their roles, and what they changed."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import Assignment, User
from thoatngheo.core.audit.history import Change, Difference
from thoatngheo.core.words import label_of
from thoatngheo.web.tables import Column, Kind, Table, joined, link


def people(rows: Iterable[User]) -> Table[User]:
    return Table(
        _("Người dùng"),
        rows,
        (
            Column(_("Họ và tên"), person),
            Column(label_of(User, "username"), lambda each: each.username),
            Column(_("Vai trò đang giữ"), template="accounts/cells/roles.html"),
        ),
        quiet=True,
    )


def person(each: User) -> SafeString:
    locked = "" if each.is_active else format_html('<span class="badge">{}</span>', gettext("đã khóa"))
    return joined(" ", link(each, reverse("accounts:person", args=[each.pk])), locked)


def roles(rows: Iterable[Assignment], ending: Collection[int], today: date) -> Table[Assignment]:
    """`ending`: those that the reader may end."""

    def may_end(role: Assignment) -> bool:
        return role.pk in ending and (role.valid_to is None or role.valid_to >= today)

    return Table(
        _("Vai trò"),
        rows,
        (
            Column(_("Vai trò"), named),
            Column(label_of(Assignment, "unit"), lambda role: role.unit, empty=_("cả nước")),
            Column(label_of(Assignment, "valid_from"), lambda role: role.valid_from, Kind.DAY),
            Column(label_of(Assignment, "valid_to"), lambda role: role.valid_to, Kind.DAY),
            Column(_("Việc có thể làm"), lambda role: end(role) if may_end(role) else "", quiet=True),
        ),
        quiet=True,
    )


def named(role: Assignment) -> str:
    return f"{role.get_role_display()} ({role.sector_label})" if role.sector else role.get_role_display()


def end(role: Assignment) -> SafeString:
    return link(gettext("Kết thúc"), reverse("accounts:role_end", args=[role.pk]), f" {role.get_role_display()}")


def journal(rows: Iterable[Change]) -> Table[Change]:
    """Who changed what, before and after."""
    return Table(
        _("Nhật ký thay đổi"),
        rows,
        (
            Column(_("Lúc"), template="accounts/cells/moment.html"),
            Column(_("Người làm"), lambda change: change.who, under=lambda change: change.through),
            Column(_("Việc"), lambda change: change.deed),
            Column(_("Trước và sau"), differences),
            Column(_("Bản ghi"), template="accounts/cells/record.html"),
        ),
        quiet=True,
    )


def differences(change: Change) -> SafeString:
    """Each column with what it said before and after."""
    lines = ((each.label, before_and_after(each)) for each in change.differences)
    return format_html('<ul class="list-plain">{}</ul>', format_html_join("", "<li>{}: {}</li>", lines))


def before_and_after(each: Difference) -> SafeString:
    before = format_html("<del>{}</del>", each.before) if each.before else ""
    after = format_html("<ins>{}</ins>", each.after) if each.after else ""
    return format_html("{}{}{}", before, " → " if before and after else "", after)
