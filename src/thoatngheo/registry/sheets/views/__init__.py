"""Uploading, checking, taking and undoing a list; downloading one."""
