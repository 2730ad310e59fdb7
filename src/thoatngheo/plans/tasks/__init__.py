"""Tasks of agencies: who leads, who takes part, by when, how far; reports and reminders."""
