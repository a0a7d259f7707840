"""Plurals, in one place."""


def count(number: int, singular: str) -> str:
    """A number with its noun, such as "1 label" or "1,204 labels"."""
    return f"{number:,} {noun(number, singular)}"


def noun(number: int, singular: str) -> str:
    """The noun alone, for where the number stands elsewhere: "label" or "labels"."""
    return singular if number == 1 else f"{singular}s"


def verb(number: int, one: str, many: str) -> str:
    """The verb or other word that agrees with a number, such as "has" or "have"."""
    return one if number == 1 else many
