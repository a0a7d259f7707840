"""The current posting, the order of the list and the evidence on show: what all views look at."""
