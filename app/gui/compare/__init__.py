"""The Compare view: softmax, sigmoids, networks and thresholds, on the person's own answers."""
