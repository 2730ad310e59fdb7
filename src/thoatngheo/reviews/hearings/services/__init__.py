"""Services of the room hearings; one module for each part."""
