"""Views of the room tasks; one module for each part."""
