"""The registry's forms: one question a line."""
