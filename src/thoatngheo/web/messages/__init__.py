"""Translations without gettext's programs: Vietnamese stands in the source, English in each room's .po file.

    ./thoatngheo manage messages      reads every room's sources and brings its locale/en/LC_MESSAGES/django.po up to date

At the start `compile_stale()` turns .po files that have changed into .mo files, which are not kept in git.
"""

from thoatngheo.web.messages.catalogue import compile_stale, missing, rooms, update

__all__ = ["compile_stale", "missing", "rooms", "update"]
