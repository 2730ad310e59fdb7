"""Services of the room board; one module for each part."""
