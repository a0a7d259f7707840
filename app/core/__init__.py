"""The vocabulary shared by all other parts: records, errors, settings and rules. Standard library only."""
