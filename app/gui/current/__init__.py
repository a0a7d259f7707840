"""The current posting, the order of the list and the current evidence, shared by all views."""
