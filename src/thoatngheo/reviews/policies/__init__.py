"""Every action of the review; one module for each part, imported here so that the gate knows them all."""

from thoatngheo.reviews.policies import campaigns, cases, complaints, decisions, listing, meetings, papers, postings, rounds

__all__ = ["campaigns", "cases", "complaints", "decisions", "listing", "meetings", "papers", "postings", "rounds"]
