"""Plurals, in one place."""


def count(number: int, noun: str) -> str:
    """A number with its noun, such as "1 label" or "1,204 labels"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
