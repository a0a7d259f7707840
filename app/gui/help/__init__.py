"""The manual inside the program: pages to read and to search, without a browser or a network."""
