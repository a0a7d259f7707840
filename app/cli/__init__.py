"""The command line: verbs over ``Session``, each with ``--json``, one file per family of verbs."""

from app.cli.main import jobtag, run

__all__ = ["jobtag", "run"]
