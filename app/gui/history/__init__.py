"""History: the trainings so far, going back to one, and the offer to do so where a new one is worse."""
