"""The national list of units: read from installed data, completed by sourced steps, written to the database."""
