"""Reading programme money for pages and sheets: the book of a unit and year, its tables, its Excel."""
