"""Views of the room budget; one module for each part."""
