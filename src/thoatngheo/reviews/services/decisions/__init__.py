"""The decision: prepared by the officer, returned or signed by the chairman, withdrawn by a new one."""

from thoatngheo.reviews.services.decisions.preparing import prepare_decision
from thoatngheo.reviews.services.decisions.returning import return_decision
from thoatngheo.reviews.services.decisions.signing import ask_for_signature, sign_decision
from thoatngheo.reviews.services.decisions.withdrawing import prepare_withdrawal

__all__ = ["ask_for_signature", "prepare_decision", "prepare_withdrawal", "return_decision", "sign_decision"]
