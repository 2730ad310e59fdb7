"""Activities of the projects: what was planned, what came out, whom it reached; models and mobilised funds."""
