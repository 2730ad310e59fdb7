"""Phiếu B as a page: its questions from the vocabulary, what is known already, and what was answered."""
