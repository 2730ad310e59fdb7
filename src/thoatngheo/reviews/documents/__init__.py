"""Every document of the review: frozen rows in, a `vanban.Document` out; no database below this file but in `collect`.

The wording of the official forms (Mẫu 01 to 04, the appendices of the circular) was not seen: the sentences are our own and
cite Decision 24/2021/QĐ-TTg (docs/dev/law-status.md). An office puts its own Word file in their place (`OfficeTemplate`).
"""
