"""Views of the room decisions; one module for each part."""
