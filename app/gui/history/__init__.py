"""History: past trainings, going back to one, and the offer to do so if a new one is worse."""
