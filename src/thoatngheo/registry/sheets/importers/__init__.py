"""Lists of households and members in Excel."""
