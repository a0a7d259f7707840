"""Finding postings and doing something to many of them: what stands around the list."""
