"""A person's whole path in a real browser."""
