"""Views of the room activities; one module for each part."""
