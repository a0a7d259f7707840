"""Comparing: softmax, sigmoids and networks on a project's own answers."""
