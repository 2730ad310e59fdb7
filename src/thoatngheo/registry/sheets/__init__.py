"""Lists of households and members from Excel, with a check before saving and undo; the same layouts back to Excel."""
