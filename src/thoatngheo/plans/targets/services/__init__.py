"""Services of the room targets; one module for each part."""
