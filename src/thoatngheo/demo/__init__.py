"""The demo: invented people, real counts."""
