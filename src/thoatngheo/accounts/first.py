"""The first administrator of an empty system: made from the machine itself, because nobody can sign in yet to do it."""

from __future__ import annotations

from datetime import date

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.db import transaction

from thoatngheo.accounts import problems
from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.core.names import tidy
from thoatngheo.core.problems import ProblemKind

NOT_THE_FIRST = ProblemKind(
    "accounts.not_the_first",
    says="Hệ thống đã có người quản trị.",
    do="Hãy nhờ người đó tạo tài khoản và giao vai trò trên màn hình “Người dùng”.",
    status=409,
)


@transaction.atomic
def make_first_administrator(*, username: str, full_name: str, password: str, today: date) -> User:
    """An account with the administrator's role for the whole country. Raises NOT_THE_FIRST, USERNAME_TAKEN or PASSWORD_WEAK."""
    if Assignment.objects.filter(role=Role.ADMINISTRATOR).exists():
        raise NOT_THE_FIRST()
    if User.objects.filter(username__iexact=username).exists():
        raise problems.USERNAME_TAKEN(username=username)
    user = User(username=username, full_name=tidy(full_name))
    try:
        validate_password(password, user)
    except ValidationError as weak:
        raise problems.PASSWORD_WEAK(why=" ".join(weak.messages)) from None
    user.set_password(password)
    user.full_clean(exclude=["password"])
    user.save()
    Assignment.objects.create(user=user, role=Role.ADMINISTRATOR, valid_from=today)
    return user
