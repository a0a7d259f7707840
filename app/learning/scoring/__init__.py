"""Scoring: how good a model is, out-of-fold or on a file, and how sure those figures are."""
