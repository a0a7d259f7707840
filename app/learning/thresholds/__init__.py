"""Thresholds: where each label's scores are cut, tuned for a goal, and the decisions that follow."""
