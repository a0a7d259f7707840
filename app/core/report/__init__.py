"""The report on a project: its facts, its words, and the page that shows them."""
