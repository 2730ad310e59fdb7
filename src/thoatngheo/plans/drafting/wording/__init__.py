"""The text of a plan, without database and clock: sections with what people typed and what data prints below it.

`model` holds the plain data that `Version.content` keeps, `typed` reads what people type, `first` writes the first
version, `printed` lays a wording out as an official document, `comparing` sets two versions side by side, `again`
says where a document that was read again differs.
"""
