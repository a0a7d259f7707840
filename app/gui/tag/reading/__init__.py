"""The middle of Tag and Classify: the text with coloured words, its title and its note."""
