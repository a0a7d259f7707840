"""Serialise a pipeline as ``.skops``, which runs no code when loaded, or as ``.joblib``.

Jobtag writes both and loads neither.
"""

from __future__ import annotations

import io
import platform
from importlib import metadata
from importlib.util import find_spec
from typing import TYPE_CHECKING

from app.core.errors import SetupError
from app.core.translation import tr

if TYPE_CHECKING:
    from app.learning.exporting.pipeline import Estimator

SUFFIXES = (".skops", ".joblib")
LIBRARIES = ("scikit-learn", "scipy", "numpy")


def check_can_write(suffix: str) -> None:
    """Raise SetupError if a file with this suffix needs a package that is not installed."""
    if suffix == ".skops" and find_spec("skops") is None:
        raise SetupError(
            tr(
                "Files that end in .skops need the package skops:"
                ' install it with pip install "jobtag[export]", or choose a name that ends in .joblib.'
            )
        )


def to_bytes(pipeline: Estimator, suffix: str) -> bytes:
    """Serialise for a suffix, one of SUFFIXES.

    Without compression, which would take most of the time and save less than half: weights look random.
    """
    if suffix == ".skops":
        from skops.io import dumps

        written: bytes = dumps(pipeline)
        return written
    import joblib

    file = io.BytesIO()
    joblib.dump(pipeline, file)
    return file.getvalue()


def versions() -> dict[str, str]:
    """The versions of Python and of the libraries that a pipeline depends on, by name."""
    return {"Python": platform.python_version()} | {name: metadata.version(name) for name in LIBRARIES}
