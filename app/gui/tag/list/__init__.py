"""The left side of Tag: search, order, and the list of postings."""
