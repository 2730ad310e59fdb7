"""Template tags of programme money."""
