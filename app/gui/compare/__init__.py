"""The Compare view: softmax, sigmoids, networks and ways of cutting, on the person's own answers."""
