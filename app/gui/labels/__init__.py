"""The label panel: a row for each label with its answer, bar and threshold, and the sentence below."""
