"""The project file: one SQLite database, and every query on it."""
