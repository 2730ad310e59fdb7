"""From the database to the frozen rows that documents are made from. Always in Vietnamese, whatever the screen's language.

The caller has asked the gate about the row a document belongs to; what stands on the document is then read without
the limits of the request (a household may have moved away since).
"""

from thoatngheo.reviews.documents.collect.decisions import certified_by, certified_in, ruling_of, told_of
from thoatngheo.reviews.documents.collect.households import asked_by, homes_of
from thoatngheo.reviews.documents.collect.lists import details_of, listed_in
from thoatngheo.reviews.documents.collect.meetings import met_at
from thoatngheo.reviews.documents.collect.places import office_of, review_of
from thoatngheo.reviews.documents.collect.postings import posted_on

__all__ = [
    "asked_by", "certified_by", "certified_in", "details_of", "homes_of", "listed_in", "met_at", "office_of", "posted_on", "review_of",
    "ruling_of", "told_of",
]  # fmt: skip
