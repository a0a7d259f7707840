"""Classify a file: which columns to read, the results as a table, and where they go from there."""
