"""JSON stored in the file."""

from __future__ import annotations

import json
import sqlite3
from typing import Any


def stored_json(text: object) -> Any:
    """Parse stored JSON. Raises sqlite3.DatabaseError for garbage, as SQLite does for its own pages."""
    if not isinstance(text, str):
        raise sqlite3.DatabaseError("malformed JSON")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise sqlite3.DatabaseError("malformed JSON") from error
