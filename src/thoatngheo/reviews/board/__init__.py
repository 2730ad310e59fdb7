"""The board of a review: what each case waits for, until when, what is late; for one round and for a whole campaign."""
