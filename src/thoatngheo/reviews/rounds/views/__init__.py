"""Views of the room rounds; one module for each part."""
