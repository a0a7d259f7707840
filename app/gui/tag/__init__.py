"""The Tag view: search, selection, edits of many postings, near-duplicates and evidence."""
