"""Numbers with their nouns: "1 posting" and "1,204 postings"."""


def count(number: int, noun: str) -> str:
    """A number and its noun, such as "1 label" and "1,204 labels"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
