"""``jobtag`` and ``python -m app``: the command line, and behind it the window."""

from __future__ import annotations

import importlib
import sys
from typing import Any

from app import cli


def _application() -> Any:
    """The window's side. Loaded late: no verb but the window and the screenshot imports Qt."""
    return importlib.import_module("app.gui.application")


def main() -> None:
    """Run what the command line asks for and exit with its code."""
    sys.exit(cli.run(sys.argv[1:], application=_application))


if __name__ == "__main__":
    main()
