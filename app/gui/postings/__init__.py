"""The posting panels: the list, the posting at hand, and a text to classify."""
