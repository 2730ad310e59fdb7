"""Views of the room cases; one module for each part."""
