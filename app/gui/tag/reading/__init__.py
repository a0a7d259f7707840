"""The middle of Tag and Classify: the text to read, with its words coloured, its title and its note."""
