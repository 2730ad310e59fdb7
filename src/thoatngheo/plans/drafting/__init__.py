"""The text of a plan while it is written: sections, versions, consultation, the official document and its issue."""
