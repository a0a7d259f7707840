"""Programs that tests start without measuring their coverage."""

from __future__ import annotations

import os


def unmeasured() -> dict[str, str]:
    """The environment without coverage's variables.

    For programs that become another user, who may not write coverage's files, or whose modules are looked at.
    """
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
