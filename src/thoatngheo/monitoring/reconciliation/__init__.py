"""Whether the forms of an area agree: every equation of forms 1 to 13, within a form, between forms, and from year to year."""

from thoatngheo.monitoring.reconciliation.checking import Reconciliation, failed_equations, reconcile
from thoatngheo.monitoring.reconciliation.equations import Equation, Failure

__all__ = ["Equation", "Failure", "Reconciliation", "failed_equations", "reconcile"]
