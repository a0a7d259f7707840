"""The words every other part speaks: records, edits, errors and settings. Standard library only."""
