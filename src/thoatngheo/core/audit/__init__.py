"""Every change is kept: who, when, what it was before, what it is after.

Triggers in the database write the change tables, so nothing escapes them: bulk_create, update(),
COPY and hand-written SQL are caught as well as save(). A model asks for it with one decorator:

    @audited()
    class Household(models.Model): …

and whoever works says who it is: `with acting(user=…, job=…): …` (requests and jobs do it themselves).
"""

from thoatngheo.core.audit.acting import acting, stamp
from thoatngheo.core.audit.plans import plans_for_many
from thoatngheo.core.audit.tracking import audited, frozen

__all__ = ["acting", "audited", "frozen", "plans_for_many", "stamp"]
