"""Learning: features, training, models, thresholds and scores. Only here live numpy and scikit-learn."""
