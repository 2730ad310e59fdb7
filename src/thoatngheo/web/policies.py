"""Who may open the frame's own pages."""

from __future__ import annotations

from django.contrib.auth.models import Group

from thoatngheo.core.gate import declare, signed_in

# Everyone who is signed in has a home page; what it shows is up to the cards.
OPEN_HOME = declare("web.home.view", Group, says="Mở trang chính", may=signed_in)
