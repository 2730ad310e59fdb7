"""Views of the room documents; one module for each part."""
