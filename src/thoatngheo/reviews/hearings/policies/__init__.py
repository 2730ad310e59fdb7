"""Who holds meetings, posts lists and answers complaints; a module is imported here, so that the gate knows its actions."""

from thoatngheo.reviews.hearings.policies import complaints, meetings, postings

__all__ = ["complaints", "meetings", "postings"]
