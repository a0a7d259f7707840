"""Progress: what is done, at which pace, and what each label lacks to reach the target."""
