"""The Quality view: how each label does out-of-fold, and what moving its threshold trades."""
