"""The thin layer of Qt over a session: its changes and errors as signals, its jobs in a worker thread."""
