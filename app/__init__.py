"""Jobtag: tag job descriptions with several labels each, retrain, and see live confidence bars."""

__version__ = "0.1.0"
