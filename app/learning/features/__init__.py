"""Features: spans of words found in texts, counted and weighted into the rows that a model learns from."""
