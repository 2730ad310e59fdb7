"""Views of the room progress; one module for each part."""
