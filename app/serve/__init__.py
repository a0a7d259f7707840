"""A model over HTTP: ``jobtag serve``."""
