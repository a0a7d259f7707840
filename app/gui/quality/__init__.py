"""The Quality view: each label's out-of-fold scores, and the effect of moving its threshold."""
