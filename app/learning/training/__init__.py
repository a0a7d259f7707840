"""Training: answers as a matrix, folds, fits, calibration, and the model that comes of them."""
