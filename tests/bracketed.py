"""A language that puts every string in brackets, so that words outside of them were not translated."""

from __future__ import annotations

import re

from app.core.translation import Language

BRACKETED = Language("x", lambda source, _number: f"[{source}]")


def outside_brackets(text: str) -> set[str]:
    """The words of a text in ``BRACKETED`` that are not translated."""
    while True:
        shorter = re.sub(r"\[[^][]*\]", " ", text)
        if shorter == text:
            return set(re.findall(r"[^\W\d_]{2,}", text))
        text = shorter
