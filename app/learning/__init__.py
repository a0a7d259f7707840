"""Learning: features, training, models, thresholds and scores. Only this package uses numpy and sklearn."""
