"""Mobilised funds: the sums are read by the officials of the area; donors and households by those who may know them. Nothing is public.

A fund is seen only where the whole of it lies in the person's area, for a part of its uses would make a false balance: the head of
a hamlet does not see the fund of the commune.
"""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.areas.models import Unit
from thoatngheo.plans.activities.models import Fund
from thoatngheo.plans.register.policies.roles import READERS, READERS_OF_PEOPLE, WRITERS

VIEW_FUND = grant("plans.fund.view", Fund, says="Xem quỹ huy động", who=READERS, where=in_area("path"))
# Who gave, and which household received.
VIEW_DONORS = grant("plans.fund.people", Fund, says="Xem người ủng hộ và hộ nhận của quỹ", who=READERS_OF_PEOPLE, where=in_area("path"))
WRITE_FUND = grant("plans.fund.write", Fund, says="Ghi khoản ủng hộ, khoản chi của quỹ", who=WRITERS, where=in_area("path"))
ADD_FUND = grant("plans.fund.add", Unit, says="Lập quỹ huy động của một đơn vị", who=WRITERS, where=in_area("path"))
