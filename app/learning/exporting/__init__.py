"""Turns a model into a scikit-learn pipeline that works without Jobtag."""
