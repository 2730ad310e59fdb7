"""Lists in and out, with every known damage."""
