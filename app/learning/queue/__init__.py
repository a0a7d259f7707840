"""The queue: which untagged postings to offer next, and which answers to question."""
