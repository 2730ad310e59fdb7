"""Forms of the room intake; one module for each part."""
