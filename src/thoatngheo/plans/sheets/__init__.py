"""Excel sheets of every room of plans: columns declared once, preview, take, undo. Nothing is imported here."""
