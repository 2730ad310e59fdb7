"""What every test may ask for: the fixed cast (see thoatngheo/accounts/testing.py)."""

pytest_plugins = ["thoatngheo.accounts.testing"]
