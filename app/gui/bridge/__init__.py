"""A thin layer of Qt over a session: changes and errors as signals, jobs in a worker thread."""
