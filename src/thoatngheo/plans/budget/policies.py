"""Who reads and writes programme money, and the catalogue of projects."""

from __future__ import annotations

from thoatngheo.accounts.grants import everywhere, grant, in_area
from thoatngheo.accounts.roles import EVERY_OFFICIAL, KEEPERS_OF_ACCOUNTS, SUPERVISORS
from thoatngheo.areas.models import Unit
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.register.models import Project
from thoatngheo.plans.register.policies.roles import READERS, WRITERS

KEEPERS_OF_CATALOGUE = (*SUPERVISORS, *KEEPERS_OF_ACCOUNTS)

# Lines of the area and below; a commune does not read its neighbours' books.
VIEW_MONEY = grant("plans.money.view", FundLine, says="Xem kinh phí chương trình", who=READERS, where=in_area("path"))
# Record, correct, hand down: the officers, for their own lines and those below.
WRITE_MONEY = grant("plans.money.write", FundLine, says="Ghi kinh phí chương trình", who=WRITERS, where=in_area("path"))
# Move money between two lines, both of the own area.
MOVE_MONEY = grant("plans.money.move", FundLine, says="Điều chuyển vốn giữa hai dòng", who=WRITERS, where=in_area("path"))
# Open a line of money for a unit.
OPEN_LINE = grant("plans.money.open", Unit, says="Mở dòng vốn cho một đơn vị", who=WRITERS, where=in_area("path"))
# The catalogue holds only law and names of projects.
VIEW_CATALOGUE = grant("plans.project.view", Project, says="Xem danh mục dự án", who=EVERY_OFFICIAL, where=everywhere)
# Enter projects that the loaded law does not name (2026–2035), and correct those that were entered.
WRITE_CATALOGUE = grant("plans.project.write", Project, says="Ghi danh mục dự án", who=KEEPERS_OF_CATALOGUE, where=everywhere)
# Entries of the lines that one may read.
VIEW_ENTRY = grant("plans.entry.view", MoneyEntry, says="Xem các khoản đã ghi", who=READERS, where=in_area("path"))
