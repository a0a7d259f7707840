"""The long verbs of a session as plain generators: each step is progress and a cancel point.

They run in the window's worker thread, on the command line and in tests alike, read and stage on a
connection of their own, and touch nothing of the session.
"""
